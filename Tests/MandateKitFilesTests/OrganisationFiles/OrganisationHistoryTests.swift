import MandateKit
import MandateKitFiles
import Testing

@Suite("Official files of several dates become one history")
struct OrganisationHistoryTests {
  static let rows =
    HistoryRow.organisations + HistoryRow.memberships + HistoryRow.successions

  @Test("Each rule has its lines and findings", arguments: rows)
  func rule(_ row: HistoryRow) {
    var history = OfficialHistory()
    row.change(&history)
    let imported = history.imported()
    let lines = Set(imported.lines)
    for line in row.has { #expect(lines.contains(line), "\(imported.lines)") }
    for line in row.lacks { #expect(!lines.contains(line)) }
    let marks = imported.marks.filter { !$0.hasPrefix("boardNameDerived") }
    #expect(marks.sorted() == row.marks.sorted(), "\(imported.findings)")
    let file = CaseFile(document: imported.document)
    do {
      #expect(try CaseFile.read(file.json()) == file)
      _ = try Governance(imported.document)
    } catch {
      Issue.record("What was imported is no valid case file: \(error)")
    }
  }

  @Test("The order in which releases are given makes no difference", arguments: rows)
  func order(_ row: HistoryRow) {
    var history = OfficialHistory()
    row.change(&history)
    let imported = history.imported()
    let turned = OrganisationImport(
      releases: history.releases.reversed(),
      listSizes: history.listFiles,
      asOf: history.asOf
    )
    #expect(turned.document == imported.document)
    #expect(turned.findings == imported.findings)
    #expect(turned.files == imported.files)
  }

  @Test("The sentences of a change name both names and both dates")
  func sentences() {
    var history = OfficialHistory()
    history.older.practices?[0] = OfficialFiles.practice("A99001", name: "OLD SURGERY")
    let changed = history.imported().findings.first { $0.code == .nameChanged }
    #expect(
      changed?.sentence
        == "A99001 is called \"SURGERY A99001\" in practices-2023 (2023-01-26), and was called "
        + "\"OLD SURGERY\" on line 1 of practices-2020 (2020-04-01). The newest name was taken."
    )
  }

  @Test("The files are told from the oldest to the newest, lists after them")
  func files() {
    var history = OfficialHistory()
    history.others = [.init("2013-04-01")]
    history.others[0].networks = nil
    history.others[0].partners = nil
    #expect(
      history.imported().files.map(\.name) == [
        "practices-2013", "practices-2020", "networks-2020", "partners-2020", "practices-2023",
        "networks-2023", "partners-2023", "lists-1",
      ]
    )
  }

  @Test("Without releases there is an empty document, and with an empty release too")
  func empty() {
    for releases in [[], [OrganisationRelease(date: "2020-04-01")]] {
      let imported = OrganisationImport(
        releases: releases,
        listSizes: OfficialHistory().listFiles,
        asOf: "2020-04-01"
      )
      #expect(imported.document == GovernanceDocument())
      #expect(imported.files.map(\.name) == ["lists-1"])
    }
  }
}
