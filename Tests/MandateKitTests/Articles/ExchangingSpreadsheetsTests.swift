import Foundation
import MandateKit
import MandateKitFiles
import Testing

/// The code of the article *Exchanging spreadsheets*.
@Suite("Exchanging spreadsheets")
struct ExchangingSpreadsheetsTests {
  @Test("Votes come from a spreadsheet and go back to one")
  func article() throws {
    // In the article:
    let members = """
      {
        "schema": "mandatekit/1",
        "governance": {
          "bodies": [
            { "id": "abbey", "kind": "practice" },
            { "id": "network", "kind": "primaryCareNetwork", "rule": { "passes": { "consentOf": "abbey" } } }
          ],
          "memberships": [{ "member": "abbey", "of": "network" }]
        },
        "proposals": [
          { "id": "hub", "subjects": ["premises"], "affects": "network", "proposer": "network",
            "forum": "network", "decisionDate": "2024-03-14" }
        ]
      }
      """
    let votes = Spreadsheet(
      name: "votes.csv",
      kind: .votes,
      bytes: Array("by,on,choice,date\nabbey,hub,for,2024-03-01\n".utf8)
    )
    let file = try CaseFile.read(Array(members.utf8), importing: [votes])
    #expect(shown(file.record.acts.count) == "1")

    let misspelt = Spreadsheet(
      name: "votes.csv",
      kind: .votes,
      bytes: Array("by,on,choice,date\nabby,hub,agianst,2024-03-01\n".utf8)
    )
    do {
      _ = try CaseFile.read(Array(members.utf8), importing: [misspelt])
    } catch {
      #expect(
        shown(error.errors.map { $0.code.rawValue }) == "[\"unknownReference\", \"unknownWord\"]"
      )
      #expect(shown(error.errors[1].line ?? 0, error.errors[1].column ?? 0) == "2 3")
    }

    let written = try file.csv(.votes)
    #expect(
      shown(String(decoding: written.prefix(24), as: UTF8.self)) == "by,on,choice,date,castBy"
    )
    // Not in the article.
  }

  @Test("The article lists the columns that are read")
  func columns() throws {
    let page = Repository.catalogue(of: "MandateKitFiles").appending(
      path: "exchanging-spreadsheets.md"
    )
    #expect(try String(readingUTF8At: page).contains(SpreadsheetKind.reference))
  }

  @Test("The reference has the keys of all formats", arguments: DocumentFormat.allCases)
  func keys(_ format: DocumentFormat) throws {
    let page = Repository.catalogue(of: "MandateKitFiles").appending(path: "keys-of-all-formats.md")
    // `mandate schema case --format markdown` prints what belongs there.
    #expect(try String(readingUTF8At: page).contains(format.reference))
  }
}
