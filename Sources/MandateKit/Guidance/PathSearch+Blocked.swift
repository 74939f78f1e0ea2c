extension PathSearch {
  /// Returns the path of a proposal that something stands in the way of: what else is missing.
  mutating func blocked(
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
