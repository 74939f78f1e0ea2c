/// Finds the way from where a proposal stands to a mandate, and tries it.
///
/// The steps for consultations, notices, representation and authority follow from what was judged.
/// Votes are added until every approval holds with all others silent: one approval's votes can
/// undo another where a body thereby becomes quorate and opposed. Before a path is given out it is
/// taken on a copy of the docket; only if that yields a mandate is it a path.
struct PathSearch {
  private let docket: Docket
  private let proposal: Proposal
  private let asOf: CivilDate
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
      if resolution.outcome == .mandated, attempt == 0 { return made(date) }
      if attempt == 0, let steps = ratifying(on: docket, resolution) {
        return made(date, steps: steps)
      }
      let obstacles = obstacles(resolution)
      if !obstacles.isEmpty { return made(date, obstacles: obstacles) }
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
      steps: steps,
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

  private func obstacles(_ resolution: Resolution) -> [PathToMandate.Obstacle] {
    if resolution.decided != nil { return [PathToMandate.Obstacle(.decided)] }
    switch resolution.reason {
    case .nobodyAffected: return [PathToMandate.Obstacle(.nobodyAffected)]
    case .nothingGrants: return [PathToMandate.Obstacle(.nothingGrants)]
    default: break
    }
    return resolution.requirements
      .filter { $0.force == .essential }
      .compactMap { requirement in
        obstacle(in: requirement).map {
          PathToMandate.Obstacle(
            $0,
            provision: requirement.provision,
            body: requirement.body,
            cause: requirement.obstacle
          )
        }
      }
  }

  /// Returns what no step removes in an essential requirement, or `nil` where steps can meet it.
  private func obstacle(in requirement: RequirementResult) -> PathToMandate.Obstacle.Code? {
    if case .nobodyRepresents? = requirement.obstacle { return .noRepresentative }
    return switch requirement.detail {
    case .approval(nil): .approvalOutOfReach
    case .confirmation(nil) where requirement.body != nil: .confirmsNothing
    case .confirmation(let approval?) where approval != .met: .confirmedNotApproved
    default: nil
    }
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
    planner.planRatifications(resolution)
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
      if result.outcome == .mandated { return planner.ordered(&steps) }
      guard planner.addVotes(for: result) else { return nil }
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
