import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("Voting power as it is written")
struct PowerWritingTests {
  /// Returns a docket in which some practices decide by patients, with a name for each.
  private static func docket(practices: Int, name: String = "Surgery") throws -> Docket {
    let ids = (0..<practices).map { Body.ID("p\($0 < 100 ? "0" : "")\($0 < 10 ? "0" : "")\($0)") }
    return try Docket {
      Body("council", kind: .federation, rule: .majority()).members {
        ids.map { Body.practice($0, name: "\(name) \($0)", patients: 4_000) }
      }
      Body("icb", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .body("council")))
      Proposal(
        "hub",
        title: "\(name) hub",
        subjects: ["serviceRedesign"],
        affects: "council",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2024-03-14"
      )
    }
  }

  @Test("JSON has the voters and the bodies with their indices, and can be read")
  func json() throws {
    let power = try #require(try Self.docket(practices: 3).question("hub").votingPower())
    let bytes = PowerFile.json(power, over: "hub")
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    )
    #expect(read["schema"] as? String == "mandatekit/power/1")
    #expect(read["proposal"] as? String == "hub")
    let voters = try #require(read["voters"] as? [[String: Any]])
    #expect(voters.map { $0["id"] as? String } == ["p000", "p001", "p002"])
    #expect(voters.allSatisfy { $0["banzhaf"] as? Double == 0.5 && $0["swings"] as? Int == 2 })
    let share = try #require(voters.first?["shapleyShubik"] as? Double)
    #expect(abs(share - 1.0 / 3) < 1e-11)
    #expect(voters.allSatisfy { $0["veto"] as? Bool == false && $0["dummy"] as? Bool == false })
    let bodies = try #require(read["bodies"] as? [[String: Any]])
    #expect(bodies.map { $0["dictator"] as? Bool } == [true])
  }

  @Test("Swings of more digits than JSON readers keep are left out")
  func manySwings() throws {
    let power = try #require(try Self.docket(practices: 71).question("hub").votingPower())
    let text = String(decoding: PowerFile.json(power, over: "hub"), as: UTF8.self)
    // Only the council as one voter has few.
    #expect(text.components(separatedBy: "\"swings\"").count == 2)
    #expect(power.voters.allSatisfy { $0.banzhaf > 0.09 && $0.banzhaf < 0.1 })
  }

  @Test("A spreadsheet has a row for each voter and body, and no formula")
  func csv() throws {
    let docket = try Self.docket(practices: 3, name: "=SUM(A1)")
    let power = try #require(try docket.question("hub").votingPower())
    let text = String(
      decoding: PowerTable.csv(power, names: DisplayNames(docket)),
      as: UTF8.self
    )
    let lines = text.split(whereSeparator: \.isNewline)
    #expect(lines.count == 5)
    #expect(lines.dropFirst().prefix(3).allSatisfy { $0.contains(",'=SUM(A1)") })
    #expect(lines.last?.contains(",body,1.0,,1.0,1,true,false,true") == true)
  }

  @Test("A drawing is well-formed whatever the names, and counts the voters that it leaves out")
  func drawing() throws {
    let docket = try Self.docket(practices: 203, name: "<script>&\"'")
    let power = try #require(try docket.question("hub").votingPower())
    let svg = PowerDrawing(power, over: "hub", names: DisplayNames(docket)).svg
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(!svg.contains("<script"))
    #expect(svg.components(separatedBy: "class=\"bar\"").count - 1 == 200)
    #expect(svg.contains("and 3 more"))
  }

  @Test("Lines tell who decides alone, who can prevent it and who never decides")
  func lines() throws {
    let rule = DecisionRule(
      passes: .all([.consentOf("a"), .share(.moreThan(.half), of: .cast, by: .patients)])
    )
    func lines(_ patients: [Int64]) throws -> [String] {
      let docket = try Docket {
        Body("council", kind: .federation, rule: rule).members {
          Body.practice("a", name: "Ash", patients: patients[0])
          Body.practice("b", name: "Beck", patients: patients[1])
        }
        Body("icb", kind: .integratedCareBoard)
        Provision.essential("agreed", .approval(of: .body("council")))
        Proposal(
          "hub",
          subjects: ["serviceRedesign"],
          affects: "council",
          proposer: "icb",
          forum: "icb",
          decisionDate: "2024-03-14"
        )
      }
      let power = try #require(try docket.question("hub").votingPower())
      return power.lines(DisplayNames(docket)).filter { $0.contains("%") && $0.contains("  ") }
    }
    #expect(
      try lines([9_000, 4_000]).prefix(2) == [
        "Ash     100.0%          100.0%  decides alone",
        "Beck      0.0%            0.0%  never decides",
      ]
    )
    #expect(
      try lines([4_000, 9_000]).prefix(2) == [
        "Ash      50.0%           50.0%  can prevent it alone",
        "Beck     50.0%           50.0%  can prevent it alone",
      ]
    )
  }
}
