import MandateKit
import MandateKitFiles

/// The answer for a scenario, beside what it expects.
public struct ScenarioResult: Hashable, Sendable, Identifiable {
  /// The scenario.
  public let scenario: Scenario
  /// The answer, or `nil` where the case does not have the proposal.
  public let resolution: Resolution?
  /// What was expected and what was found wherever the two differ, in the order of the format.
  public let differences: [ScenarioDifference]
  /// What the scenario exercised of the constitution.
  public let exercise: ScenarioExercise

  /// Whether the answer is the one expected.
  public var hasPassed: Bool { differences.isEmpty }

  /// The name of the scenario.
  public var id: String { scenario.name }

  init(
    scenario: Scenario,
    resolution: Resolution,
    differences: [ScenarioDifference],
    exercise: ScenarioExercise
  ) {
    self.scenario = scenario
    self.resolution = resolution
    self.differences = differences
    self.exercise = exercise
  }

  /// Creates the result of a scenario whose proposal the case does not have.
  init(_ scenario: Scenario, without proposal: String) {
    self.scenario = scenario
    resolution = nil
    differences = [
      ScenarioDifference("the proposal", expected: proposal, found: "none of that name")
    ]
    exercise = ScenarioExercise()
  }

  /// Whether it passed, the name of the scenario, and each difference on a line of its own.
  public var report: String {
    let heading = "\(hasPassed ? "passed" : "failed")  \(scenario.name.shownOnOneLine)"
    return ([heading] + differences.map { "  - \($0)" }).joined(separator: "\n")
  }
}

extension ScenarioResult: CustomStringConvertible {
  /// The name of the scenario, by which a test framework shows it.
  public var description: String { scenario.name }
}
