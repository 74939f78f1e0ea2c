/// Finds the way from where a proposal stands to a mandate, and tries it.
///
/// The steps for consultations, notices, representation and authority follow from what was judged.
/// Votes are added until every approval holds with all others silent: one approval's votes can
/// undo another where a body thereby becomes quorate and opposed. Before a path is given out it is
/// taken on a copy of the docket; only if that yields a mandate is it a path.
struct PathSearch {
  private let docket: Docket
  let proposal: Proposal
  let asOf: CivilDate
  /// The steps left for planning votes, of all resolutions that are tried.
  var steps: SearchBudget

  init(docket: Docket, proposal: Proposal, asOf: CivilDate) {
    // Acts that are not known yet must not help, and other proposals make no difference.
    let related = docket.proposals(bearingOn: proposal.id)
    let isRelated = Set(related.map { $0.id })
    let known = docket.record.known(asOf: asOf).acts.filter { act in
      act.proposal.map { isRelated.contains($0) } ?? true
    }
    self.docket = docket.following(related, record: ActRecord(known))
    steps = SearchBudget(docket.compiled.value.answerSteps)
    self.proposal = proposal
    self.asOf = asOf
  }

  /// Returns the path.
  ///
  /// Its decision date is the given one, or the earliest that allows a mandate.
  mutating func path() -> PathToMandate {
    var date = proposal.decisionDate
    for attempt in 0..<Limits.pathDates {
      let docket = moved(to: date)
      guard let resolution = resolution(in: docket, asOf: asOf) else { break }
      if attempt == 0 {
        if resolution.outcome == .mandated { return already(mandated: resolution, on: docket) }
        if let steps = ratifying(on: docket, resolution) { return made(date, steps: steps) }
      }
      let obstacles = obstacles(resolution, on: docket)
      if !obstacles.isEmpty { return blocked(by: obstacles, resolution, on: docket) }
      let earliest = max(resolution.earliestDecision ?? date, asOf.adding(days: 1))
      if date < earliest {
        date = earliest
        continue
      }
      for remedy in StepPlanner.Remedy.allCases {
        if let steps = tried(on: docket, resolution, remedy: remedy) {
          return made(date, steps: steps)
        }
      }
      return made(date, obstacles: [PathToMandate.Obstacle(.stepsConflict)])
    }
    return made(date, obstacles: [PathToMandate.Obstacle(.stepsConflict)])
  }

  mutating func resolution(in docket: Docket, asOf date: CivilDate) -> Resolution? {
    guard let index = docket.index(of: proposal.id) else { return nil }
    var resolver = Resolver(docket.compiled)
    // Steps follow from what is required, whatever that rests on.
    return resolver.resolve(index, asOf: date, isExplained: false, &steps)
  }

  /// Returns a planner of steps, or `nil` where the docket does not have the proposal.
  func planner(
    on docket: Docket,
    remedy: StepPlanner.Remedy = .ratification
  ) -> StepPlanner? {
    StepPlanner(docket: docket, proposal: proposal.id, asOf: asOf, remedy: remedy)
  }

  /// Makes a path of steps, those that the mandate needs apart from the others.
  func made(
    _ date: CivilDate,
    steps: [Step] = [],
    obstacles: [PathToMandate.Obstacle] = []
  ) -> PathToMandate {
    PathToMandate(
      proposal: proposal.id,
      asOf: asOf,
      givenDecisionDate: proposal.decisionDate,
      decisionDate: date,
      steps: steps.filter { $0.force == .essential },
      furtherSteps: steps.filter { $0.force != .essential },
      obstacles: obstacles
    )
  }

  func moved(to date: CivilDate) -> Docket {
    guard date != proposal.decisionDate else { return docket }
    let proposals = docket.proposals.map { other in
      guard other.id == proposal.id else { return other }
      var moved = other
      moved.decisionDate = date
      return moved
    }
    return docket.following(proposals, record: docket.record)
  }

  /// Returns steps of ratifying what was agreed, where voting is closed and these alone, tried, lead to a
  /// mandate; else `nil`.
  private mutating func ratifying(on docket: Docket, _ resolution: Resolution) -> [Step]? {
    guard resolution.outcome == .undetermined, !resolution.votingIsOpen,
      var planner = planner(on: docket)
    else { return nil }
    planner.planRatifications(resolution, essential: true)
    let path = made(resolution.decisionDate, steps: planner.ordered(&steps))
    guard !path.steps.isEmpty, let taken = planner.taken(),
      self.resolution(in: taken, asOf: path.completion)?.outcome == .mandated
    else { return nil }
    return path.steps
  }

  /// Returns steps that were tried and lead to a mandate on the decision date, or `nil`.
  private mutating func tried(
    on docket: Docket,
    _ resolution: Resolution,
    remedy: StepPlanner.Remedy
  ) -> [Step]? {
    guard var planner = planner(on: docket, remedy: remedy) else { return nil }
    planner.plan(resolution)
    for _ in 0..<Limits.pathRounds {
      guard let taken = planner.taken(),
        let result = self.resolution(in: taken, asOf: resolution.decisionDate)
      else { return nil }
      if result.outcome == .mandated {
        return withFurther(planner, resolution, after: result, in: taken).ordered(&steps)
      }
      guard planner.addVotes(for: result, essential: true, in: taken, &steps) else { return nil }
    }
    return nil
  }
}

extension Docket {
  /// Returns the way from where a proposal stands as of the end of a date to a mandate.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The path, or `nil` where the docket has no such proposal.
  public func path(for proposal: Proposal.ID, asOf date: CivilDate) -> PathToMandate? {
    index(of: proposal).map { path(for: $0, asOf: date) }
  }

  /// Returns the way from where a proposal stands to a mandate.
  func path(for index: Index<Proposal>, asOf date: CivilDate) -> PathToMandate {
    var search = PathSearch(docket: self, proposal: indexed(index).proposal, asOf: date)
    return search.path()
  }
}
