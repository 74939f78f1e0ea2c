extension Evaluation {
  /// Judges the duties that bear on the outcome, all where findings are gathered, and returns it.
  mutating func outcome() -> (outcome: Outcome, reason: Outcome.Reason) {
    var worst = Status.met
    for position in compiled.duties.indices {
      let isEssential = compiled.duties[position].isEssential
      guard isEssential || Trace.gathers else { continue }
      let status = judge(compiled.duties[position])
      guard isEssential else { continue }
      worst = worst.worse(status)
      if worst == .unmet, !Trace.gathers { break }
    }
    return compiled.outcome(worst, view: view)
  }
}

extension Evaluation<FindingTree> {
  /// Returns whether the proposal has a valid mandate, with everything that rests on.
  mutating func resolution() -> Resolution {
    reserveCapacity()
    let (outcome, reason) = outcome()
    let reached = reachedNodes()
    let (voice, isHeard) = voice(reached: reached)
    return Resolution(
      proposal: docket.value.record.proposals[compiled.index].proposal.id,
      asOf: view.asOf,
      decisionDate: view.decisionDate,
      decided: view.decided,
      outcome: outcome,
      reason: reason,
      affected: affected.total,
      requirements: requirements(),
      positions: PositionList(
        of: reached,
        in: compiled.scope,
        positions: positions,
        isHeard: isHeard
      ),
      bound: boundPractices(outcome),
      voice: voice,
      irregularities: irregularities(reached: reached),
      warnings: warnings(),
      earliestDecision: earliestDecision(outcome)
    )
  }

  /// Reserves the space that the findings of a proposal mostly take: those of its essential approvals,
  /// of mandates, and of the practices for which nobody may act.
  private mutating func reserveCapacity() {
    let count = compiled.duties.reduce(0) { $0 + max(1, $1.addressees.count) }
    judgements.reserveCapacity(count)
    let essential = compiled.scope.value.essential
    let electors = essential.last.map { structure.decisions[$0].electors.endIndex } ?? 0
    var findings = count + 4 * essential.count + electors
    if let delegation = compiled.delegation?.value {
      findings += 2 * (delegation.grants.count + delegation.representatives.count)
      let isCovered = delegation.representativesCoverage?.isComplete ?? false
      if !isCovered { findings += 2 * affected.practices.count }
    }
    trace.reserveCapacity(findings)
  }

  /// Returns the judgements by name.
  private func requirements() -> [RequirementResult] {
    let symbols = governance.symbols
    let findings = Shared(trace)
    var requirements: [RequirementResult] = []
    requirements.reserveCapacity(judgements.count)
    for judgement in judgements {
      requirements.append(
        RequirementResult(
          judgement,
          terms: governance.provisions[judgement.provision].terms,
          body: judgement.body.map { symbols.value.parties[$0] },
          findings: findings
        )
      )
    }
    return requirements
  }

  /// Returns the earliest date for the decision, as far as votes, consultations, notices and
  /// confirmations go.
  private mutating func earliestDecision(_ outcome: Outcome) -> CivilDate? {
    guard outcome != .mandated, compiled.canGrant(view), view.decided == nil else { return nil }
    let next = view.asOf.adding(days: 1)
    var earliest = next
    for judgement in judgements where judgement.isEssential {
      switch judgement.detail {
      case .approval(nil): return nil
      case .consultation(let path):
        if let day = path.earliestDecision {
          earliest = max(earliest, day)
        } else if judgement.status != .met {
          return nil
        }
      case .approval, .notice, .representation, .authority, .confirmation: break
      }
    }
    let calendar = governance.calendar
    for duty in compiled.duties where duty.isEssential {
      switch duty.demand {
      case .notice(let party, .before(let period)):
        for body in addressees(of: duty).compactMap({ $0.party }) {
          let first = firstNotice(to: body, by: party) ?? next
          earliest = max(earliest, calendar.firstDay(leaving: period, after: first))
        }
      case .confirmation(let period) where !duty.addressees.isEmpty:
        guard let earlier = confirmed,
          duty.parties.allSatisfy({ approval(of: earlier.proposal, by: $0) == .met })
        else { return nil }
        earliest = max(earliest, calendar.firstDay(leaving: period, after: earlier.date))
      case .approval, .approvalOfPractices, .consultation, .notice, .acting, .confirmation: break
      }
    }
    return earliest.ifWritable
  }
}

extension Evaluation {
  /// Returns the nodes that stand for practices affected, and those that an approval reaches, sorted.
  func reachedNodes() -> [Node] {
    if view.recusals.isEmpty { return compiled.scope.value.reached }
    return ProposalScope.reached(
      in: structure,
      standing: affected.standing,
      approvals: compiled.duties.flatMap { $0.nodes },
      isRecused: { view.recusal(of: $0) != nil }
    )
  }
}

extension CompiledProposal {
  /// Returns whether some essential requirement grants a mandate.
  @inline(__always)
  func canGrant(_ view: RecordView) -> Bool {
    grants.isSomebodyConcerned
      && (grants.isCertain || grants.ownElectors.contains { view.recusal(of: $0) == nil })
  }

  /// Returns the outcome that follows from the worst status of what is essential.
  @inline(__always)
  func outcome(_ worst: Status, view: RecordView) -> (outcome: Outcome, reason: Outcome.Reason) {
    if !grants.isSomebodyConcerned { return (.notMandated, .nobodyAffected) }
    if !canGrant(view) { return (.notMandated, .nothingGrants) }
    return switch worst {
    case .met: (.mandated, .everyEssentialMet)
    case .open: (.undetermined, .essentialOpen)
    case .unmet: (.notMandated, .essentialUnmet)
    }
  }
}
