/// Steps that are gathered one after the other; those with one action from one day are joined.
struct StepList {
  /// An action with the first day on which it can be done.
  private struct Beginning: Hashable {
    var action: Step.Action
    var from: CivilDate
  }

  /// The steps, in the order in which they were first added.
  private(set) var steps: [Step] = []
  /// The place among the steps of each action from a day.
  private var places: [Beginning: Int] = [:]

  /// Adds a step for a provision, to be done between two days.
  mutating func add(
    _ action: Step.Action,
    for provision: Provision.ID,
    from: CivilDate,
    by: CivilDate
  ) {
    let beginning = Beginning(action: action, from: from)
    if let known = places[beginning] {
      steps[known].provisions.append(provision)
      steps[known].by = min(steps[known].by, by)
    } else {
      places[beginning] = steps.count
      steps.append(Step(action, for: [provision], from: from, by: by))
    }
  }
}
