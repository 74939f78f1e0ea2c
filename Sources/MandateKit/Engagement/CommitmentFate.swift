/// What became of a commitment, and by what.
struct CommitmentFate {
  let fate: Engagement.Commitment.Fate
  /// The last day for a ratification that it awaits or wanted.
  let lastDay: CivilDate?
  /// The proposal by which it was repudiated.
  let repudiation: Proposal?

  init(
    _ fate: Engagement.Commitment.Fate,
    lastDay: CivilDate? = nil,
    by repudiation: Proposal? = nil
  ) {
    self.fate = fate
    self.lastDay = lastDay
    self.repudiation = repudiation
  }
}

extension Evaluation {
  /// Returns what became of a commitment on which voting is over, proposals to confirm it left aside.
  ///
  /// - Parameter outcome: The outcome on the date.
  /// - Returns: The fate.
  mutating func fate(_ outcome: Outcome) -> CommitmentFate {
    let acting = compiled.duties.filter { $0.isEssential }.compactMap { duty -> ActingDuty? in
      if case .acting(let acting) = duty.demand { acting } else { nil }
    }
    switch outcome {
    case .mandated:
      let needsNoRatification = acting.allSatisfy { acting in
        isCovered(acting) { mandate, liveness in
          mandate.ratification == nil && liveness.status == .met
        }
      }
      return CommitmentFate(needsNoRatification ? .stands : .ratified)
    case .undetermined, .notMandated:
      let other: Engagement.Commitment.Fate =
        outcome == .undetermined ? .undetermined : .neverMandated
      guard let wanting = wantingRatification(), compiled.canGrant(view),
        otherDutiesAreMet(),
        acting.allSatisfy({ isCovered($0) { $1.lacksOnlyRatification } })
      else { return CommitmentFate(other) }
      if outcome == .undetermined {
        return CommitmentFate(.awaitingRatification, lastDay: wanting.lastDay)
      }
      guard let refused = wanting.refused else {
        return CommitmentFate(.lapsed, lastDay: wanting.lastDay)
      }
      let proposal = docket.value.record.proposals[refused].proposal
      return CommitmentFate(.repudiated, lastDay: wanting.lastDay, by: proposal)
    }
  }

  /// Whether every essential requirement but that somebody may act for the practices is met.
  private mutating func otherDutiesAreMet() -> Bool {
    for position in compiled.duties.indices where compiled.duties[position].isEssential {
      if case .acting = compiled.duties[position].demand { continue }
      if judge(compiled.duties[position]) != .met { return false }
    }
    return true
  }

  /// Returns whether those who are to act cover every practice over some mandates.
  private mutating func isCovered(
    _ acting: ActingDuty,
    over isMeant: (Mandate, MandateLiveness) -> Bool
  ) -> Bool {
    guard let graph = compiled.delegation else { return false }
    let affected = affected
    let coverages = acting.powers(for: compiled.effect).map { power in
      graph.value.coverage(for: power, over: affected) { grant in
        isMeant(governance.mandates[grant.mandate].mandate, liveness(of: grant.mandate))
      }
    }
    let holders = holders(for: acting)
    return graph.value.classes(coveredBy: holders, in: coverages, over: affected).isComplete
  }

  /// Returns the last day for the ratifications that mandates for the proposal want, and a proposal by which one
  /// was refused, or `nil` where none wants one.
  private mutating func wantingRatification() -> (
    lastDay: CivilDate, refused: Index<Proposal>?
  )? {
    var lastDay: CivilDate?
    var refused: Index<Proposal>?
    let record = docket.value.record.proposals
    for grant in compiled.delegation?.value.grants.values ?? [] {
      let mandate = governance.mandates[grant.mandate]
      guard let terms = mandate.mandate.ratification, let ratifier = mandate.ratifier else {
        continue
      }
      let liveness = liveness(of: grant.mandate)
      guard liveness.status != .met, liveness.lacksOnlyRatification else { continue }
      let last = view.decisionDate.adding(days: terms.within)
      lastDay = max(lastDay ?? last, last)
      for proposal in record[compiled.index].ratifiers where proposal != compiled.index {
        let date = record[proposal].proposal.decisionDate
        guard view.decisionDate <= date, date <= min(last, view.asOf),
          approval(of: proposal, by: ratifier) == .unmet
        else { continue }
        refused = min(refused ?? proposal, proposal)
      }
    }
    return lastDay.map { ($0, refused) }
  }
}

extension MandateLiveness {
  /// Whether it is live, or would be were it ratified.
  fileprivate var lacksOnlyRatification: Bool {
    defects.allSatisfy { defect in
      if case .notRatified = defect.cause { true } else { false }
    }
  }
}
