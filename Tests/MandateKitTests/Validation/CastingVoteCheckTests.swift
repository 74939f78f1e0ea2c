import MandateKit
import Testing

@Suite("Casting votes and scales of decision rules")
struct CastingVoteCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  private static let rule = RuleCheckTests.rule
  private static let ballot = RuleCheckTests.ballot

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow(
      "a vote for 0 patients",
      .outOfRange,
      at: "\(rule).scale.patients",
      mentions: ["from 1"]
    ) { $0.scale(VoteScale(patients: 0, rounding: .down)) },
    DocumentErrorRow("a vote for too many patients", .outOfRange, at: "\(rule).scale.patients") {
      $0.scale(VoteScale(patients: 1_000_000_001, rounding: .down))
    },
    DocumentErrorRow("at least -1 votes", .outOfRange, at: "\(rule).scale.atLeast") {
      $0.scale(VoteScale(patients: 1, rounding: .up, atLeast: -1))
    },
    DocumentErrorRow(
      "a casting vote of nobody",
      .emptyList,
      at: "\(rule).castingVote",
      mentions: ["`pcn`"]
    ) { $0.castingVote(.listed([])) },
    DocumentErrorRow(
      "a casting vote of somebody who is nowhere",
      .unknownReference,
      at: "\(rule).castingVote[1]"
    ) { $0.castingVote(.listed(["dr", "chair"])) },
    DocumentErrorRow(
      "a casting vote of a body with a rule",
      .wrongReference,
      at: "\(rule).castingVote[0]",
      mentions: ["`pcn`", "rule"]
    ) { $0.castingVote(.listed(["pcn"])) },
    DocumentErrorRow(
      "a casting vote of one person twice",
      .duplicateEntry,
      at: "\(rule).castingVote[2]",
      mentions: ["`dr`"]
    ) { $0.castingVote(.listed(["dr", "p1", "dr"])) },
    DocumentErrorRow(
      "a casting vote among the practices",
      .castingVoteOfPractices,
      at: "\(ballot).castingVote",
      mentions: ["`ballot`"]
    ) {
      $0.document.provisions[1].requires =
        .approvalOfPractices(DecisionRule(passes: .noneAgainst, castingVote: .presiding))
    },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("8 electors, one of whom has the casting vote too") {
      $0.pass(.all($0.tests(naming: 8)))
      $0.castingVote(.listed(["named0"]))
    },
    EdgeRow("a casting vote of a chair, a vice-chair and a body without a rule") {
      $0.castingVote(.listed(["dr", "expert", "lmc"]))
    },
    EdgeRow("a casting vote of whoever presides, and scales at the ends of their ranges") {
      $0.castingVote(.presiding)
      $0.scale(VoteScale(patients: 1, rounding: .nearest, atLeast: 1_000_000_000))
      $0.scale(VoteScale(patients: 1_000_000_000, rounding: .up))
    },
  ]
}

extension SoundDocument {
  /// Gives the rule of the network a scale.
  mutating func scale(_ scale: VoteScale) {
    document.bodies[2].rules[0].rule.scale = scale
  }

  /// Gives somebody the casting vote in the network.
  mutating func castingVote(_ holder: CastingVoteHolder) {
    document.bodies[2].rules[0].rule.castingVote = holder
  }
}
