import Testing

@testable import MandateKit
@testable import MandateKitReports

@Suite("Which findings of a review bear on an answer")
struct BriefReachTests {
  typealias Fact = ReviewFinding.Fact

  private static func reference(_ proposal: Proposal.ID) -> ReviewFinding.Reference {
    ReviewFinding.Reference(
      role: .forum,
      provision: nil,
      proposals: [proposal],
      date: "2022-10-20"
    )
  }

  private static func votes() -> ReviewFinding.SameDayVotes {
    ReviewFinding.SameDayVotes(
      body: "p1",
      areCasting: false,
      count: 2,
      choice: .for,
      isIrrevocable: false,
      date: "2022-10-01"
    )
  }

  /// The answer is that of `Golden`, about the proposal `clinic` with the forum `board`.
  static let facts: [(Fact, Bool)] = [
    (.findsNobodyFor("told", proposals: ["clinic"]), true),
    (.findsNobodyFor("told", proposals: ["rents", "clinic"]), true),
    (.findsNobodyFor("told", proposals: ["rents"]), false),
    (.nobodyRepresents("told", forum: "board", proposals: ["rents"]), false),
    (.valueNotStated("told", from: 1, proposals: ["clinic"]), true),
    (.partyNotThere("board", exists: .always, reference("clinic")), true),
    (.partyNotThere("board", exists: .always, reference("rents")), false),
    (.rulesDifferBySubject("n1", "clinic"), true), (.rulesDifferBySubject("n1", "rents"), false),
    (.votesOnOneDay("clinic", votes()), true), (.votesOnOneDay("rents", votes()), false),
    (.recusalWithoutPart("p1", "clinic"), true),
    (.actNotCounted("clinic", Irregularity(.voidBallot, body: "p1", date: "2022-10-01")), false),
    (.approvalImpossible("pcn-agrees", of: "elsewhere"), true),
    (.approvalImpossible("elsewhere", of: "n1"), true),
    (.approvalImpossible("elsewhere", of: "n9"), false),
    (.selectsNobody("told", by: .every(.practice)), true),
    (.selectsNobody("elsewhere", by: .every(.practice)), false),
    (.noBankHolidays("lmc-consulted", year: 2022), true),
    (.lawToCheck("elsewhere", after: "2022-01-01"), false),
    (.carriedBySilence("n1"), true), (.carriedBySilence("board"), true),
    (.carriedBySilence("n9"), false), (.noProvisionInForce, true),
  ]

  @Test("One that is about its proposal, provision or bodies does, and no other", arguments: facts)
  func meets(_ fact: Fact, _ isMet: Bool) throws {
    var reach = BriefReach()
    reach.add(Golden.resolution, of: try #require(Cast.proposals.first))
    #expect(reach.meets(ReviewFinding(fact, witness: .date("2022-10-20"))) == isMet)
  }
}
