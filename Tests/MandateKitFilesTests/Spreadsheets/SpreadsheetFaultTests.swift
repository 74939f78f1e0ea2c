import MandateKit
import MandateKitFiles
import Testing

@Suite("What is wrong with spreadsheets is found at once, by file, line and column")
struct SpreadsheetFaultTests {
  /// Spreadsheets, and the errors of importing them.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var sheets: [(SpreadsheetKind, String)]
    var dates = SpreadsheetDates.unambiguous
    var errors: [String]

    var testDescription: String { name }
  }

  /// A case with a network of two practices and a person.
  static let own = """
    { "schema": "mandatekit/1",
      "governance": {
        "bodies": [ { "id": "abbey", "kind": "practice" }, { "id": "mill", "kind": "practice" },
          { "id": "pcn", "kind": "primaryCareNetwork", "rule": { "passes": { "consentOf": "abbey" } } } ],
        "people": [ { "id": "dr" } ],
        "memberships": [ { "member": "abbey", "of": "pcn" } ] },
      "proposals": [ { "id": "hub", "subjects": ["a"], "affects": "pcn", "proposer": "pcn",
        "forum": "pcn", "decisionDate": "2024-03-14" } ] }
    """

  static func errors(_ row: Row) -> [String] {
    let sheets = row.sheets.map { kind, text in
      Spreadsheet(name: "\(kind.rawValue).csv", kind: kind, bytes: Array(text.utf8))
    }
    do throws(InvalidImportError) {
      _ = try CaseFile.read(
        Array(own.utf8),
        named: "case.json",
        importing: sheets,
        dates: row.dates
      )
      return []
    } catch {
      return error.errors.map { error in
        let position = [error.line, error.column].compactMap { $0.map { ":\($0)" } }.joined()
        return "\(error.code.rawValue) \(error.file)\(position) \(error.place ?? "-")"
      }
    }
  }

  @Test("Each error stands in its cell", arguments: SpreadsheetFaultTests.rows)
  func located(_ row: Row) {
    #expect(SpreadsheetFaultTests.errors(row) == row.errors)
  }

  @Test("A line begins with the place, and says what to do")
  func sentence() throws {
    let text = "by,on,choice,date\nmill,hub,for,01/02/2024\n"
    let sheet = Spreadsheet(name: "votes.csv", kind: .votes, bytes: Array(text.utf8))
    let error = #expect(throws: InvalidImportError.self) {
      try CaseFile.read(Array(SpreadsheetFaultTests.own.utf8), importing: [sheet])
    }
    #expect(
      error?.description
        == "votes.csv:2:4: date: `01/02/2024` can be 2024-02-01 and 2024-01-02: write the day as"
        + " `YYYY-MM-DD`, or say that dates are `dayFirst` or `monthFirst`."
    )
  }

  @Test("An error of the case file keeps its place in it")
  func ofCase() throws {
    let text = SpreadsheetFaultTests.own.replacing("\"of\": \"pcn\"", with: "\"of\": \"pnc\"")
    let sheet = Spreadsheet(
      name: "votes.csv",
      kind: .votes,
      bytes: Array("by,on,choice,date\nabby,hub,for,2024-03-01\n".utf8)
    )
    let error = #expect(throws: InvalidImportError.self) {
      try CaseFile.read(Array(text.utf8), named: "case.json", importing: [sheet])
    }
    let lines = error?.errors.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" }
    #expect(lines == ["case.json:6:49", "votes.csv:2:1"])
  }

  @Test("A case file that is not JSON hides no error of a spreadsheet, and changes no order")
  func brokenCase() throws {
    let text = "by,on,choice,date,day\na,hub,for\na,hub,fro,2024-03-01,\n"
    let sheet = Spreadsheet(name: "votes.csv", kind: .votes, bytes: Array(text.utf8))
    let error = #expect(throws: InvalidImportError.self) {
      try CaseFile.read(Array("{".utf8), named: "case.json", importing: [sheet])
    }
    #expect(
      error?.errors.map { $0.code } == [
        .document(.syntax), .unknownColumn, .cellCount, .document(.unknownWord),
      ]
    )
  }
}
