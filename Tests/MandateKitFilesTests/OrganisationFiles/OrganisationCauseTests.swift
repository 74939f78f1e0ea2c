import MandateKitFiles
import Testing

/// A file that as a whole cannot be read, and the word that must name the cause.
struct CauseRow: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var word: String
  var spoil: @Sendable ([UInt8]) -> [UInt8]

  static let all: [CauseRow] = [
    CauseRow("UTF-16 with a mark", "UTF-16") { [0xFF, 0xFE] + $0.flatMap { [$0, 0] } },
    CauseRow("UTF-16 of the other order", "UTF-16") { [0xFE, 0xFF] + $0.flatMap { [0, $0] } },
    CauseRow("UTF-16 without a mark", "UTF-16") { $0.flatMap { [$0, 0] } },
    CauseRow("UTF-16 of the other order without a mark", "UTF-16") { $0.flatMap { [0, $0] } },
    CauseRow("UTF-32", "UTF-32") { [0xFF, 0xFE, 0, 0] + $0.flatMap { [$0, 0, 0, 0] } },
    CauseRow("UTF-32 without a mark", "UTF-32") { $0.flatMap { [$0, 0, 0, 0] } },
    CauseRow("a spreadsheet", "spreadsheet") { [0x50, 0x4B, 0x03, 0x04] + $0 },
    CauseRow("an old spreadsheet", "spreadsheet") { [0xD0, 0xCF, 0x11, 0xE0] + $0 },
    CauseRow("semicolons", "semicolons") { separated($0, by: ";") },
    CauseRow("tabs", "tabs") { separated($0, by: "\t") },
    CauseRow("vertical bars", "vertical bars") { separated($0, by: "|") },
  ]

  init(_ description: String, _ word: String, _ spoil: @escaping @Sendable ([UInt8]) -> [UInt8]) {
    testDescription = description
    self.word = word
    self.spoil = spoil
  }

  /// The bytes with another sign for each comma outside quotation marks.
  private static func separated(_ bytes: [UInt8], by sign: Unicode.Scalar) -> [UInt8] {
    var isQuoted = false
    return bytes.map { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ",") && !isQuoted ? UInt8(ascii: sign) : byte
    }
  }
}

@Suite("What happened to a file or a row is told once, with its cause")
struct OrganisationCauseTests {
  @Test(
    "A file that cannot be read at all is one error, which names the cause",
    arguments: CauseRow.all,
    0..<5
  )
  func cause(_ row: CauseRow, _ number: Int) throws {
    let files = OfficialFiles()
    let lines = [
      files.practices, files.networks, files.partners, files.listSizes ?? [], files.crosswalk ?? [],
    ]
    var parts = lines.enumerated().map { index, lines in
      OrganisationFile(name: "file\(index)", bytes: files.bytes(lines))
    }
    parts[number].bytes = row.spoil(parts[number].bytes)
    let imported = OrganisationImport(
      practices: parts[0],
      networks: parts[1],
      partners: parts[2],
      listSizes: parts[3],
      crosswalk: parts[4],
      asOf: files.asOf
    )
    #expect(imported.files.map(\.isReadable) == (0..<5).map { $0 != number })
    let errors = imported.findings.filter { $0.file == "file\(number)" && $0.severity == .error }
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.line == nil)
    #expect(error.sentence.contains(row.word), "\(error.sentence)")
  }

  @Test(
    "A file without a header and without a row of the right width is one error",
    arguments: [["U99001,NETWORK"], ["U99001,NETWORK", "U99002"], ["", "a,b,c", "", "d"]]
  )
  func noHeader(_ lines: [String]) {
    var files = OfficialFiles()
    files.networks = lines
    let errors = files.imported().findings.filter { $0.file == "networks" && $0.severity == .error }
    #expect(errors.map(\.code) == [.missingColumn])
    #expect(errors.first?.sentence.contains("no row of 12 fields") == true)
  }

  @Test("A finding about one field says which")
  func column() {
    var files = OfficialFiles()
    files.networks.append(OfficialFiles.network("U99/03"))
    files.partners.append(OfficialFiles.partner("A99001", "U99002", ended: "20220230"))
    files.practices.append(OfficialFiles.practice("A99004", opened: "17991231"))
    files.listSizes?.append(OfficialFiles.list("A99003", "many"))
    let found = files.imported().findings.filter { $0.severity == .error }
    #expect(found.allSatisfy { $0.line != nil && $0.column != nil })
    #expect(found.first { $0.code == .malformedCode }?.column == 1)
    #expect(found.first { $0.file == "practices" }?.column == 11)
    #expect(
      found.first { $0.file == "practices" }?.description
        .hasPrefix("practices:4, field 11: error [malformedDate]: ") == true
    )
    #expect(found.count == 4)
  }

  @Test(
    "A practice whose row was left out is told so, and not that there is none",
    arguments: [
      OfficialFiles.practice("A99001", name: "CAF¤"),
      OfficialFiles.practice("A99001", opened: "soon"),
      OfficialFiles.practice("A99001", opened: "20200101", closed: "20190101", status: "C"),
      OfficialFiles.practice("A99001", opened: "", status: "P"),
      "\"A99001\",\"SURGERY\"", "\"A99001\",THE \"OLD\" SURGERY",
      "\"A99001\",\"THE\" SURGERY",
    ]
  )
  func refusedPractice(_ row: String) throws {
    var files = OfficialFiles()
    files.practices[0] = files.practices[1]
    files.practices[1] = row
    let found = files.imported().findings.filter { $0.code == .partnerUnknown }
    #expect(found.count == 1)
    #expect(found.first?.sentence.contains("its row in practices, line 2, was left out") == true)
  }

  @Test("So is a PCN, a list and a row of a crosswalk")
  func refusedRows() {
    var files = OfficialFiles()
    files.networks[1] = OfficialFiles.network("U99001", opened: "soon")
    files.listSizes?[1] = OfficialFiles.list("A99001", "many")
    files.crosswalk?[1] = OfficialFiles.crossing("A99001", place: "a b")
    let sentences = files.imported().findings.map(\.sentence)
    for part in [
      "U99001 has a partner, but its row in networks, line 2, was left out",
      "The row with the list of A99001, line 2 of listSizes, was left out",
      "A99001 was imported without a place and an LMC: its row in crosswalk, line 2, was left out",
    ] {
      #expect(sentences.contains { $0.contains(part) }, "\(part)")
    }
  }

  @Test("Of a code with two names the finding names both, once for each other name")
  func twoNames() throws {
    var files = OfficialFiles()
    files.networks[1] = OfficialFiles.network("U99001", name: "OTHER")
    let found = files.imported().findings.filter { $0.code == .codeOfTwoNames }
    #expect(
      found.map(\.sentence) == [
        "U99001 is called \"NETWORK U99001\" here and \"OTHER\" on line 2 of networks, which was taken."
      ]
    )
  }
}
