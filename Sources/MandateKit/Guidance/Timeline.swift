/// The outcome of a proposal over time: what it was at first, and every date at which it changed.
public struct Timeline: Hashable, Sendable {
  /// The proposal.
  public let proposal: Proposal.ID
  /// What held before anything on the record or any deadline.
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
    /// The body, or nothing where there is none.
    public var body: Body.ID?
    /// The status.
    public var status: Status
  }

  /// What is otherwise from the end of a date on.
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

extension Docket {
  /// Returns how the outcome of a proposal changes over time.
  ///
  /// An answer changes only at a date on the record or at a deadline, so only as of those is it
  /// resolved, not every day.
  ///
  /// - Returns: The timeline, or nothing where the case has no such proposal.
  public func timeline(of proposal: Proposal.ID) -> Timeline? {
    guard let place = places[proposal] else { return nil }
    let dates = TurningPoints(docket: self, place: place).dates
    var resolver = Resolver(self)
    // There is always the decision date.
    let first = dates.first ?? prepared[place].proposal.decisionDate
    let start = resolver.state(place, asOf: first.adding(days: -1))
    var changes: [Timeline.Change] = []
    var last = start
    for date in dates {
      let state = resolver.state(place, asOf: date)
      guard state != last else { continue }
      let changed = zip(last.requirements, state.requirements).filter { $0 != $1 }.map(\.1)
      changes.append(
        Timeline.Change(date: date, outcome: state.outcome, requirements: changed)
      )
      last = state
    }
    return Timeline(proposal: proposal, start: start, changes: changes)
  }
}

extension Resolver {
  /// Returns the outcome and the statuses as of the end of a date.
  fileprivate mutating func state(_ place: Int, asOf: CivilDate) -> Timeline.State {
    var evaluation = evaluation(place, asOf: asOf)
    var requirements: [Timeline.RequirementStatus] = []
    var essential: [Status] = []
    for item in evaluation.compiled.items {
      let provision = docket.governance.provisions[item.provision].provision.id
      for requirement in evaluation.statuses(of: item, in: docket) {
        requirements.append(
          Timeline.RequirementStatus(
            provision: provision,
            body: requirement.body.map { docket.governance.id(of: $0) },
            status: requirement.status
          )
        )
        if item.isEssential { essential.append(requirement.status) }
      }
    }
    let outcome = evaluation.compiled.outcome(essential).outcome
    return Timeline.State(outcome: outcome, requirements: requirements)
  }
}
