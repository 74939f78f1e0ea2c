import MandateKit

/// Finds what is wrong with the case and the scenarios of a scenario file, which could be read.
struct ScenarioCheck {
  private let file: ScenarioFile
  /// The case, or `nil` where it stands in another file and is not given.
  private let subject: CaseFile?
  /// The names of the case.
  let names: SymbolIndex

  /// Creates a check.
  ///
  /// - Parameters:
  ///   - file: The scenario file.
  ///   - given: The case where the file names another, without errors.
  init(_ file: ScenarioFile, case given: CaseFile?) {
    self.file = file
    subject = if case .inline(let own) = file.source { own } else { given }
    names = SymbolIndex(subject?.document ?? GovernanceDocument())
  }

  /// Returns the errors of the case and of the scenarios.
  ///
  /// - Parameter isRead: Whether all of the file could be read.
  /// - Returns: The errors, by the paths of the scenario file; none where it is in order.
  func errors(isRead: Bool) -> [DocumentError] {
    var references = ReferenceCheck(
      names: names,
      proposals: subject?.proposals ?? [],
      provisions: subject?.documentWithCatalogue.provisions ?? []
    )
    references.check(distinct: file.scenarios.map { $0.name }) { path(of: $0)["name"] }
    guard let subject else { return references.errors }
    for (number, scenario) in file.scenarios.enumerated() {
      references.check(proposal: scenario.proposal, at: path(of: number)["when"]["proposal"])
      check(scenario.expectation, at: path(of: number)["then"], &references)
    }
    return errors(of: subject, isRead: isRead) + references.errors
  }

  private func path(of scenario: Int) -> DocumentPath { DocumentPath()["scenarios"][scenario] }

  private func check(
    _ expectation: Scenario.Expectation,
    at path: DocumentPath,
    _ references: inout ReferenceCheck
  ) {
    for (entry, requirement) in expectation.requirements.enumerated() {
      let path = path["requirements"][entry]
      references.check(provision: requirement.provision, at: path["provision"])
      if let body = requirement.body { references.check(party: body, at: path["body"]) }
    }
    for (entry, provision) in expectation.notRequired.enumerated() {
      references.check(provision: provision, at: path["notRequired"][entry])
    }
    for (entry, position) in expectation.positions.enumerated() {
      references.check(party: position.body, at: path["positions"][entry]["body"])
    }
    let lists = [
      ("missingVoters", expectation.missingVoters), ("uncovered", expectation.uncovered),
      ("bound", expectation.bound),
    ]
    for (key, parties) in lists {
      for (entry, party) in (parties ?? []).enumerated() {
        references.check(party: party, at: path[key][entry])
      }
    }
  }

  /// Returns the errors of the case and of the acts of all scenarios, which are read as one record.
  private func errors(of subject: CaseFile, isRead: Bool) -> [DocumentError] {
    let places = file.scenarios.indices.flatMap { scenario in
      file.scenarios[scenario].given.indices.map { (scenario: scenario, act: $0) }
    }
    let acts = places.map { file.scenarios[$0.scenario].given[$0.act] }
    let errors = subject.errors(names, adding: acts, isRead: isRead)
    let own = subject.record.acts.count
    return errors.map { error in
      var error = error
      let steps = error.path.steps
      if steps.count > 1, steps[0] == .key("record"), case .entry(let entry) = steps[1],
        places.indices.contains(entry - own)
      {
        let place = places[entry - own]
        let given = path(of: place.scenario)["given"][place.act]
        error.path = DocumentPath(given.steps + steps[2...])
      } else {
        error.path = DocumentPath([.key("case")] + steps)
      }
      return error
    }
  }
}
