extension PathSearch {
  /// Returns the path of a proposal that something stands in the way of: what else is missing.
  mutating func blocked(
    by obstacles: [PathToMandate.Obstacle],
    _ resolution: Resolution,
    on docket: Docket
  ) -> PathToMandate {
    let given = resolution.decisionDate
    let date = resolution.decided == nil ? dateOfTheRest(resolution) : given
    let later = moved(to: date)
    let moved = date > given ? self.resolution(in: later, asOf: asOf) : resolution
    let steps = planned(moved ?? resolution, on: moved == nil ? docket : later)
    return made(moved == nil ? given : date, steps: steps, obstacles: obstacles)
  }

  /// Returns the decision date that what else is missing allows: the given one, or a later one.
  private func dateOfTheRest(_ resolution: Resolution) -> CivilDate {
    let given = resolution.decisionDate
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
    return date <= CivilDate.latest ? date : given
  }

  /// Returns the steps that can be planned without trying them.
  private mutating func planned(_ resolution: Resolution, on docket: Docket) -> [Step] {
    guard var planner = planner(on: docket) else { return [] }
    if resolution.decided == nil { planner.plan(resolution) }
    planner.planFurther(resolution)
    if resolution.votingIsOpen {
      for isEssential in [true, false] {
        _ = planner.addVotes(for: resolution, essential: isEssential, in: docket, &steps)
      }
    }
    // What had to be done by a day that has passed is told as unmet.
    return planner.ordered(&steps).filter { $0.from <= $0.by }
  }
}
