import MandateKit
import MandateKitFiles
import Testing

@Suite("A list written as a spreadsheet and imported into the rest of its case gives the case")
struct SpreadsheetLawTests {
  /// A case and the kind of list that leaves it and comes back.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var file: CaseFile
    var kind: SpreadsheetKind

    var testDescription: String { "\(kind.rawValue) of \(name)" }
  }

  static let rows: [Row] = {
    var files: [(String, CaseFile)] = [("everything", CaseFixtures.everything)]
    for (number, document) in CaseFixtures.documents.enumerated() {
      if let file = try? CaseFile.read(document) { files.append(("document \(number)", file)) }
    }
    for seed in 1...12 { files.append(("seed \(seed)", SpreadsheetScene.file(seed: UInt64(seed)))) }
    return files.flatMap { name, file in
      SpreadsheetKind.allCases.map { Row(name: name, file: file, kind: $0) }
    }
  }()

  @Test("For each kind", arguments: rows)
  func law(_ row: Row) throws {
    let sheet = Spreadsheet(name: "sheet.csv", kind: row.kind, bytes: try row.file.csv(row.kind))
    let rest = row.file.without(row.kind)
    let again = try CaseFile.read(rest.json(), importing: [sheet])
    #expect(again.sortedByKind(row.kind) == row.file.sortedByKind(row.kind))
    // What is there already adds nothing.
    #expect(try CaseFile.read(row.file.json(), importing: [sheet]) == row.file)
  }

  @Test("With semicolons, tabs or bars between cells, in UTF-16 and with CRLF", arguments: rows)
  func dialects(_ row: Row) throws {
    let csv = try row.file.csv(row.kind, withByteOrderMark: true)
    let text = String(decoding: csv, as: UTF8.self)
    for isBigEndian in [true, false] {
      let units = text.utf16.flatMap { unit in
        isBigEndian
          ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      let sheet = Spreadsheet(name: "sheet.csv", kind: row.kind, bytes: units)
      #expect(try CaseFile.read(row.file.json(), importing: [sheet]) == row.file)
    }
    let plain = try row.file.csv(row.kind)
    for separator in [";", "\t", "|"] {
      let other = CSVDialect.converted(plain, separator: UInt8(separator.utf8.first ?? 0))
      let sheet = Spreadsheet(name: "sheet.csv", kind: row.kind, bytes: other)
      #expect(try CaseFile.read(row.file.json(), importing: [sheet]) == row.file)
    }
  }

  @Test("What is longer than a cell is refused at its place in the case file")
  func tooLong() {
    var file = CaseFixtures.everything
    let long = Proposal.ID(String(repeating: "p", count: 65_537))
    file.record.acts.append(.vote(Vote(by: "abbey", on: long, .for, date: "2024-01-01")))
    let vote = #expect(throws: InvalidDocumentError.self) { try file.csv(.votes) }
    #expect(
      vote?.errors.map { "\($0.path)" } == ["record[\(file.record.acts.count - 1)].vote.on"]
    )
    #expect(throws: Never.self) { try file.csv(.notices) }
    file.document.people = [Person("dr", name: String(repeating: "n", count: 65_537))]
    let person = #expect(throws: InvalidDocumentError.self) { try file.csv(.people) }
    #expect(person?.errors.map { "\($0.path)" } == ["governance.people[0].name"])
  }

  @Test("All lists at once")
  func together() throws {
    let file = CaseFixtures.everything
    var rest = file
    var sheets: [Spreadsheet] = []
    for kind in SpreadsheetKind.allCases {
      sheets.append(Spreadsheet(name: kind.rawValue, kind: kind, bytes: try file.csv(kind)))
      rest = rest.without(kind)
    }
    #expect(rest.document.bodies.isEmpty)
    let again = try CaseFile.read(rest.json(), importing: sheets)
    #expect(again.document == file.document)
    #expect(Set(again.record.acts) == Set(file.record.acts))
  }
}

extension CaseFile {
  /// The case without the list of a kind.
  func without(_ kind: SpreadsheetKind) -> CaseFile {
    var rest = self
    switch kind {
    case .bodies: rest.document.bodies = []
    case .people: rest.document.people = []
    case .memberships: rest.document.memberships = []
    case .appointments: rest.document.appointments = []
    case .mandates: rest.document.mandates = []
    case .votes, .consultations, .notices, .attendances:
      rest.record.acts.removeAll { $0.kind == kind }
    }
    return rest
  }

  /// The case with the acts of a kind after the others: only their own order matters.
  func sortedByKind(_ kind: SpreadsheetKind) -> CaseFile {
    var sorted = self
    sorted.record.acts =
      record.acts.filter { $0.kind != kind } + record.acts.filter { $0.kind == kind }
    return sorted
  }
}

extension Act {
  /// The kind of spreadsheet that holds the act, or `nil` for none.
  fileprivate var kind: SpreadsheetKind? {
    switch self {
    case .vote: .votes
    case .consultation: .consultations
    case .notice: .notices
    case .attendance: .attendances
    case .castingVote, .recusal, .decision, .revocation: nil
    }
  }
}

/// The same rows with another byte between the cells.
enum CSVDialect {
  static func converted(_ bytes: [UInt8], separator: UInt8) -> [UInt8] {
    var reader = CSVReader(bytes)
    var text: [UInt8] = []
    while let outcome = reader.next() {
      guard case .success(let row) = outcome else { continue }
      for index in 0..<row.count {
        if index > 0 { text.append(separator) }
        text.append(UInt8(ascii: "\""))
        for byte in row[index] {
          if byte == UInt8(ascii: "\"") { text.append(byte) }
          text.append(byte)
        }
        text.append(UInt8(ascii: "\""))
      }
      text += [0x0D, 0x0A]
    }
    return text
  }
}
