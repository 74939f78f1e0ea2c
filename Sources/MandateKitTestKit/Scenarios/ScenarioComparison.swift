import MandateKit
import MandateKitFiles
import MandateKitReports

/// Compares an answer with what a scenario expects.
struct ScenarioComparison {
  /// What differs, in the order of the format.
  private(set) var differences: [ScenarioDifference] = []
  private let resolution: Resolution
  private let names: DisplayNames

  init(_ expected: Scenario.Expectation, _ resolution: Resolution, _ names: DisplayNames) {
    self.resolution = resolution
    self.names = names
    compare(
      "the outcome",
      expected.outcome.rawValue,
      resolution.outcome.rawValue,
      because: resolution.reasonSentence
    )
    if let reason = expected.reason {
      compare("the reason", reason.rawValue, resolution.reason.rawValue)
    }
    for requirement in expected.requirements { compare(requirement) }
    for provision in expected.notRequired where resolution.requirement(provision) != nil {
      note("\(provision.rawValue.shownOnOneLine)", "not to apply", "that it applies")
    }
    for position in expected.positions { compare(position) }
    compare("the missing voters", expected.missingVoters, resolution.missingVoters)
    compare("the practices uncovered", expected.uncovered, resolution.uncovered)
    compare("the practices bound", expected.bound, resolution.bound.certain)
    if let codes = expected.irregularities {
      let found = resolution.irregularities.map { $0.code.rawValue }.sorted()
      compare("the irregularities", list(codes.map { $0.rawValue }.sorted()), list(found))
    }
    if let day = expected.earliestDecision {
      var wanted = "none"
      if case .on(let date) = day { wanted = date.description }
      let found = resolution.earliestDecision?.description ?? "none"
      compare("the earliest decision", wanted, found)
    }
  }

  private mutating func note(
    _ subject: String,
    _ expected: String,
    _ found: String,
    because reason: String? = nil
  ) {
    differences.append(
      ScenarioDifference(subject, expected: expected, found: found, reason: reason)
    )
  }

  private mutating func compare(
    _ subject: String,
    _ expected: String,
    _ found: String,
    because reason: String? = nil
  ) {
    if expected != found { note(subject, expected, found, because: reason) }
  }

  private mutating func compare(_ subject: String, _ expected: [PartyID]?, _ found: [PartyID]) {
    guard let expected else { return }
    let (wanted, found) = (Set(expected).sorted(), found.sorted())
    guard wanted != found else { return }
    note(subject, list(wanted.map { $0.rawValue }), list(found.map { $0.rawValue }))
  }

  private mutating func compare(_ expected: Scenario.ExpectedRequirement) {
    let provision = expected.provision.rawValue.shownOnOneLine
    let judged = resolution.requirements.filter {
      $0.provision == expected.provision && (expected.body == nil || $0.body == expected.body)
    }
    if judged.isEmpty {
      let body = expected.body.map { " to \(names.identified($0))" } ?? ""
      note(provision, "to apply\(body)", "that it does not")
    }
    for requirement in judged {
      let body = requirement.body.map { " for \(names.identified($0))" } ?? ""
      let subject = "of \(provision)\(body)"
      if let status = expected.status {
        compare(
          "the status \(subject)",
          status.rawValue,
          requirement.status.rawValue,
          because: requirement.sentence(names, in: resolution)
        )
      }
      if let reason = expected.reason {
        compare("the reason \(subject)", reason.rawValue, requirement.reason.rawValue)
      }
      if let needed = expected.votesNeeded {
        compare("the votes needed \(subject)", String(needed), requirement.votesNeededInWords)
      }
    }
  }

  private mutating func compare(_ expected: Scenario.ExpectedPosition) {
    let found = resolution.positions.first { $0.body == expected.body }
    let words = found.map { $0.positions.positions.map { $0.rawValue }.joined(separator: ", ") }
    compare(
      "the position of \(names.identified(expected.body))",
      expected.position.rawValue,
      words ?? "that it has no part in the proposal"
    )
  }

  /// Words of a file as a list: no more than twelve, the rest being counted.
  private func list(_ words: [String]) -> String {
    if words.isEmpty { return "none" }
    let shown = words.prefix(12).map { $0.shownOnOneLine }.joined(separator: ", ")
    return words.count > 12 ? "\(shown) and \(words.count - 12) more" : shown
  }
}

extension RequirementResult {
  /// The number of voters that an approval still needs, or words where there is no exact number.
  fileprivate var votesNeededInWords: String {
    guard case .approval(let needed) = detail else { return "that it is no approval" }
    guard let needed else { return "that no votes would carry it" }
    guard let bounds = needed.bounds else { return String(needed.count) }
    return "\(bounds.atLeast) to \(bounds.atMost.map { "\($0)" } ?? "an unknown number")"
  }
}
