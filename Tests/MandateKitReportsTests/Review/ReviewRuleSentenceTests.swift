import Testing

@testable import MandateKit

@Suite("Sentences of a review about rules")
struct ReviewRuleSentenceTests {
  typealias Row = ReviewSentenceRow

  static let quorums: [Row] = [
    Row(
      .quorumOfZero(.provision("agreed"), .fraction(.half)),
      "The quorum of provision agreed asks for nobody to be present."
    ),
    Row(
      .quorumOutOfReach("n1", .count(9), electors: 8),
      "The quorum of Riverside PCN (at least 9 of 8 members) is more than all who vote in it."
    ),
    Row(
      .quorumOutOfReach("n1", .share(.moreThan(.whole)), electors: 8),
      "The quorum of Riverside PCN (more than all of 8 members) is more than all who vote in it."
    ),
    Row(
      .quorumOutOfReach("n1", .share(.moreThan(.whole), by: .votes), electors: 8),
      "The quorum of Riverside PCN (more than all of the votes) is more than all who vote in it."
    ),
    Row(
      .quorumOutOfReach("n1", .count(atLeast: 3, among: "lay"), electors: 8),
      "The quorum of Riverside PCN (at least 3 lay members) is more than all who vote in it."
    ),
    Row(
      .quorumOutOfReach("n1", .all([.count(9), .presenceOf("p1")]), electors: 8),
      "The quorum of Riverside PCN is not there even where all 8 members are present."
    ),
    Row(
      .quorumOutOfReach("n1", .presenceOf("p1"), electors: 1),
      "The quorum of Riverside PCN is not there even where its only member is present."
    ),
  ]

  static let tests: [Row] = [
    Row(
      .testNeverHolds(
        .body("n1", electors: 8),
        .share(.moreThan(.whole), of: .all, by: .members, among: nil, total: 8)
      ),
      "A test in the rule of Riverside PCN holds under no set of votes: more than all of 8 members."
    ),
    Row(
      .testNeverHolds(
        .provision("agreed"),
        .share(.moreThan(.half), of: .cast, by: .members, among: "lay", total: 0)
      ),
      "A test in the rule of provision agreed holds under no set of votes: there is no elector of "
        + "the class lay, and more than half of them must be for."
    ),
    Row(
      .testNeverHolds(
        .body("n1", electors: 8),
        .count(atLeast: 2, by: .members, among: "lay", total: 0)
      ),
      "A test in the rule of Riverside PCN holds under no set of votes: there is no elector of the "
        + "class lay, and at least 2 of them must be for."
    ),
    Row(
      .testNeverHolds(
        .body("n1", electors: 8),
        .count(atLeast: 9, by: .members, among: nil, total: 8)
      ),
      "A test in the rule of Riverside PCN holds under no set of votes: at least 9 of 8 members."
    ),
    Row(
      .testNeverHolds(
        .body("n1", electors: 8),
        .quorum(.count(atLeast: 2, among: "lay"), total: 0)
      ),
      "A test in the rule of Riverside PCN holds under no set of votes: there is no elector of the "
        + "class lay to be present."
    ),
    Row(
      .testNeverHolds(.body("n1", electors: 8), .quorum(.count(9), total: 8)),
      "A test in the rule of Riverside PCN holds under no set of votes: of 8 members, at least 9 are "
        + "needed for a quorum."
    ),
    Row(
      .testAlwaysHolds(.body("n1", electors: 8), .quorum(.count(0), total: 8)),
      "A test in the rule of Riverside PCN holds even with nobody present: of 8 members, at least 0 "
        + "are needed for a quorum."
    ),
    Row(
      .testAlwaysHolds(.body("n1", electors: 8), .noneAgainst(among: "lay")),
      "A test in the rule of Riverside PCN holds even with everyone against: there is no elector of "
        + "the class lay."
    ),
    Row(
      .testAlwaysHolds(.body("n1", electors: 8), .noneAgainst(among: nil)),
      "A test in the rule of Riverside PCN holds even with everyone against."
    ),
    Row(
      .testNeverHolds(.body("n1", electors: 8), .names("p2")),
      "A test in the rule of Riverside PCN holds under no set of votes: it names Abbey Practice, "
        + "which is no elector there."
    ),
  ]

  static let voters: [Row] = [
    Row(
      .noPatientsKnown(.provision("agreed")),
      "The rule in provision agreed counts patients, and no patients are known of any practice."
    ),
    Row(
      .tiePossible("n1", absent: ["rep"]),
      "The votes in Riverside PCN can divide in exact halves, on which its rule turns, while Dr Ann "
        + "Lee, who has the casting vote, is absent."
    ),
    Row(
      .tiePossible("n1", absent: ["rep", "p1"]),
      "The votes in Riverside PCN can divide in exact halves, on which its rule turns, while none of "
        + "Dr Ann Lee and Mill Lane Surgery, who have the casting vote, is present."
    ),
    Row(
      .dummyElector("n1", electors: ["p1"]),
      "How Mill Lane Surgery votes never decides whether Riverside PCN is in favour."
    ),
    Row(
      .dummyElector("n1", electors: ["p1", "p2"]),
      "How Mill Lane Surgery and Abbey Practice vote never decides whether Riverside PCN is in "
        + "favour."
    ),
    Row(
      .castingVoteHolderGone("n1", holders: ["rep"]),
      "Dr Ann Lee, listed for the casting vote of Riverside PCN, does not exist."
    ),
    Row(
      .castingVoteHolderGone("n1", holders: ["rep", "p2"]),
      "Dr Ann Lee and Abbey Practice, listed for the casting vote of Riverside PCN, do not exist."
    ),
    Row(
      .votesNotCounted("n1", members: ["p1", "p2"]),
      "Mill Lane Surgery and Abbey Practice are given votes in Riverside PCN, and no rule counts "
        + "them."
    ),
    Row(
      .classesNotNamed("n1", classes: ["lay"]),
      "Members of Riverside PCN are of the class lay, which no rule of it names."
    ),
    Row(
      .classesNotNamed("n1", classes: ["clinical", "lay"]),
      "Members of Riverside PCN are of the classes clinical and lay, which no rule of it names."
    ),
  ]

  static let lists: [Row] = [
    Row(
      .ruleNeverApplies("n1", after: 1),
      rule: 2,
      "Rule 2 of Riverside PCN never applies: rule 1 comes first, and applies to all that it is for."
    ),
    Row(
      .ruleNeverApplies("n1", after: 1),
      "A rule of Riverside PCN never applies: rule 1 comes first, and applies to all that it is for."
    ),
    Row(
      .carriedBySilence("n1"),
      rule: 2,
      "Riverside PCN is in favour of whatever nobody votes on (by its rule 2)."
    ),
    Row(
      .notExamined("n1", .dummies),
      "Whether every elector can matter was not examined for Riverside PCN: it would have taken too "
        + "many steps."
    ),
    Row(
      .notExamined("n1", .ties),
      "Whether the votes can divide in exact halves was not examined for Riverside PCN: it would "
        + "have taken too many steps."
    ),
    Row(
      .notExamined("n1", .votesThatUndo),
      "Whether one more vote for can undo an approval was not examined for Riverside PCN: it would "
        + "have taken too many steps."
    ),
  ]

  @Test("What a rule does is told by whom it is about", arguments: quorums + tests + voters + lists)
  func rules(_ row: Row) { row.check() }

  @Test("The remedy for a tie that a casting vote would settle is to say who has it then")
  func absent() {
    func remedy(_ absent: [PartyID]) -> String {
      ReviewFinding(.tiePossible("n1", absent: absent), witness: .date("2022-10-20"))
        .remedy(Cast.names)
    }
    #expect(remedy([]) == "Say who has the casting vote, or that an equal division fails.")
    #expect(
      remedy(["rep"]) == "Say who has the casting vote where nobody who has it is present."
    )
  }
}
