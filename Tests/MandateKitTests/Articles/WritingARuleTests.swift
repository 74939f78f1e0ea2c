import MandateKit
import Testing

/// The code of the article *Writing a rule*.
@Suite("Writing a rule")
struct WritingARuleTests {
  @Test("Each rule comes to the verdict that is said of it")
  func article() throws {
    // In the article:
    func verdict(
      _ rule: DecisionRule,
      abbey: Choice? = nil,
      brook: Choice? = nil,
      castle: Choice? = nil
    ) throws -> Position {
      let docket = try Docket {
        Person("chair")
        Body("network", kind: .primaryCareNetwork, rule: rule, binds: true).members {
          Member(Body.practice("abbey", patients: 12_000), votes: 3, classes: ["north"])
          Member(Body.practice("brook", patients: 7_000), votes: 1, classes: ["south"])
          Member(Body.practice("castle", patients: 4_000), votes: 1, classes: ["south"])
        }
        Provision.essential("agreed", .approval(of: .body("network")))
        Proposal(
          "hours",
          subjects: ["contract"],
          affects: "network",
          proposer: "network",
          forum: "network",
          decisionDate: "2024-03-14"
        )
        for (voter, choice) in [("abbey", abbey), ("brook", brook), ("castle", castle)] {
          if let choice { Vote(by: PartyID(voter), on: "hours", choice, date: "2024-03-01") }
        }
      }
      let answer = try docket.question("hours").resolution
      return answer.positions.first { $0.body == "network" }?.positions.settled ?? .none
    }

    #expect(shown(try verdict(.majority(), abbey: .for)) == "for")
    #expect(shown(try verdict(.majority(of: .present), abbey: .for, brook: .abstain)) == "abstain")
    #expect(shown(try verdict(.majority(of: .all), abbey: .for)) == "none")
    let twoThirds = DecisionRule(passes: .share(.atLeast(.twoThirds), of: .all, by: .members))
    #expect(shown(try verdict(twoThirds, abbey: .for, brook: .for, castle: .against)) == "for")
    #expect(shown(try verdict(.unanimity, abbey: .for, brook: .for)) == "none")

    #expect(
      shown(try verdict(.majority(by: .patients), abbey: .for, brook: .against, castle: .against))
        == "for"
    )
    #expect(
      shown(try verdict(.majority(by: .votes), abbey: .for, brook: .against, castle: .against))
        == "for"
    )
    let scale = VoteScale(patients: 5_000, rounding: .up)
    #expect(shown([900, 5_000, 5_001, 12_000].map { scale.votes(for: $0) }) == "[1, 1, 2, 3]")

    let bothEnds = DecisionRule(
      passes: .all([
        .share(.moreThan(.half), of: .cast, by: .members),
        .count(atLeast: 1, by: .members, among: "north"),
        .count(atLeast: 1, by: .members, among: "south"),
      ])
    )
    #expect(shown(try verdict(bothEnds, abbey: .for, brook: .for)) == "for")
    #expect(shown(try verdict(bothEnds, abbey: .against, brook: .for, castle: .for)) == "against")

    let chaired = DecisionRule.majority(castingVote: .listed(["chair"]))
    #expect(shown(try verdict(.majority(), abbey: .for, brook: .against)) == "against")
    let tied = try Docket {
      Person("chair", name: "Dr Stone")
      Body("network", kind: .primaryCareNetwork, rule: chaired, binds: true).members {
        Body.practice("abbey", patients: 12_000)
        Body.practice("brook", patients: 7_000)
      }
      Provision.essential("agreed", .approval(of: .body("network")))
      Proposal(
        "hours",
        subjects: ["contract"],
        affects: "network",
        proposer: "network",
        forum: "network",
        decisionDate: "2024-03-14"
      )
      Vote(by: "abbey", on: "hours", .for, date: "2024-03-01")
      Vote(by: "brook", on: "hours", .against, date: "2024-03-01")
      CastingVote(by: "chair", of: "network", on: "hours", .for, date: "2024-03-14")
    }
    #expect(shown(try tied.question("hours").outcome) == "mandated")

    let silence = DecisionRule(passes: .noneAgainst)
    #expect(shown(try verdict(silence)) == "for")
    #expect(shown(try verdict(silence, abbey: .for, brook: .for, castle: .against)) == "against")

    let veto = DecisionRule(
      passes: .all([.share(.moreThan(.half), of: .cast, by: .members), .notOpposedBy("castle")])
    )
    #expect(shown(try verdict(veto, abbey: .for, brook: .for)) == "for")
    #expect(shown(try verdict(veto, abbey: .for, brook: .for, castle: .against)) == "against")

    let half = DecisionRule.majority(quorum: .fraction(.half))
    #expect(shown(try verdict(half, abbey: .for)) == "none")
    #expect(shown(try verdict(half, abbey: .for, brook: .abstain)) == "for")
    let north = DecisionRule.majority(
      quorum: .all([.count(2), .count(atLeast: 1, among: "north")])
    )
    #expect(shown(try verdict(north, brook: .for, castle: .for)) == "none")

    let network = Body(
      "network",
      kind: .primaryCareNetwork,
      rules: [
        ApplicableRule(.unanimity, when: Occasion(subjects: ["contract.exit"])),
        ApplicableRule(.majority()),
      ],
      binds: true
    )
    #expect(shown(network.rules.count) == "2")
    // Not in the article.
  }
}
