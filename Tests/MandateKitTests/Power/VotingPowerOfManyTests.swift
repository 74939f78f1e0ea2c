import MandateKit
import Testing

@Suite("Voting power of many voters")
struct VotingPowerOfManyTests {
  /// Returns the question of a proposal that needs a council of practices for, and something else.
  private static func question(
    practices: Int,
    alsoNeeding requirements: [Requirement],
    isOfTwoCouncils: Bool = false
  ) throws -> Docket.Question {
    let ids = (0..<practices).map { Body.ID("p\($0)") }
    let councils: [Body.ID] = isOfTwoCouncils ? ["council", "other"] : ["council"]
    let docket = try Docket {
      councils.map { Body($0, kind: .federation, rule: .majority()) }
      Body("forum", kind: .placePartnership)
      ids.map { Body.practice($0, patients: 1) }
      councils.flatMap { council in ids.map { Membership($0, of: council) } }
      requirements.enumerated().map {
        Provision(Provision.ID("r\($0.offset)"), requires: $0.element, force: .essential)
      }
      Proposal.toForum()
    }
    return try docket.question("p")
  }

  @Test(
    "Of more than a hundred voters the indices are those of the formula, and what is not known is not said"
  )
  func manyVoters() throws {
    let council = Requirement.approval(of: .body("council"))
    let power = try #require(
      try Self.question(practices: 101, alsoNeeding: [council]).votingPower()
    )
    // C(100, 50) / 2^100.
    #expect(power.voters.allSatisfy { abs($0.banzhaf - 0.079_589_237_387_178_8) < 1e-14 })
    #expect(power.voters.allSatisfy { abs(($0.shapleyShubik ?? .nan) - 1.0 / 101) < 1e-11 })
    #expect(power.voters.allSatisfy { $0.isDummy == false && !$0.hasVeto })
    #expect(power.voters.allSatisfy { $0.isDictator == false && $0.swings == nil })
    let every = Requirement.approval(of: .kind(.practice))
    let seldom = try #require(try Self.question(practices: 120, alsoNeeding: [every]).votingPower())
    #expect(seldom.voters.allSatisfy { $0.hasVeto && $0.isDummy != true })
    #expect(try Self.question(practices: 1_001, alsoNeeding: [every]).votingPower() == nil)
  }

  /// Sixty practices that must all agree, or else more than half of sixty-one others: each of the sixty
  /// decides once in some 10 to the power of 18 ways.
  @Test("A voter that decides too seldom to tell is not called one that never decides")
  func seldom() throws {
    let docket = try Docket {
      Body("all", kind: .federation, rule: .unanimity).members {
        (0..<60).map { Body.practice(Body.ID("a\($0)"), patients: 1) }
      }
      Body(
        "council",
        kind: .federation,
        rule: DecisionRule(
          passes: .any([
            .consentOf("all"), .share(.moreThan(.half), of: .all, by: .members, among: "other"),
          ])
        )
      )
      Membership("all", of: "council")
      (0..<61).map { Body.practice(Body.ID("b\($0)"), patients: 1) }
      (0..<61).map { Membership(Body.ID("b\($0)"), of: "council", classes: ["other"]) }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("council")))
      Proposal.toForum()
    }
    let power = try #require(try docket.question("p").votingPower())
    let few = power.voters.filter { $0.id.rawValue.hasPrefix("a") }
    #expect(few.count == 60 && few.allSatisfy { $0.isDummy == nil && $0.banzhaf == 0 })
  }

  @Test("What two provisions ask alike counts once, of however many")
  func askedTwice() throws {
    let every = Requirement.approval(of: .kind(.practice))
    let power = try #require(
      try Self.question(practices: 60, alsoNeeding: [every, every]).votingPower()
    )
    #expect(power.voters.count == 60)
    #expect(power.voters.allSatisfy { $0.hasVeto && $0.swings == 1 })
    let council = Requirement.approval(of: .body("council"))
    let twice = try Self.question(practices: 5, alsoNeeding: [council, council]).votingPower()
    let once = try Self.question(practices: 5, alsoNeeding: [council]).votingPower()
    #expect(twice == once && once?.voters.first?.swings == 6)
  }

  @Test("Voters whom several bodies count are gone through only while they are few")
  func sharedVoters() throws {
    let both: [Requirement] = [.approval(of: .body("council")), .approval(of: .body("other"))]
    let few = try Self.question(practices: 5, alsoNeeding: both, isOfTwoCouncils: true)
    #expect(few.votingPower()?.voters.first?.swings == 6)
    let many = try Self.question(practices: 60, alsoNeeding: both, isOfTwoCouncils: true)
    #expect(many.votingPower() == nil)
  }
}
