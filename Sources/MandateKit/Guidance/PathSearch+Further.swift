extension PathSearch {
  /// Returns the path of a proposal that has a mandate: what exposures and good practice still ask.
  mutating func already(mandated resolution: Resolution, on docket: Docket) -> PathToMandate {
    let date = resolution.decisionDate
    guard resolution.requirements.contains(where: { $0.status == .open }),
      let planner = planner(on: docket)
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
  mutating func withFurther(
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
      withVotes.addVotes(for: result, essential: false, in: taken, &steps),
      leavesMandate(withVotes)
    {
      return withVotes
    }
    let hasMore = withSteps.steps.steps != planner.steps.steps
    return hasMore && leavesMandate(withSteps) ? withSteps : planner
  }

  /// Returns whether all steps together, and those that the mandate needs by themselves, yield a mandate.
  private mutating func leavesMandate(_ planner: StepPlanner) -> Bool {
    [false, true].allSatisfy { isEssentialOnly in
      guard let taken = planner.taken(essentialOnly: isEssentialOnly) else { return false }
      return resolution(in: taken, asOf: max(planner.date, asOf))?.outcome == .mandated
    }
  }
}
