import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Sentences of quorums, classes, votes and casting votes")
struct VotingSentenceTests {
  typealias Row = FindingSentenceTests.Row

  private static func row(
    _ fact: Finding.Fact,
    _ status: Status?,
    because: [Finding] = [],
    _ sentence: String
  ) -> Row {
    Row(finding: Finding(fact, status, because: because), sentence: sentence)
  }

  static let quorums: [Row] = [
    row(
      .quorum(.count(atLeast: 2, among: "clinical"), present: 2, of: 3),
      .met,
      "2 of 3 clinical members take part; at least 2 are needed for a quorum: none to spare."
    ),
    row(
      .quorum(.share(.moreThan(.half)), present: 4, of: 8),
      .unmet,
      "4 of 8 members take part; more than 4 are needed for a quorum (more than half): 1 short."
    ),
    row(
      .quorum(.share(.atLeast(.twoThirds), of: .whole), present: 6, of: 9),
      .met,
      "6 of 9 members, those recused included, take part; at least 6 are needed for a quorum (two "
        + "thirds of the whole number): none to spare."
    ),
    row(
      .quorum(.share(.atLeast(.half), by: .votes), present: 7, of: 12),
      .met,
      "Those taking part have 7 of 12 votes; at least 6 are needed for a quorum (half): 1 to spare."
    ),
    row(
      .quorum(.count(atLeast: 1, among: "lay"), present: 0, of: 0),
      .unmet,
      because: [Finding(.noElectorOfClass("lay"))],
      "There is no elector of the class lay, and at least 1 is needed for a quorum: 1 short."
    ),
    row(.presence("n1"), .met, "Riverside PCN takes part, which the quorum asks for."),
    row(
      .presence("n1"),
      .unmet,
      because: [Finding(.notElector("n1"))],
      "Riverside PCN has to take part for a quorum, and cannot, for Riverside PCN is no elector."
    ),
    row(.quorumAllOf, .unmet, "A quorum takes all of these, and at least one is not met."),
  ]

  static let conditions: [Row] = [
    row(
      .share(.moreThan(.half), of: .cast, by: .votes, for: 7, total: 12),
      .met,
      "Those for have 7 of 12 votes cast for or against; more than 6 are needed (more than half): "
        + "none to spare."
    ),
    row(
      .share(.atLeast(.twoThirds), of: .whole, by: .members, for: 6, total: 9),
      .met,
      "6 of 9 members, those recused included, are for; at least 6 are needed (at least two thirds): "
        + "none to spare."
    ),
    row(
      .share(.moreThan(.half), of: .cast, by: .members, among: "lay", for: 0, total: 0),
      .unmet,
      because: [Finding(.noElectorOfClass("lay"))],
      "There is no elector of the class lay, and more than half of them must be for."
    ),
    row(
      .count(atLeast: 2, by: .members, among: "clinical", for: 1),
      .unmet,
      "1 clinical member is for; at least 2 are needed: 1 short."
    ),
    row(
      .noneAgainst(among: "clinical", against: 1),
      .unmet,
      "1 clinical member is against, and nobody of the class clinical may be."
    ),
    row(
      .consent("n1"),
      .unmet,
      because: [Finding(.notElector("n1"))],
      "The consent of Riverside PCN cannot be given, for Riverside PCN is no elector."
    ),
    row(
      .consent("n1"),
      .unmet,
      because: [Finding(.recused("n1", on: "2022-10-20"))],
      "The consent of Riverside PCN cannot be given, for Riverside PCN is recused."
    ),
    row(
      .countsAs("n1", votes: 3, classes: ["clinical", "lay"]),
      nil,
      "Riverside PCN has 3 votes and counts among the classes clinical and lay."
    ),
  ]

  private static func tied(_ casting: Finding, _ status: Status, _ words: String) -> Row {
    row(
      .share(.moreThan(.half), of: .cast, by: .members, for: 3, total: 6),
      status,
      because: [casting],
      "3 of 6 members voting for or against are for; more than 3 are needed (more than half): "
        + words + "."
    )
  }

  static let castingVotes: [Row] = [
    tied(
      Finding(.castingAct("n1", .for, on: "2022-10-20"), .met),
      .met,
      "the votes are equal, and the casting vote is for"
    ),
    tied(
      Finding(.noCastingVote, .unmet),
      .unmet,
      "the votes are equal, and no casting vote is for"
    ),
    tied(
      Finding(.castingVoteMayCome, .open),
      .open,
      "the votes are equal so far, and the casting vote is not settled"
    ),
    tied(Finding(.ballot("p1", .for, on: "2022-09-01", patients: nil)), .unmet, "1 short"),
    row(
      .castingAct("n1", .against, on: "2022-10-20"),
      .unmet,
      "The casting vote, which Riverside PCN gave on 20 October 2022, is against."
    ),
    row(
      .castingVote("n1", .for),
      .met,
      "The casting vote is that of Riverside PCN, the first who is present of those who have it, and "
        + "Riverside PCN is for."
    ),
    row(.noCastingVote, .unmet, "No casting vote that counts is on the record, and none can come."),
    row(
      .noCastingVote,
      .unmet,
      because: [Finding(.didNotVote("n1", patients: nil))],
      "Nobody who has the casting vote is present and for."
    ),
  ]

  @Test("Each says what is so and what is needed", arguments: quorums + conditions + castingVotes)
  func sentences(_ row: Row) {
    #expect(row.finding.sentence(Cast.names) == row.sentence)
  }
}
