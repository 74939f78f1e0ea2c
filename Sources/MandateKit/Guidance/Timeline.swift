extension Docket {
  /// The outcome of a proposal over time: what it was at first, and every date at which it changed.
  public struct Timeline: Hashable, Sendable {
    /// The proposal.
    public let proposal: Proposal.ID
    /// The state before anything on the record or any deadline.
    public let start: State
    /// The dates at which the outcome or the status of a requirement changed, in order.
    public let changes: [Change]
    /// The dates as of which a search for positions took more steps than it may, in order; mostly none.
    ///
    /// As of these a status that is told as open may be settled.
    public let notExamined: [CivilDate]

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
  /// found, not every day.
  ///
  /// - Returns: The timeline, or `nil` where the docket has no such proposal.
  /// - Complexity: O(bodies and electors) for each such date, and what changes on it. Searches for
  ///   verdicts take at most a hundred million steps together.
  public func timeline(of proposal: Proposal.ID) -> Docket.Timeline? {
    index(of: proposal).map { timeline(of: $0) }
  }

  /// Returns how the outcome of a proposal changes over time.
  func timeline(of index: Index<Proposal>) -> Docket.Timeline {
    let dates = TurningPoints(of: index, in: compiled.value).dates
    var resolver = Resolver(compiled)
    // There is always the decision date.
    let first = dates.first ?? indexed(index).proposal.decisionDate
    var tracker = StatusTracker(of: resolver.compiled(index), in: compiled.value)
    var steps = SearchBudget(compiled.value.questionSteps)
    var notExamined: [CivilDate] = []
    func advance(to date: CivilDate) -> [Index<StatusTracker.Requirement>] {
      steps.withPart(oneIn: 4, atMost: compiled.value.answerSteps) { part in
        var evaluation = resolver.evaluation(of: index, asOf: date, steps: part)
        let changed = tracker.advance(to: &evaluation)
        part = evaluation.steps
        if !evaluation.isExamined { notExamined.append(date) }
        return changed
      }
    }
    let asked = advance(to: first.adding(days: -1))
    let start = Docket.Timeline.State(
      outcome: tracker.outcome,
      requirements: asked.compactMap { status(of: $0, in: tracker) }
    )
    var changes: [Docket.Timeline.Change] = []
    for date in dates {
      let outcome = tracker.outcome
      let changed = advance(to: date)
      if changed.isEmpty, tracker.outcome == outcome { continue }
      changes.append(
        Docket.Timeline.Change(
          date: date,
          outcome: tracker.outcome,
          requirements: changed.compactMap { status(of: $0, in: tracker) }
        )
      )
    }
    return Docket.Timeline(
      proposal: indexed(index).proposal.id,
      start: start,
      changes: changes,
      notExamined: notExamined
    )
  }

  /// Returns the status of a requirement by name, or `nil` where nobody is asked.
  private func status(
    of requirement: Index<StatusTracker.Requirement>,
    in tracker: StatusTracker
  ) -> Docket.Timeline.RequirementStatus? {
    tracker.statuses[requirement].map { status in
      let (provision, body) = tracker.terms(of: requirement)
      return Docket.Timeline.RequirementStatus(
        provision: governance.provisions[provision].provision.id,
        body: body.map { governance.id(of: $0) },
        status: status
      )
    }
  }
}
