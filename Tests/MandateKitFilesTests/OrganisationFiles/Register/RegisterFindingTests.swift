import MandateKit
import MandateKitFiles
import Testing

@Suite("An import of a register reports whatever it drops, guesses or finds inconsistent")
struct RegisterFindingTests {
  typealias F = RegisterFixture

  @Test(
    "Each finding has its line and code, in both forms",
    arguments: RegisterRow.all,
    F.Form.allCases
  )
  func finding(_ row: RegisterRow, _ form: F.Form) {
    var register = F()
    row.change(&register)
    let imported = register.imported(form)
    let line = row.line.map { form == .json ? $0 - 1 : $0 }
    #expect(
      imported.findings.contains {
        $0.code == row.code && $0.file == "register" && $0.line == line
      },
      "found \(imported.findings.map(\.description))"
    )
    for finding in imported.findings { #expect(finding.sentence.hasSuffix(".")) }
    do {
      let file = CaseFile(document: imported.document)
      #expect(try CaseFile.read(file.json()) == file)
    } catch {
      Issue.record("What was imported is no valid case file: \(error)")
    }
  }

  @Test(
    "An organisation that cannot be read costs itself and nothing else",
    arguments: F.Form.allCases
  )
  func damage(_ form: F.Form) {
    var register = F()
    register.organisations.insert(
      F.Organisation("A9", "X", [F.Span("x")], roles: register.organisations[0].roles),
      at: 0
    )
    #expect(register.imported(form).document == F().imported(form).document)
  }

  @Test("A list of search results is one error, which says what to export")
  func searchResults() {
    let entry = "{\"Name\": \"A\", \"OrgId\": \"A99001\", \"PrimaryRoleId\": \"RO177\"}"
    let imported = F.imported(
      Array("{\"Organisations\": [\(entry), \(entry), \(entry)]}".utf8),
      listSizes: nil
    )
    #expect(imported.findings.map(\.code) == [.missingRoles, .noListSize])
    #expect(imported.findings[0].line == nil)
  }

  @Test("A register with too many parts in one organisation leaves that one out")
  func tooLong() {
    let dates = String(repeating: "<Date/>", count: 100_001)
    let imported = F.imported(
      Array(
        F().text(.xml).replacing(
          "<Organisations>",
          with: "<a><Organisation>\(dates)</Organisation></a>"
            + "<Organisations>"
        ).utf8
      )
    )
    #expect(imported.findings.map(\.code) == [.tooLong])
    #expect(imported.document == F().imported(.xml).document)
  }

  @Test("A register of more than 100,000 organisations is read up to there")
  func tooMany() {
    let one = "<Organisation><Roles><Role id='RO272'/></Roles></Organisation>\n"
    let text = "<r>\n" + String(repeating: one, count: 100_002) + "</r>"
    let imported = F.imported(Array(text.utf8), listSizes: nil)
    #expect(imported.findings.count { $0.code == .missingCode } == 100_000)
    #expect(imported.findings.first { $0.code == .tooManyRows }?.line == 100_002)
  }
}
