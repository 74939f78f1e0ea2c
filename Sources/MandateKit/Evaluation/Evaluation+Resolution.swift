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
    return compiled.outcome(worst)
  }
}

extension Evaluation<FindingTree> {
  /// Returns whether the proposal has a valid mandate, with everything that rests on.
  mutating func resolution() -> Resolution {
    reserveCapacity()
    let (outcome, reason) = outcome()
    let (voice, isHeard) = voice()
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
        of: reachedNodes(),
        in: compiled.scope,
        positions: positions,
        isHeard: isHeard
      ),
      voice: voice,
      irregularities: irregularities(),
      earliestDecision: earliestDecision(outcome)
    )
  }

  /// Reserves the space that the findings of a proposal mostly take: those of its essential approvals
  /// and of mandates.
  private mutating func reserveCapacity() {
    let count = compiled.duties.reduce(0) { $0 + max(1, $1.addressees.count) }
    judgements.reserveCapacity(count)
    let mandates = compiled.delegation?.value.grants.count ?? 0
    let essential = compiled.scope.value.essential
    let electors = essential.last.map { structure.decisions[$0].electors.endIndex } ?? 0
    trace.reserveCapacity(count + 2 * (essential.count + mandates) + electors)
  }

  /// Returns the judgements by name.
  private func requirements() -> [RequirementResult] {
    let symbols = governance.symbols
    let findings = Shared(trace)
    return judgements.map { judgement in
      RequirementResult(
        judgement,
        terms: governance.provisions[judgement.provision].terms,
        body: judgement.body.map { symbols.value.parties[$0] },
        findings: findings
      )
    }
  }

  /// Returns the nodes that stand for practices affected, and those that an approval reaches, sorted.
  private func reachedNodes() -> [Node] {
    if view.recusals.isEmpty { return compiled.scope.value.reached }
    return ProposalScope.reached(
      in: structure,
      affected: affected,
      approvals: compiled.duties.flatMap { $0.nodes },
      takesPart: { view.recusal(of: $0) == nil }
    )
  }

  /// Returns the earliest date for the decision, as far as votes, consultations and notices go.
  private func earliestDecision(_ outcome: Outcome) -> CivilDate? {
    guard outcome != .mandated, compiled.canGrant, view.decided == nil else { return nil }
    let next = view.asOf.adding(days: 1)
    var earliest = next
    for judgement in judgements where judgement.isEssential {
      switch judgement.detail {
      case .approval(nil): return nil
      case .consultation(let path):
        if let day = path.earliestDecision { earliest = max(earliest, day) }
      case .approval, .notice, .representation, .authority: break
      }
    }
    for duty in compiled.duties where duty.isEssential {
      guard case .notice(let party, .before(let period)) = duty.demand else { continue }
      for body in duty.parties {
        let first = firstNotice(to: body, by: party)
        earliest = max(earliest, (first ?? next).adding(days: period.days))
      }
    }
    return earliest
  }
}

extension CompiledProposal {
  /// Returns the outcome that follows from the worst status of what is essential.
  @inline(__always)
  func outcome(_ worst: Status) -> (outcome: Outcome, reason: Outcome.Reason) {
    if affected.practices.isEmpty { return (.notMandated, .nobodyAffected) }
    if !grants { return (.notMandated, .nothingGrants) }
    return switch worst {
    case .met: (.mandated, .everyEssentialMet)
    case .open: (.undetermined, .essentialOpen)
    case .unmet: (.notMandated, .essentialUnmet)
    }
  }
}
