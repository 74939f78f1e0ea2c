import MandateKit
import MandateKitFiles
import Testing

@Suite("Scenario files")
struct ScenarioFileTests {
  /// A scenario file in which everything that the format knows of scenarios stands.
  static let everything = ScenarioFile(
    .inline(CaseFixtures.everything),
    scenarios: [
      Scenario(
        "all of it",
        given: Array(CaseFixtures.everything.record.acts.prefix(3)),
        proposal: CaseFixtures.everything.proposals[0].id,
        asOf: "2022-09-01",
        then: Scenario.Expectation(
          .notMandated,
          reason: .essentialUnmet,
          requirements: [
            Scenario.ExpectedRequirement(
              CaseFixtures.everything.document.provisions[0].id,
              of: CaseFixtures.everything.document.bodies[0].id,
              .unmet,
              reason: .opposed,
              votesNeeded: 3
            )
          ],
          notRequired: [CaseFixtures.everything.document.provisions[1].id],
          positions: [
            Scenario.ExpectedPosition(CaseFixtures.everything.document.bodies[0].id, .abstain)
          ],
          missingVoters: [CaseFixtures.everything.document.bodies[0].id],
          uncovered: [CaseFixtures.everything.document.bodies[0].id],
          bound: [CaseFixtures.everything.document.bodies[0].id],
          irregularities: [.voidBallot],
          earliestDecision: .on("2022-10-01")
        )
      ),
      Scenario(
        "little of it",
        proposal: CaseFixtures.everything.proposals[0].id,
        then: Scenario.Expectation(.mandated, missingVoters: [], earliestDecision: .noDay)
      ),
    ]
  )

  @Test("What is written is read again, and equal values give equal bytes")
  func roundTrip() throws {
    let bytes = ScenarioFileTests.everything.json()
    let read = try ScenarioFile.read(bytes)
    #expect(read == ScenarioFileTests.everything)
    #expect(read.json() == bytes)
    #expect(try ScenarioFile.read(read.json(.oneLine)) == read)
  }

  @Test(
    "The name of a case file is found, also beside errors, and what refers to it is checked when it is there"
  )
  func caseInAnotherFile() throws {
    let file = ScenarioFile(
      .file("cases/a.json"),
      scenarios: ScenarioFileTests.everything.scenarios
    )
    #expect(ScenarioFile.nameOfCase(in: file.json()) == "cases/a.json")
    #expect(
      ScenarioFile.nameOfCase(in: Array(#"{"case": "b.json", "scenaros": 5}"#.utf8)) == "b.json"
    )
    #expect(ScenarioFile.nameOfCase(in: ScenarioFileTests.everything.json()) == nil)
    #expect(ScenarioFile.nameOfCase(in: Array("{".utf8)) == nil)
    #expect(try ScenarioFile.read(file.json()) == file)
    #expect(try ScenarioFile.read(file.json(), case: CaseFixtures.everything) == file)
    let other = CaseFile(document: GovernanceDocument())
    let errors = try #require(throws: InvalidDocumentError.self) {
      try ScenarioFile.read(file.json(), case: other)
    }.errors
    #expect(errors.contains { $0.path.description == "scenarios[1].when.proposal" })
    #expect(errors.allSatisfy { $0.line != nil && $0.path.steps.first == .key("scenarios") })
  }

  /// The values of the scenarios, and some of those of the case, which has tests of its own.
  static func places(in whole: JSONTree) -> [ValuePlace] {
    ValuePlace.all(in: whole).filter { $0.path.hasPrefix(".scenarios") || $0.index % 8 < 2 }
  }

  /// What is found in a tree that is written as a scenario file.
  static func found(_ tree: JSONTree) -> [DocumentError] {
    var writer = JSONWriter()
    tree.write(to: &writer)
    do throws(InvalidDocumentError) {
      _ = try ScenarioFile.read(writer.bytes)
      return []
    } catch {
      return error.errors
    }
  }

  @Test(
    "A value of a wrong sort is reported, and no error that follows from it",
    arguments: [JSONTree.null, .array([.array([.null])])]
  )
  func wrongValue(_ wrong: JSONTree) throws {
    let whole = try JSONTree(bytes: ScenarioFileTests.everything.json())
    for place in ScenarioFileTests.places(in: whole) {
      let own = String(place.path.dropFirst())
      let errors = ScenarioFileTests.found(whole.exchanging(place.index, for: wrong))
      #expect(!errors.isEmpty, "\(place.path)")
      let others = errors.map(\.path.description).filter { path in
        path != own && !path.hasPrefix(own + ".") && !path.hasPrefix(own + "[")
      }
      #expect(others == [], "\(place.path)")
    }
  }

  @Test("A misspelt key is reported, with the key that is missing for it, and no other error")
  func misspeltKey() throws {
    let whole = try JSONTree(bytes: ScenarioFileTests.everything.json())
    for place in ScenarioFileTests.places(in: whole) {
      guard let tree = whole.renaming(place.index, to: "x-mas") else { continue }
      let codes = ScenarioFileTests.found(tree).map(\.code)
      #expect(codes.contains(.unknownKey), "\(place.path)")
      #expect(codes.filter { $0 != .unknownKey && $0 != .missingKey } == [], "\(place.path)")
    }
  }

  @Test("A scenario file is told from a case file, and errors of both parts come at once")
  func severalErrors() throws {
    let text = """
      {"schema": "mandatekit/1", "case": {"schema": "mandatekit/1", "governance": {"bodies": [
        {"id": "a", "kind": "board", "name": 5}]}, "proposals": []},
       "scenarios": [{"name": "s", "when": {"proposal": "x", "asOf": "2022-02-30"}, "then": {"outcome": "no"}}]}
      """
    let errors = try #require(throws: InvalidDocumentError.self) {
      try ScenarioFile.read(Array(text.utf8))
    }.errors
    #expect(
      errors.map(\.path.description) == [
        "schema", "case.governance.bodies[0].name", "scenarios[0].when.proposal",
        "scenarios[0].when.asOf", "scenarios[0].then.outcome",
      ]
    )
    #expect(
      errors.first?.sentence.contains("`mandatekit/tests/1`, the schema of a scenario file") == true
    )
  }
}
