import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("A file that cannot be read is named for what it is, in one error")
struct SpreadsheetEncodingTests {
  static let rows: [(String, [UInt8], String)] = [
    (
      "Windows-1252", Array("id,name\na,Caf".utf8) + [0xE9] + Array("\nb,".utf8) + [0xE9, 0x0A],
      "[invalidUTF8] people.csv:2: The file is not UTF-8 but written in an older encoding, such as"
        + " Windows-1252: save it as CSV in UTF-8, which some spreadsheets call \"CSV UTF-8\"."
    ),
    (
      "UTF-32", [0xFF, 0xFE, 0, 0, 0x69, 0, 0, 0],
      "[invalidUTF8] people.csv: The file is written in UTF-32, which is not read: save it as CSV in"
        + " UTF-8."
    ),
    (
      "UTF-16 with half a pair", [0xFF, 0xFE, 0x69, 0, 0, 0xD8],
      "[invalidUTF8] people.csv: The file is written in UTF-16, and is damaged: save it again as CSV"
        + " in UTF-8."
    ),
    (
      "a workbook", [0x50, 0x4B, 0x03, 0x04, 0x14],
      "[notCSV] people.csv: The file is a spreadsheet or an archive, not CSV: save its sheet as CSV in"
        + " UTF-8."
    ),
    (
      "another table", Array("a,b\n1,2\n3,4\n".utf8),
      "[missingColumn] people.csv:1: The first row names no column of people: begin the file with a"
        + " row of `id` and `name`, as far as they are needed."
    ),
    (
      "nothing", [],
      "[emptyFile] people.csv: The file has no header: begin it with the columns of `mandate template"
        + " people`."
    ),
  ]

  @Test("In one error", arguments: rows)
  func one(_ row: (name: String, bytes: [UInt8], error: String)) {
    let sheet = Spreadsheet(name: "people.csv", kind: .people, bytes: row.bytes)
    let error = #expect(throws: InvalidImportError.self) {
      try CaseFile.read(Array(SpreadsheetFaultTests.own.utf8), importing: [sheet])
    }
    #expect(error?.errors.map { "[\($0.code.rawValue)] \($0)" } == [row.error])
  }

  @Test("A line that tells the separator is passed over")
  func separatorLine() throws {
    let sheet = Spreadsheet(
      name: "a",
      kind: .people,
      bytes: Array("sep=;\r\nID;Name\r\nx;X Y\r\n".utf8)
    )
    let file = try CaseFile.read(Array(SpreadsheetFaultTests.own.utf8), importing: [sheet])
    #expect(file.document.people.last == Person("x", name: "X Y"))
  }

  @Test(
    "Rows that hold no entry end the reading when there are as many errors as are kept",
    arguments: ["a\"\n", "a\n", "\"a\"b\n"]
  )
  func manyDamagedRows(_ row: String) {
    let text = "id,name\n" + String(repeating: row, count: 150_000)
    let sheet = Spreadsheet(name: "people.csv", kind: .people, bytes: Array(text.utf8))
    let error = #expect(throws: InvalidImportError.self) {
      try CaseFile.read(Array(SpreadsheetFaultTests.own.utf8), importing: [sheet, sheet])
    }
    #expect(error?.errors.count == 100_000)
  }

  @Test("More errors than are kept are as many as are kept, or a few more")
  func manyErrors() {
    let rows = String(repeating: "a,b c,1,2,no\n", count: 30_000)
    let text = "id,kind,from,until,competence\n" + rows.replacing("no", with: "x y")
    let sheet = Spreadsheet(name: "bodies.csv", kind: .bodies, bytes: Array(text.utf8))
    do throws(InvalidImportError) {
      _ = try CaseFile.read(Array(SpreadsheetFaultTests.own.utf8), importing: [sheet, sheet])
      Issue.record("There is no error")
    } catch {
      #expect((100_000...200_000).contains(error.errors.count))
      #expect(error.errors.first?.line == 2)
    }
  }

  @Test(
    "A header with very many wrong columns has errors for the first of them",
    arguments: ["x", "id"]
  )
  func manyColumns(_ title: String) {
    let text = "id," + Array(repeating: title, count: 100_000).joined(separator: ",") + "\n"
    let sheet = Spreadsheet(name: "people.csv", kind: .people, bytes: Array(text.utf8))
    do throws(InvalidImportError) {
      _ = try CaseFile.read(Array(SpreadsheetFaultTests.own.utf8), importing: [sheet])
      Issue.record("There is no error")
    } catch {
      #expect(error.errors.count == 100)
    }
  }

  @Test("No bytes trap", arguments: 0..<400)
  func noise(_ seed: Int) {
    var random = JSONTestGenerator(seed: UInt64(seed))
    let kind = SpreadsheetKind.allCases[seed % SpreadsheetKind.allCases.count]
    var bytes = kind.template
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let signs: [UInt8] = [
        0, 0x0A, 0x22, 0x2C, 0x3B, 0x5C, 0x27, 0x5B, 0x7B, 0x2D, 0xFF, 0xD8, 0x31,
      ]
      if let sign = signs.randomElement(using: &random) { bytes[place] = sign }
    }
    let sheet = Spreadsheet(name: "noise", kind: kind, bytes: bytes)
    do throws(InvalidImportError) {
      _ = try CaseFile.read(Array(SpreadsheetFaultTests.own.utf8), importing: [sheet])
    } catch {
      #expect(!error.errors.isEmpty)
    }
  }

  @Test("Every template has a header and two rows, which are read without a fault of their own")
  func templates() {
    for kind in SpreadsheetKind.allCases {
      let sheet = Spreadsheet(name: "t", kind: kind, bytes: kind.template)
      var codes: [ImportError.Code] = []
      do throws(InvalidImportError) {
        _ = try CaseFile.read(
          Array(#"{"schema":"mandatekit/1","governance":{}}"#.utf8),
          importing: [sheet]
        )
      } catch {
        codes = error.errors.map { $0.code }
      }
      // The bodies and people of the samples are not there; all else is in order.
      #expect(codes.allSatisfy { $0 == .document(.unknownReference) }, "\(kind) \(codes)")
      let lines = kind.template.split(separator: 0x0A).count
      #expect(lines == 3)
    }
  }

  @Test("A table of answers has a row for each requirement")
  func answers() throws {
    let document = try #require(CaseFixtures.documents.first)
    let docket = try CaseFile.read(document).docket()
    let resolutions = docket.resolveAll()
    let names = DisplayNames(docket)
    let table = AnswerTable.csv(resolutions, names: names)
    #expect(
      table == AnswerTable.csv(try AnswerFile.read(AnswerFile.json(resolutions, names: names)))
    )
    var reader = CSVReader(table)
    var rows: [[String]] = []
    while case .success(let row)? = reader.next() { rows.append((0..<row.count).map(row.string)) }
    #expect(rows.first == AnswerTable.header)
    #expect(rows.count == 1 + resolutions.reduce(0) { $0 + max(1, $1.requirements.count) })
    #expect(rows.allSatisfy { $0.count == AnswerTable.header.count })
    #expect(rows.dropFirst().first?[1] == resolutions.first?.outcome.rawValue)
  }
}
