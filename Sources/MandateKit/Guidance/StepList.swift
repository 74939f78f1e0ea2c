/// Steps that are gathered one after the other; those with one action are joined.
struct StepList {
  /// The steps, in the order in which they were first added.
  private(set) var steps: [Step] = []
  /// The place of each action among the steps.
  private var places: [Step.Action: Int] = [:]

  /// Adds an action for a provision, to be done between two days, or joins it to the same one for another.
  ///
  /// It is taken once: a consultation that two provisions ask for closes when it has run long enough for
  /// both.
  mutating func add(
    _ action: Step.Action,
    for provision: Provision,
    from: CivilDate,
    by: CivilDate
  ) {
    if let known = places[action] {
      steps[known].provisions.append(provision.id)
      steps[known].force = steps[known].force.stronger(provision.force)
      steps[known].from = max(steps[known].from, from)
      steps[known].by = min(steps[known].by, by)
    } else {
      places[action] = steps.count
      steps.append(
        Step(action, for: [provision.id], force: provision.force, from: from, by: by)
      )
    }
  }
}
