import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("The table of a catalogue as a spreadsheet")
struct CatalogueSpreadsheetTests {
  @Test("It has a row for each row of the table, with the identifiers of the file")
  func rows() {
    let table = CatalogueTable(sets: ["england.health-scrutiny"])
    let lines = String(decoding: CatalogueSpreadsheet.csv(table), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.count == table.rows.count + 1)
    #expect(lines.first == "\(CatalogueSpreadsheet.header.joined(separator: ","))")
    #expect(
      lines.dropFirst().first?.hasPrefix(
        "provision,england.health-scrutiny,england.health-scrutiny/local-authority-consultation,"
      ) == true
    )
    #expect(lines.dropFirst().first?.contains(",2013-04-01,,exposure,") == true)
  }

  @Test("Without a row it is the header alone")
  func empty() {
    let bytes = CatalogueSpreadsheet.csv(CatalogueTable(of: []))
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == CatalogueSpreadsheet.header.joined(separator: ",") + "\n"
    )
  }
}
