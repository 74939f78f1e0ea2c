import MandateKitFiles
import Testing

@Suite("An import reports whatever it drops, guesses or finds inconsistent")
struct ImportFindingTests {
  static let rows = FindingRow.errors + FindingRow.warnings + FindingRow.information

  @Test("Files in order give nothing to report but a derived name")
  func nothing() {
    #expect(OfficialFiles().imported().findings.map(\.code) == [.boardNameDerived])
  }

  @Test("Each finding has its file, line and code", arguments: rows)
  func finding(_ row: FindingRow) {
    var files = OfficialFiles()
    row.change(&files)
    let imported = files.imported()
    let found = imported.findings.filter { $0.code == row.code }
    #expect(
      found.contains { $0.file == row.file && $0.line == row.line },
      "found \(imported.findings.map(\.description))"
    )
    for finding in imported.findings {
      #expect(finding.sentence.hasSuffix("."))
      #expect(finding.description.contains("[\(finding.code.rawValue)]"))
    }
    do {
      let file = CaseFile(document: imported.document)
      #expect(try CaseFile.read(file.json()) == file)
    } catch {
      Issue.record("What was imported is no valid case file: \(error)")
    }
  }

  @Test("Every code is shown by a row, with the severity of its table")
  func complete() {
    let marks =
      OrganisationHistoryTests.rows.flatMap(\.marks) + ListHistoryTests.rows.flatMap(\.marks)
    let ofSeveralDates = marks.compactMap { mark in
      mark.split(separator: " ").first.flatMap { ImportFinding.Code(rawValue: String($0)) }
    }
    let ofRegisters = RegisterRow.all.map { $0.code } + RegisterCause.all.map { $0.code }
    let shown = Set(Self.rows.map { $0.code } + ofSeveralDates + ofRegisters + [.tooManyRows])
    #expect(shown == Set(ImportFinding.Code.allCases))
    #expect(ImportFinding.Code.missingExtractDate.severity == .error)
    let guesses: [ImportFinding.Code] = [
      .releasesOfOneDate, .missingFromNewer, .noLongerNamed, .changeDayUnknown, .noLongerPractice,
      .listSizesDiffer, .successorUndecided,
    ]
    #expect(guesses.allSatisfy { $0.severity == .warning })
    let facts: [ImportFinding.Code] = [
      .nameChanged, .dateChanged, .locationsFromPractices, .listSizeKept, .successionRecorded,
    ]
    #expect(facts.allSatisfy { $0.severity == .information })
    #expect(FindingRow.errors.allSatisfy { $0.code.severity == .error })
    #expect(FindingRow.warnings.allSatisfy { $0.code.severity == .warning })
    #expect(FindingRow.information.allSatisfy { $0.code.severity == .information })
    #expect(ImportFinding.Code.tooManyRows.severity == .error)
  }

  @Test("A file of more than 100,000 rows is read up to there")
  func tooManyRows() {
    var files = OfficialFiles()
    files.listSizes = ["code,patients"] + Array(repeating: "A99001,1", count: 100_100)
    let imported = files.imported()
    #expect(imported.files[3].rowCount == OrganisationFile.mostRows)
    let finding = imported.findings.first { $0.code == .tooManyRows }
    #expect(finding?.file == "listSizes")
    #expect(finding?.line == 100_002)
  }

  @Test("A damaged row costs itself and nothing else")
  func damagedRows() {
    var files = OfficialFiles()
    files.practices.insert("\"A99009\",\"THE \"OLD\" SURGERY\"", at: 1)
    files.partners.insert("A99001,\"", at: 2)
    files.crosswalk?.insert("¤", at: 1)
    let imported = files.imported()
    #expect(imported.document == OfficialFiles().imported().document)
    #expect(
      imported.findings.map(\.code) == [
        .textAfterQuote, .boardNameDerived, .textAfterQuote, .notUTF8,
      ]
    )
  }

  @Test("Findings come file by file and line by line, whatever the order of the rows")
  func order() {
    var files = OfficialFiles()
    files.asOf = "2019-11-01"
    for number in 10...40 {
      files.practices.append(OfficialFiles.practice("A990\(number)", status: "X"))
      files.partners.append(OfficialFiles.partner("A991\(number)", "U99001"))
    }
    let imported = files.imported()
    let names = ["practices", "networks", "partners", "listSizes", "crosswalk"]
    let places = imported.findings.map {
      (names.firstIndex(of: $0.file) ?? -1) * 1_000 + ($0.line ?? 999)
    }
    #expect(places == places.sorted())
    #expect(imported.findings.count > 100)
    for _ in 0..<3 { #expect(files.imported().findings == imported.findings) }
  }
}
