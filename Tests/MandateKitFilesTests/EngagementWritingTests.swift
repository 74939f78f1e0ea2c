import Foundation
import MandateKitFiles
import MandateKitReports
import Testing

// Only the module itself makes an engagement.
@testable import MandateKit

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite("Engagement and initiative as they are written")
struct EngagementWritingTests {
  /// Returns a docket of three proposals on which all but the last of some practices vote.
  private static func docket(practices: Int, name: String = "Surgery") throws -> Docket {
    let ids = (0..<practices).map { Body.ID("p\($0 < 100 ? "0" : "")\($0 < 10 ? "0" : "")\($0)") }
    let proposals: [Proposal.ID] = ["one", "two", "three"]
    return try Docket {
      Body("council", kind: .federation, name: "\(name) council", rule: .majority(of: .all))
        .members {
          ids.map { Body.practice($0, name: "\(name) \($0)", patients: 4_000) }
        }
      Body("icb", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .body("council")))
      for proposal in proposals {
        Proposal(
          proposal,
          title: "\(name) \(proposal)",
          subjects: ["serviceRedesign"],
          affects: "council",
          proposer: proposal == "one" ? "council" : "icb",
          forum: "icb",
          decisionDate: "2024-03-14",
          value: 1_000
        )
        for id in ids.dropLast() { Vote(by: id, on: proposal, .for, date: "2024-02-10") }
      }
    }
  }

  private static func read(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("JSON of an engagement has its voters, bodies and commitments, and can be read")
  func engagementJSON() throws {
    let engagement = try Self.docket(practices: 3).engagement(asOf: "2024-04-01")
    let read = try Self.read(EngagementFile.json(engagement))
    #expect(read["schema"] as? String == "mandatekit/engagement/1")
    #expect(read["asOf"] as? String == "2024-04-01")
    #expect(read["closedProposals"] as? Int == 3)
    #expect(read["passengers"] as? [String] == ["p002"])
    let voters = try #require(read["voters"] as? [[String: Any]])
    #expect(voters.map { $0["votedFor"] as? Int } == [3, 3, 0])
    #expect(voters.map { $0["decisiveVotes"] as? Int } == [3, 3, 0])
    #expect(voters.map { $0["firstVote"] as? String } == ["2024-02-10", "2024-02-10", nil])
    let bodies = try #require(read["bodiesWithPassengers"] as? [[String: Any]])
    #expect(bodies.map { $0["effect"] as? String } == ["none"])
    #expect(bodies.map { $0["votesNeeded"] as? Int } == [2])
    let commitments = try #require(read["commitments"] as? [[String: Any]])
    #expect(commitments.map { $0["fate"] as? String } == ["stands", "stands", "stands"])
  }

  @Test("What was not found is left out of the JSON, and never null")
  func notFound() throws {
    func body(canDecide: Bool?) -> Engagement.BodyWithPassengers {
      let unknown = RequirementResult.VotesNeeded(
        voters: [],
        bounds: .init(atLeast: 0, atMost: nil)
      )
      return Engagement.BodyWithPassengers(
        id: "council",
        proposal: "one",
        electors: 2,
        passengers: ["p1"],
        patients: 0,
        canDecide: canDecide,
        votesNeeded: unknown,
        votesNeededWithout: unknown,
        votesNeededOfAll: unknown
      )
    }
    let engagement = Engagement(
      asOf: "2024-04-01",
      closedProposals: 1,
      openProposals: 0,
      leastForPassenger: 1,
      voters: [],
      bodiesWithPassengers: [body(canDecide: nil), body(canDecide: false)],
      representatives: [],
      consultees: [],
      notices: [],
      commitments: [],
      notExamined: []
    )
    let bytes = EngagementFile.json(engagement)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("null"))
    let bodies = try #require(try Self.read(bytes)["bodiesWithPassengers"] as? [[String: Any]])
    #expect(
      bodies.map { $0.keys.sorted() } == [
        ["electors", "id", "passengers", "patients", "proposal"],
        ["canDecide", "electors", "id", "passengers", "patients", "proposal"],
      ]
    )
    #expect(bodies[1]["canDecide"] as? Bool == false)
  }

  @Test("JSON of an initiative has its proposers, kinds and forums, and can be read")
  func initiativeJSON() throws {
    let read = try Self.read(InitiativeFile.json(try Self.docket(practices: 3).initiative()))
    #expect(read["schema"] as? String == "mandatekit/initiative/1")
    #expect((read["started"] as? [String: Int])?["mandated"] == 1)
    let proposers = try #require(read["proposers"] as? [[String: Any]])
    #expect(proposers.map { $0["id"] as? String } == ["council", "icb"])
    #expect(proposers.map { $0["generalPractice"] as? Bool } == [true, false])
    #expect(proposers.map { ($0["pounds"] as? [String: Int])?["mandated"] } == [1_000, 2_000])
    let forums = try #require(read["forums"] as? [[String: Any]])
    #expect((forums.first?["startedPounds"] as? [String: Int])?["mandated"] == 1_000)
  }

  @Test("Spreadsheets have a row for each voter, or each proposer, and no formula")
  func csv() throws {
    let docket = try Self.docket(practices: 3, name: "=SUM(A1)")
    let names = DisplayNames(docket)
    let voters = String(
      decoding: EngagementTable.csv(docket.engagement(asOf: "2024-04-01"), names: names),
      as: UTF8.self
    ).split(whereSeparator: \.isNewline)
    #expect(voters.count == 4)
    #expect(voters[0].split(separator: ",").count == EngagementTable.header.count)
    #expect(voters[1].contains("p000,'=SUM(A1) p000,practice,3,3,0,0,0,0,0,0,0,3,0,"))
    #expect(voters[3].hasSuffix(",,true"))
    let proposers = String(
      decoding: InitiativeTable.csv(docket.initiative(), names: names),
      as: UTF8.self
    ).split(whereSeparator: \.isNewline)
    #expect(proposers.count == 3)
    #expect(proposers[1].contains("council,'=SUM(A1) council,federation,true,1,1,0,0,1000,0,0"))
  }

  @Test("Drawings are well-formed whatever the names, and count the rows that they leave out")
  func drawings() throws {
    let docket = try Self.docket(practices: 203, name: "<script>&\"'")
    let names = DisplayNames(docket)
    let engagement = EngagementDrawing(docket.engagement(asOf: "2024-04-01"), names: names).svg
    let initiative = InitiativeDrawing(docket.initiative(), names: names).svg
    for svg in [engagement, initiative] {
      #expect(XMLParser(data: Data(svg.utf8)).parse())
      #expect(!svg.contains("<script"))
    }
    // One in the legend, and one for each of the first 200 practices, who all voted.
    #expect(engagement.components(separatedBy: "<rect class=\"part0\"").count - 1 == 201)
    #expect(engagement.contains("and 3 more"))
    #expect(!initiative.contains("more"))
  }

  @Test("Lines say who never votes and what the rule makes of it")
  func lines() throws {
    let docket = try Self.docket(practices: 3)
    let lines = docket.engagement(asOf: "2024-04-01").lines(DisplayNames(docket))
    #expect(lines.contains { $0.hasPrefix("Surgery p002") && $0.hasSuffix("passenger") })
    #expect(
      lines.contains(
        "Surgery council: 1 of 3 electors (Surgery p002, 4,000 patients). Its silence does not matter: "
          + "the others need 2 votes for, as if it were no member."
      )
    )
    #expect(lines.contains("3 commitments: stands 3."))
  }
}
