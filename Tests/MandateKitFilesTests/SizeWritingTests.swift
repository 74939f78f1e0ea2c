import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("Sizes as they are written")
struct SizeWritingTests {
  private static func docket() throws -> Docket {
    let document = GovernanceDocument {
      Body("west", kind: .primaryCareNetwork, name: "=West", rule: .unanimity).members {
        Body.practice("ash", patients: 9_000)
        Body.practice("beck", patients: 7_000)
      }
      Body("east", kind: .primaryCareNetwork).members { Body.practice("crane", patients: 0) }
    }
    return try Docket(governance: Governance(document), proposals: [])
  }

  private static func table() throws -> SizeTable {
    try docket().governance.sizes(on: "2023-01-31", assuming: SizeAssumptions())
  }

  @Test("JSON has each body with what is known of it, and can be read")
  func json() throws {
    let table = try Self.table()
    let bytes = SizeFile.json(table, changed: table)
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
    #expect(read["schema"] as? String == "mandatekit/sizes/1")
    #expect(read["date"] as? String == "2023-01-31")
    let bodies = try #require(read["bodies"] as? [[String: Any]])
    #expect(bodies.map { $0["id"] as? String } == ["east", "west"])
    #expect(bodies.map { $0["largest"] != nil } == [false, true])
    #expect(bodies.map { $0["fewestWithMajority"] as? Int } == [nil, 1])
    let decision = try #require(bodies[1]["decision"] as? [String: Any])
    #expect(decision["ownRule"] as? Bool == true && decision["votesNeeded"] as? Int == 2)
    #expect((read["changed"] as? [Any])?.count == 2)
  }

  @Test("CSV has a row for each body, and no formulas")
  func csv() throws {
    let text = String(
      decoding: SizeSheet.csv(try Self.table(), names: DisplayNames(try Self.docket())),
      as: UTF8.self
    )
    let rows = text.split(separator: "\n")
    #expect(rows.count == 3)
    #expect(rows[0].split(separator: ",").map { String($0) } == SizeSheet.header)
    #expect(rows[1].hasPrefix("east,east,primaryCareNetwork,1,0,1,below30000,false,,,,false,"))
    #expect(
      rows[2].hasPrefix("west,'=West,primaryCareNetwork,2,16000,0,below30000,false,ash,9000,1,")
    )
  }

  @Test("Text has a column for each body and one for all")
  func text() throws {
    let names = DisplayNames(try Self.docket())
    let lines = try Self.table().lines(names)
    #expect(lines[0].hasSuffix("east          =West  In all"))
    #expect(lines.contains { $0.hasPrefix("Patients ") && $0.hasSuffix("16,000  16,000") })
    #expect(lines.last == "1 practice has no list size and counts for no patients.")
    let none = try Self.docket().governance.sizes(kind: .federation, on: "2023-01-31")
    #expect(none.lines(names) == ["There is no such body on 31 January 2023."])
  }

  @Test("All in short, with one body of a kind and with several")
  func summary() throws {
    let lines = try Self.table().summaryLines(of: .primaryCareNetwork)
    #expect(lines[0] == "2 PCNs with 3 practices and 16,000 patients")
    #expect(lines[1] == "  under 30,000: 2 PCNs")
    #expect(lines.contains("One practice: 1 PCN"))
  }
}
