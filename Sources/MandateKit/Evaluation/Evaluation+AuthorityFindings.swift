extension Evaluation {
  /// Adds the judgement of representation, and what it rests on.
  ///
  /// - Parameters:
  ///   - result: Who acts, and for whom.
  ///   - present: Whether only those whose attendance is on record count.
  ///   - duty: The duty.
  mutating func concludeRepresentation(_ result: ActingResult, present: Bool, under duty: Duty) {
    let date = view.decisionDate
    let appointments = governance.appointments[compiled.forum].lazy.filter {
      $0.period.contains(date)
    }
    var areRecused = false
    // Somebody may be appointed twice over, and is told once.
    var told: PartyIndex?
    for appointment in appointments
    where appointment.capacity == .representative && appointment.person != told {
      told = appointment.person
      if let date = view.recusal(of: appointment.person) {
        areRecused = true
        add(.representativeRecused(appointment.person, on: date))
      }
    }
    var areAbsent = false
    if present, let graph = compiled.delegation {
      for holder in graph.value.representatives
      where view.recusal(of: holder.party) == nil && !view.attended(holder.party) {
        areAbsent = true
        add(.representativeAbsent(holder.party))
      }
    }
    var hasExperts = false
    told = nil
    for appointment in appointments
    where appointment.capacity == .expert && appointment.person != told {
      told = appointment.person
      hasExperts = true
      add(.expert(appointment.person))
    }
    if appointments.isEmpty { add(.nobodyAppointed(compiled.forum)) }
    var (reason, uncovered) = explain(result) { .representative($0.party) }
    switch result.status {
    case .met: reason = .represented
    case .unmet where result.holders.isEmpty:
      reason =
        areAbsent
        ? .representativesAbsent
        : areRecused ? .representativesRecused : hasExperts ? .onlyExperts : .nobodyAppointed
    case .open, .unmet: break
    }
    let detail = RequirementResult.Detail.representation(uncovered: uncovered)
    conclude(duty, of: compiled.forum, result.status, reason: reason, detail: detail)
  }

  /// Adds the judgement of authority, and what it rests on.
  mutating func concludeAuthority(_ result: ActingResult, under duty: Duty) {
    var (reason, uncovered) = explain(result) { .forum($0.party) }
    switch result.status {
    case .met: reason = .authorised
    case .unmet where reason == .partlyCovered: reason = .forumPartlyAuthorised
    case .unmet where compiled.effect != .advice:
      let advised = classes(coveredBy: result.holders, powers: [.advise])
      if advised.isCovered.values.contains(true) { reason = .forumOnlyAdvisory }
    case .open, .unmet: break
    }
    let detail = RequirementResult.Detail.authority(uncovered: uncovered)
    conclude(duty, of: compiled.forum, result.status, reason: reason, detail: detail)
  }

  /// Adds the mandates of each holder, and for each practice that is not covered the nearest one.
  ///
  /// - Returns: The reason for the status, and the practices that are not covered for certain.
  private mutating func explain(
    _ result: ActingResult,
    role: (DelegationGraph.Holder) -> FindingTree.Fact
  ) -> (reason: RequirementResult.Reason, uncovered: [Body.ID]) {
    var candidates: [NearestMandate.Candidate] = []
    for holder in result.holders {
      explain(holder, as: role(holder), result, candidates: &candidates)
    }
    if result.covered.isComplete { return (.represented, []) }
    let nearest = NearestMandate(shared, candidates: candidates, in: docket)
    let isCovered = result.covered.isCovered
    let uncovered = affected.practices { !isCovered[$0] }
    let defective = nearest.candidates(toCover: isCovered)
    for (practice, candidate) in zip(uncovered, defective) {
      add(.uncovered(structure.parties[practice]), status: result.status) { evaluation in
        if let candidate { evaluation.trace.add(again: candidate.finding) }
      }
    }
    let reason: RequirementResult.Reason =
      result.status == .open
      ? result.isPossible ? .adReferendum : .arrangementsOpen
      : isCovered.values.contains(true)
        ? .partlyCovered
        : defective.lazy.compactMap { $0 }.first.map { $0.cause.reason } ?? whyNobodyActs(result)
    return (reason, uncovered.map { structure.id(of: $0) })
  }

  /// The reason why holders act for none of the practices, where no defect of a mandate is near.
  private func whyNobodyActs(_ result: ActingResult) -> RequirementResult.Reason {
    result.holders.contains { !governance.mandatesHeld[$0.party].isEmpty }
      ? .mandatesElsewhere : .noMandate
  }

  /// Adds the practices that one holder covers, and the mandates by which it does, or their defects.
  private mutating func explain(
    _ holder: DelegationGraph.Holder,
    as role: FindingTree.Fact,
    _ result: ActingResult,
    candidates: inout [NearestMandate.Candidate]
  ) {
    add(role) { evaluation in
      var isEmpty = true
      let total = evaluation.affected.practices.count
      if let delegate = holder.delegate {
        for power in result.certain.indices {
          let own = result.certain[power].ofItself.slots(of: delegate)
          if own.isEmpty { continue }
          isEmpty = false
          let practices = evaluation.affected.count(own.map { result.certain[power].ofItself[$0] })
          evaluation.add(
            .coversOfItself(holder.party, practices: practices, of: total),
            status: .met
          )
        }
      }
      for mandate in evaluation.governance.mandatesHeld[holder.party] {
        isEmpty = false
        let assessed = evaluation.assess(mandate, heldBy: holder, result)
        let practices = assessed.practices
        evaluation.add(
          .mandateCovers(mandate, holder: holder.party, practices: practices, of: total),
          status: assessed.status
        ) { evaluation in
          guard let first = assessed.defects.first else { return }
          candidates.append(
            NearestMandate.Candidate(
              mandate: mandate,
              count: assessed.defects.count,
              cause: first.cause,
              finding: Index(evaluation.trace.count)
            )
          )
          for defect in assessed.defects { evaluation.add(defect) }
        }
      }
      if isEmpty { evaluation.add(.noMandate(holder.party), status: .unmet) }
    }
  }
}

extension MandateDefect.Cause {
  /// The reason that the defect gives for a requirement.
  fileprivate var reason: RequirementResult.Reason {
    switch self {
    case .powerLacking: .mandatePowerLacking
    case .outOfScope: .mandateOutOfScope
    case .overCeiling: .mandateOverCeiling
    case .concessionNotAllowed: .mandateConcession
    case .notYetInForce: .mandateNotYetInForce
    case .expired: .mandateExpired
    case .revoked: .mandateRevoked
    case .giverDoesNotExist, .holderDoesNotExist: .mandateLapsed
    case .notAdopted: .mandateNotAdopted
    case .notRatified: .mandateNotRatified
    case .passedOnWithoutLeave: .mandatePassedOn
    case .giverCoversNone: .mandateGivesNothing
    }
  }
}
