import MandateKit
import MandateKitFiles
import Testing

/// A document with one flaw, and where it is expected.
struct FlawRow: CustomTestStringConvertible {
  var code: DocumentError.Code
  var path: String
  var text: CaseText
  /// A word that the sentence says what to do with.
  var advice: String

  init(_ code: DocumentError.Code, _ path: String, _ text: CaseText, _ advice: String = "") {
    self.code = code
    self.path = path
    self.text = text
    self.advice = advice
  }

  var testDescription: String { "\(code) at \(path.isEmpty ? "the document" : path)" }
}

@Suite("What is wrong with a case file")
struct CaseFileFlawTests {
  @Test("A document that is well is read")
  func wellFormed() {
    #expect(CaseText().found == [])
  }

  @Test("Each flaw is found with its code, path, line and column", arguments: FlawRow.all)
  func error(_ row: FlawRow) throws {
    let errors = row.text.errors
    let error = try #require(errors.first)
    #expect(errors.count == 1, "\(errors)")
    #expect(error.code == row.code)
    #expect(error.path.description == row.path)
    #expect(error.line == row.text.line)
    #expect(error.column == row.text.column)
    // Foundation, where it is there, does not find nothing in a text.
    #expect(row.advice.isEmpty || error.sentence.contains(row.advice), "\(error.sentence)")
    #expect(error.sentence.hasSuffix("."), "\(error.sentence)")
  }

  @Test("Every code is reached from a file", arguments: DocumentError.Code.allCases)
  func completeness(_ code: DocumentError.Code) {
    #expect(FlawRow.all.contains { $0.code == code }, "No row reaches \(code)")
  }

  @Test("All flaws are found at once, in the order of the document")
  func manyAtOnce() {
    let text = CaseText(
      """
      {
        "governance": {
          "bodies": [
            {"id": "p1", "kind": "practice", "listSize": -1},
            {"id": "p1", "kind": "practice", "until": "2022-13-01", "colour": 1},
            {"name": null}
          ],
          "memberships": [{"member": "p1", "of": "p1"}, 5]
        },
        "proposals": [{"id": "x", "subjects": [], "value": 1.5}],
        "schema": "mandatekit/2"
      }
      """
    )
    #expect(
      text.found == [
        "outOfRange governance.bodies[0].listSize",
        "duplicateIdentifier governance.bodies[1].id",
        "malformedDate governance.bodies[1].until",
        "unknownKey governance.bodies[1].colour",
        "missingKey governance.bodies[2].id",
        "missingKey governance.bodies[2].kind",
        "nullValue governance.bodies[2].name",
        "circularMembership governance.memberships[0]",
        "notForPractices governance.memberships[0].of",
        "wrongType governance.memberships[1]",
        "missingKey proposals[0].affects",
        "missingKey proposals[0].proposer",
        "missingKey proposals[0].forum",
        "missingKey proposals[0].decisionDate",
        "emptyList proposals[0].subjects",
        "wrongType proposals[0].value",
        "wrongSchema schema",
      ]
    )
    #expect(text.errors.map(\.line).first == 4)
    #expect(CaseText.errors(text.bytes) == text.errors)
  }

  @Test("A slip of the syntax is reported alone")
  func syntaxAlone() {
    let text = CaseText(#"{"schema": 1, "colour": 2, "governance": {"bodies": [{]}}"#)
    #expect(text.found == ["syntax governance.bodies[0]"])
  }

  @Test(
    "A sentence names what was probably meant",
    arguments: [
      (CaseText(people: #"{"id": "a", "nmae": "A"}"#), "write `name`, or remove it"),
      (CaseText(people: #"{"id": "a", "Name": "A"}"#), "write `name`, or remove it"),
      (CaseText(people: #"{"id": "a", "colour": "A"}"#), "the keys are `id` and `name`"),
      (
        CaseText(bodies: CaseText.bodies + #", {"id": "b", "kind": "x", "listsize": 1}"#),
        "write `listSize`"
      ),
      (
        CaseText(
          record: #"{"vote": {"by": "p1", "on": "x", "date": "2022-01-01", "choice": "fro"}}"#
        ),
        "perhaps `for` is meant; write one of `for`, `against` and `abstain`"
      ),
      (CaseText(more: #""\u001B[31m": 1"#), #"no key `\u{1B}[31m`"#),
      (CaseText(more: "\"\(String(repeating: "k", count: 5_000))\": 1"), "k…`: the keys are"),
    ]
  )
  func suggestion(_ text: CaseText, _ words: String) throws {
    let error = try #require(text.errors.first)
    #expect(error.sentence.contains(words), "\(error.sentence)")
  }
}
