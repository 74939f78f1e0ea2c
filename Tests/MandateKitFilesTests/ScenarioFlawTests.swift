import MandateKit
import MandateKitFiles
import Testing

@Suite("Flaws of scenario files")
struct ScenarioFlawTests {
  /// A part of a document with a flaw at the mark, its code and its path.
  struct Flaw: Sendable, CustomTestStringConvertible {
    var scenarios: String
    var code: DocumentError.Code
    var path: String
    var subject = ScenarioFlawTests.subject

    var testDescription: String { "\(code.rawValue) at \(path)" }
  }

  static let subject =
    #"{"schema": "mandatekit/1", "governance": {"bodies": [\#(CaseText.bodies)], "#
    + #""provisions": [{"id": "auth", "requires": {"authority": {}}, "force": "essential"}]}, "#
    + #""proposals": [\#(CaseText.proposal)]}"#

  /// Returns a scenario with one part more.
  static func scenario(_ more: String) -> String {
    #"{"name": "s", "when": {"proposal": "x"}, "then": {"outcome": "mandated"}\#(more)}"#
  }

  /// Returns a scenario with one part more of what it expects.
  static func expecting(_ more: String) -> String {
    #"{"name": "s", "when": {"proposal": "x"}, "then": {"outcome": "mandated", \#(more)}}"#
  }

  static let flaws: [Flaw] = [
    Flaw(scenarios: "¦", code: .emptyList, path: "scenarios"),
    Flaw(scenarios: scenario(#", ¦"wen": 1"#), code: .unknownKey, path: "scenarios[0].wen"),
    Flaw(
      scenarios: #"¦{"name": "s", "when": {"proposal": "x"}}"#,
      code: .missingKey,
      path: "scenarios[0].then"
    ),
    Flaw(
      scenarios: #"{"name": "s", "when": ¦{}, "then": {"outcome": "mandated"}}"#,
      code: .missingKey,
      path: "scenarios[0].when.proposal"
    ),
    Flaw(
      scenarios: #"{"name": ¦"", "when": {"proposal": "x"}, "then": {"outcome": "mandated"}}"#,
      code: .malformedIdentifier,
      path: "scenarios[0].name"
    ),
    Flaw(
      scenarios: scenario("") + "," + scenario("").replacing("\"s\"", with: "¦\"s\""),
      code: .duplicateIdentifier,
      path: "scenarios[1].name"
    ),
    Flaw(
      scenarios: scenario("").replacing("\"x\"", with: "¦\"y\""),
      code: .unknownReference,
      path: "scenarios[0].when.proposal"
    ),
    Flaw(
      scenarios: scenario(
        #", "given": [{"vote": {"by": ¦"q", "on": "x", "choice": "for", "date": "2022-08-01"}}]"#
      ),
      code: .unknownReference,
      path: "scenarios[0].given[0].vote.by"
    ),
    Flaw(
      scenarios: scenario("").replacing("\"mandated\"", with: "¦\"mandted\""),
      code: .unknownWord,
      path: "scenarios[0].then.outcome"
    ),
    Flaw(
      scenarios: expecting(#""reason": ¦"none""#),
      code: .unknownWord,
      path: "scenarios[0].then.reason"
    ),
    Flaw(
      scenarios: expecting(#""requirements": [{"provision": ¦"auht"}]"#),
      code: .unknownReference,
      path: "scenarios[0].then.requirements[0].provision"
    ),
    Flaw(
      scenarios: expecting(#""requirements": [{"provision": "auth", "body": ¦"q"}]"#),
      code: .unknownReference,
      path: "scenarios[0].then.requirements[0].body"
    ),
    Flaw(
      scenarios: expecting(#""notRequired": [¦"q"]"#),
      code: .unknownReference,
      path: "scenarios[0].then.notRequired[0]"
    ),
    Flaw(
      scenarios: expecting(#""positions": [{"body": ¦"q", "position": "for"}]"#),
      code: .unknownReference,
      path: "scenarios[0].then.positions[0].body"
    ),
    Flaw(
      scenarios: expecting(#""uncovered": ["p1", ¦"q"]"#),
      code: .unknownReference,
      path: "scenarios[0].then.uncovered[1]"
    ),
    Flaw(
      scenarios: expecting(#""bound": [¦"q"]"#),
      code: .unknownReference,
      path: "scenarios[0].then.bound[0]"
    ),
    Flaw(
      scenarios: expecting(#""missingVoters": [¦"q"]"#),
      code: .unknownReference,
      path: "scenarios[0].then.missingVoters[0]"
    ),
    Flaw(
      scenarios: expecting(#""earliestDecision": ¦"never""#),
      code: .malformedDate,
      path: "scenarios[0].then.earliestDecision"
    ),
    Flaw(
      scenarios: expecting(#""irregularities": [¦"void"]"#),
      code: .unknownWord,
      path: "scenarios[0].then.irregularities[0]"
    ),
    Flaw(
      scenarios: scenario(""),
      code: .unknownReference,
      path: "case.proposals[0].affects[0]",
      subject: subject.replacing(#""affects": "n1""#, with: #""affects": [¦"n9"]"#)
    ),
    Flaw(
      scenarios: scenario(""),
      code: .unknownReference,
      path: "case.governance.bodies[3].rules[0].rule.passes.consentOf",
      subject: subject.replacing(
        #""kind": "placeBoard""#,
        with: #""kind": "placeBoard", "rules": [{"rule": {"passes": {"consentOf": ¦"q"}}}]"#
      )
    ),
    Flaw(
      scenarios: scenario(""),
      code: .duplicateEntry,
      path: "case.governance.catalogue[1]",
      subject: subject.replacing(
        #""provisions""#,
        with: #""catalogue": ["SET", ¦"SET"], "provisions""#
          .replacing("SET", with: Catalogue.english.sets[0].name)
      )
    ),
    // What cannot be read leads to no further errors.
    Flaw(scenarios: scenario(""), code: .wrongType, path: "case", subject: "¦5"),
    Flaw(scenarios: scenario(""), code: .malformedIdentifier, path: "case", subject: #"¦"""#),
    Flaw(
      scenarios: scenario(""),
      code: .wrongSchema,
      path: "case.schema",
      subject: subject.replacing(#""mandatekit/1""#, with: #"¦"mandatekit/2""#)
    ),
    Flaw(
      scenarios: scenario(""),
      code: .unknownKey,
      path: "case.proposal",
      subject: subject.replacing(#""proposals""#, with: #"¦"proposal""#)
    ),
    Flaw(
      scenarios: expecting(#""notRequired": ["auth"]"#),
      code: .wrongType,
      path: "case.governance.provisions[0].id",
      subject: subject.replacing(#""auth""#, with: "¦5")
    ),
    Flaw(
      scenarios: expecting(#""notRequired": ["auth"]"#),
      code: .unknownKey,
      path: "case.governance.provision",
      subject: subject.replacing(#""provisions""#, with: #"¦"provision""#)
    ),
    Flaw(
      scenarios: scenario(""),
      code: .unknownReference,
      path: "case.proposals[0].forum",
      subject: subject.replacing(#""forum": "board""#, with: #""forum": ¦"bord""#)
    ),
  ]

  @Test("One flaw is one error, with its path, line and column", arguments: flaws)
  func flaw(_ flaw: Flaw) throws {
    let text = CaseText(
      """
      {"schema": "mandatekit/tests/1",
       "case": \(flaw.subject),
       "scenarios": \(flaw.scenarios == "¦" ? "¦[]" : "[\(flaw.scenarios)]")}
      """
    )
    let errors = try #require(throws: InvalidDocumentError.self) {
      try ScenarioFile.read(text.bytes)
    }.errors
    #expect(errors.map(\.path.description) == [flaw.path])
    #expect(errors.map(\.code) == [flaw.code])
    #expect(errors.first?.line == text.line)
    #expect(errors.first?.column == text.column)
  }
}
