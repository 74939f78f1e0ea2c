extension Evaluation {
  /// Adds the judgement of representation, and what it rests on.
  ///
  /// - Parameters:
  ///   - result: Who acts, and for whom.
  ///   - present: Whether only those whose attendance is on record count.
  ///   - duty: The duty.
  mutating func concludeRepresentation(_ result: ActingResult, present: Bool, under duty: Duty) {
    let appointments = governance.appointments[compiled.forum].filter {
      $0.period.contains(view.decisionDate)
    }
    var areRecused = false
    for appointment in appointments where appointment.capacity == .representative {
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
    let experts = appointments.filter { $0.capacity == .expert }
    for expert in experts { add(.expert(expert.person)) }
    if appointments.isEmpty { add(.nobodyAppointed(compiled.forum)) }
    var (reason, uncovered) = explain(result) { .representative($0.party) }
    switch result.status {
    case .met: reason = .represented
    case .unmet where result.holders.isEmpty:
      reason =
        areAbsent
        ? .representativesAbsent
        : areRecused ? .representativesRecused : experts.isEmpty ? .nobodyAppointed : .onlyExperts
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
    let nearest = NearestMandate(compiled, candidates: candidates, in: docket)
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
        for coverage in result.certain {
          let own = coverage.ofItself[delegate]
          if own.isEmpty { continue }
          isEmpty = false
          let practices = evaluation.affected.count(own)
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

  /// The worth of a mandate for some powers.
  private struct MandateAssessment {
    var status: Status
    /// The number of practices that it covers.
    var practices: Int
    var defects: [MandateDefect]
  }

  /// Returns the practices that a mandate covers, or its defects.
  private mutating func assess(
    _ mandate: Index<Mandate>,
    heldBy holder: DelegationGraph.Holder,
    _ result: ActingResult
  ) -> MandateAssessment {
    let grant = result.graph.value.grant(mandate, heldBy: holder)
    func practices(_ coverage: DelegationGraph.Coverage) -> Int {
      grant.map { affected.count(coverage.byGrant[$0]) } ?? 0
    }
    var assessed = MandateAssessment(status: .unmet, practices: 0, defects: [])
    if let certain = result.possible(forCertain: grant) {
      // Live as of every date: there is no record to look up.
      assessed.status = .met
      assessed.practices = practices(certain)
    } else {
      var fewest: Int?
      for (power, coverage) in zip(result.powers, result.possible) {
        let liveness = liveness(of: mandate, for: power)
        if let fewest, fewest <= liveness.defects.count { continue }
        fewest = liveness.defects.count
        assessed.status = liveness.status
        assessed.defects = liveness.defects
        assessed.practices = practices(coverage)
      }
    }
    if assessed.practices == 0 {
      if assessed.status != .unmet, let giver = governance.mandates[mandate].giver {
        assessed.defects.append(whyNoneCovered(by: mandate, from: giver, result))
      }
      assessed.status = .unmet
    }
    return assessed
  }

  /// Returns the defect of a mandate that is live and covers nobody: its giver covers nobody, or may
  /// not pass on what it does.
  private func whyNoneCovered(
    by mandate: Index<Mandate>,
    from giver: PartyIndex,
    _ result: ActingResult
  ) -> MandateDefect {
    let delegate = result.graph.value.holder(giver, in: structure).delegate
    let held = delegate.map { result.graph.value.held[$0] } ?? []
    let mayNotPassOn = result.possible.contains { coverage in
      held.contains { !result.graph.value.grants[$0].passOn && !coverage.byGrant[$0].isEmpty }
    }
    return MandateDefect(
      mayNotPassOn ? .passedOnWithoutLeave(by: giver) : .giverCoversNone(giver),
      of: mandate
    )
  }
}

extension ActingResult {
  /// Returns the coverage for the first power for which a mandate is live as of every date, or `nil`
  /// where there is none.
  fileprivate func possible(
    forCertain grant: Index<DelegationGraph.Grant>?
  ) -> DelegationGraph.Coverage? {
    guard let grant else { return nil }
    return zip(powers, possible).first { graph.value.grants[grant].isCertain(for: $0.0) }?.1
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
