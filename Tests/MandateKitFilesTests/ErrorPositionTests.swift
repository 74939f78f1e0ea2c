import MandateKit
import MandateKitFiles
import Testing

@Suite("Where an error is said to be")
struct ErrorPositionTests {
  private static let id = DocumentPath()["governance"]["bodies"][1]["id"]

  @Test(
    "An error begins with its place, in a file and without one",
    arguments: [
      (
        DocumentError(.wrongType, at: id, line: 12, column: 8, "No."),
        "case.json:12:8: governance.bodies[1].id: No.",
        "governance.bodies[1].id (line 12, column 8): No."
      ),
      (
        DocumentError(.syntax, at: DocumentPath(), line: 1, column: 2, "No."),
        "case.json:1:2: No.",
        "line 1, column 2: No."
      ),
      (
        DocumentError(.wrongType, at: id, "No."),
        "case.json: governance.bodies[1].id: No.",
        "governance.bodies[1].id: No."
      ),
      (DocumentError(.syntax, at: DocumentPath(), "No."), "case.json: No.", "No."),
    ]
  )
  func positions(_ error: DocumentError, _ inFile: String, _ alone: String) {
    #expect(error.description(inFile: "case.json") == inFile)
    #expect(error.description == alone)
  }

  @Test(
    "Every error of a file has a line and a column, that of a whole document too",
    arguments: ["", "[]", "{", "7", "\u{FEFF}{}", "{}", #"{"schema":1}"#, "{}{}"]
  )
  func wholeDocument(_ text: String) {
    let errors = CaseText.errors(Array(text.utf8))
    #expect(!errors.isEmpty)
    for error in errors {
      #expect(error.line != nil && error.column != nil)
      #expect(error.description.first != " ")
    }
  }
}
