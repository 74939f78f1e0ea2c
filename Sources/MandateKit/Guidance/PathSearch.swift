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
  private var steps: SearchBudget

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

  private mutating func resolution(in docket: Docket, asOf date: CivilDate) -> Resolution? {
    guard let index = docket.index(of: proposal.id) else { return nil }
    var resolver = Resolver(docket.compiled)
    // Steps follow from what is required, whatever that rests on.
    return resolver.resolve(index, asOf: date, isExplained: false, &steps)
  }

  /// Makes a path of steps, those that the mandate needs apart from the others.
  private func made(
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

  private func moved(to date: CivilDate) -> Docket {
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
      var planner = StepPlanner(
        docket: docket,
        proposal: proposal.id,
        asOf: asOf,
        remedy: .ratification
      )
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
    guard
      var planner = StepPlanner(
        docket: docket,
        proposal: proposal.id,
        asOf: asOf,
        remedy: remedy
      )
    else { return nil }
    planner.plan(resolution)
    for _ in 0..<Limits.pathRounds {
      guard let taken = planner.taken(),
        let result = self.resolution(in: taken, asOf: resolution.decisionDate)
      else { return nil }
      if result.outcome == .mandated {
        return withFurther(planner, resolution, after: result, in: taken).ordered(&steps)
      }
      guard planner.addVotes(for: result, essential: true, in: taken) else { return nil }
    }
    return nil
  }

  /// Returns the path of a proposal that has a mandate: what exposures and good practice still ask.
  private mutating func already(mandated resolution: Resolution, on docket: Docket) -> PathToMandate
  {
    let date = resolution.decisionDate
    guard resolution.requirements.contains(where: { $0.status == .open }),
      let planner = StepPlanner(
        docket: docket,
        proposal: proposal.id,
        asOf: asOf,
        remedy: .ratification
      )
    else { return made(date) }
    let further = withFurther(planner, resolution, after: resolution, in: docket)
    return made(date, steps: further.ordered(&steps))
  }

  /// Returns a planner with what exposures and good practice ask as well, as far as it leaves the mandate in
  /// place.
  ///
  /// - Parameters:
  ///   - planner: The planner of the steps that the mandate needs.
  ///   - resolution: The resolution as of the start.
  ///   - result: The resolution with those steps taken.
  ///   - taken: The docket with those steps taken.
  /// - Returns: The planner, or the given one where they would undo the mandate.
  private mutating func withFurther(
    _ planner: StepPlanner,
    _ resolution: Resolution,
    after result: Resolution,
    in taken: Docket
  ) -> StepPlanner {
    guard result.requirements.contains(where: { $0.force != .essential && $0.status != .met })
    else { return planner }
    var withSteps = planner
    withSteps.planFurther(resolution)
    var withVotes = withSteps
    if resolution.votingIsOpen,
      withVotes.addVotes(for: result, essential: false, in: taken), leavesMandate(withVotes)
    {
      return withVotes
    }
    return leavesMandate(withSteps) ? withSteps : planner
  }

  /// Returns whether all steps together, and those that the mandate needs by themselves, yield a mandate.
  private mutating func leavesMandate(_ planner: StepPlanner) -> Bool {
    [false, true].allSatisfy { isEssentialOnly in
      guard let taken = planner.taken(essentialOnly: isEssentialOnly) else { return false }
      return resolution(in: taken, asOf: max(planner.date, asOf))?.outcome == .mandated
    }
  }

  /// Returns the path of a proposal that something stands in the way of: what else is missing.
  private mutating func blocked(
    by obstacles: [PathToMandate.Obstacle],
    _ resolution: Resolution,
    on docket: Docket
  ) -> PathToMandate {
    let given = resolution.decisionDate
    if resolution.decided != nil {
      return blocked(by: obstacles, given, steps: planned(resolution, on: docket))
    }
    // What else is missing takes as long as it takes.
    let next = asOf.adding(days: 1)
    let ends = resolution.requirements.filter { $0.force == .essential && $0.status != .met }
      .compactMap { requirement -> CivilDate? in
        switch requirement.detail {
        case .consultation(let path): path.earliestDecision
        case .notice(let deadline): next.adding(days: deadline.days(until: given))
        case .approval, .representation, .authority, .confirmation: nil
        }
      }
    let date = max(given, next, ends.max() ?? given)
    let later = moved(to: date)
    guard date > given, let moved = self.resolution(in: later, asOf: asOf) else {
      return blocked(by: obstacles, given, steps: planned(resolution, on: docket))
    }
    return blocked(by: obstacles, date, steps: planned(moved, on: later))
  }

  private func blocked(
    by obstacles: [PathToMandate.Obstacle],
    _ date: CivilDate,
    steps: [Step]
  ) -> PathToMandate {
    made(date, steps: steps, obstacles: obstacles)
  }

  /// Returns the steps that can be planned without trying them.
  private mutating func planned(_ resolution: Resolution, on docket: Docket) -> [Step] {
    guard
      var planner = StepPlanner(
        docket: docket,
        proposal: proposal.id,
        asOf: asOf,
        remedy: .ratification
      )
    else { return [] }
    if resolution.decided == nil { planner.plan(resolution) }
    planner.planFurther(resolution)
    if resolution.votingIsOpen {
      for isEssential in [true, false] {
        _ = planner.addVotes(for: resolution, essential: isEssential, in: docket)
      }
    }
    // What had to be done by a day that has passed is told as unmet.
    return planner.ordered(&steps).filter { $0.from <= $0.by }
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
