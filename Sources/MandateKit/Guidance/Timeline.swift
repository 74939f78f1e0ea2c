extension Docket {
  /// The outcome of a proposal over time: what it was at first, and every date at which it changed.
  public struct Timeline: Hashable, Sendable {
    /// The proposal.
    public let proposal: Proposal.ID
    /// The state before anything on the record or any deadline.
    public let start: State
    /// The dates at which the outcome or the status of a requirement changed, in order.
    public let changes: [Change]

    /// The outcome with the status of each requirement.
    public struct State: Hashable, Sendable {
      /// The outcome.
      public var outcome: Outcome
      /// The status of each requirement, in the order of an answer.
      public var requirements: [RequirementStatus]
    }

    /// The status of one requirement.
    public struct RequirementStatus: Hashable, Sendable {
      /// The provision.
      public var provision: Provision.ID
      /// The body, or `nil` where there is none.
      public var body: Body.ID?
      /// The status.
      public var status: Status
    }

    /// A change from the end of a date on.
    public struct Change: Hashable, Sendable {
      /// The date.
      public var date: CivilDate
      /// The outcome from then on, changed or not.
      public var outcome: Outcome
      /// The requirements whose status changed, with the new one.
      public var requirements: [RequirementStatus]
    }

    /// Returns the outcome as of the end of a date.
    public func outcome(asOf date: CivilDate) -> Outcome {
      changes.last { $0.date <= date }?.outcome ?? start.outcome
    }
  }
}

extension Docket {
  /// Returns how the outcome of a proposal changes over time.
  ///
  /// An answer changes only at a date on the record or at a deadline, so only as of those is it
  /// resolved, not every day.
  ///
  /// - Returns: The timeline, or `nil` where the docket has no such proposal.
  public func timeline(of proposal: Proposal.ID) -> Docket.Timeline? {
    guard let index = index(of: proposal) else { return nil }
    let dates = TurningPoints(of: index, in: compiled.value).dates
    var resolver = Resolver(compiled)
    // There is always the decision date.
    let first = dates.first ?? indexed(index).proposal.decisionDate
    let start = resolver.state(of: index, asOf: first.adding(days: -1))
    var changes: [Docket.Timeline.Change] = []
    var last = start
    for date in dates {
      let state = resolver.state(of: index, asOf: date)
      guard state != last else { continue }
      // Representatives who are recused no longer owe, and so can come to be asked.
      let before = Set(last.requirements)
      let changed = state.requirements.filter { !before.contains($0) }
      changes.append(
        Docket.Timeline.Change(date: date, outcome: state.outcome, requirements: changed)
      )
      last = state
    }
    return Docket.Timeline(proposal: proposal, start: start, changes: changes)
  }
}

extension Resolver {
  /// Returns the outcome and the statuses as of the end of a date.
  fileprivate mutating func state(
    of proposal: Index<Proposal>,
    asOf date: CivilDate
  ) -> Docket.Timeline.State {
    var evaluation = evaluation(of: proposal, asOf: date)
    var requirements: [Docket.Timeline.RequirementStatus] = []
    var worst = Status.met
    for duty in evaluation.compiled.duties {
      let provision = evaluation.governance.provisions[duty.provision].provision.id
      for requirement in evaluation.statuses(of: duty) {
        requirements.append(
          Docket.Timeline.RequirementStatus(
            provision: provision,
            body: requirement.body.map { evaluation.governance.id(of: $0) },
            status: requirement.status
          )
        )
        if duty.isEssential { worst = worst.worse(requirement.status) }
      }
    }
    let outcome = evaluation.compiled.outcome(worst, view: evaluation.view).outcome
    return Docket.Timeline.State(outcome: outcome, requirements: requirements)
  }
}
