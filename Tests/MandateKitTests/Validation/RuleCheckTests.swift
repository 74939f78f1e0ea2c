import MandateKit
import Testing

@Suite("Decision rules, of bodies and of provisions")
struct RuleCheckTests {
  @Test("An error is found where it is", arguments: rows + quorumRows + voteRows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  private static let rule = "governance.bodies[2].rule"
  private static let ballot = "governance.provisions[1].requires.approval.ofPractices"

  static let rows: [DocumentErrorRow] = [
    DocumentErrorRow("a quorum of -1", .outOfRange, at: "\(rule).quorum.count") {
      $0.pass(.noneAgainst, quorum: .count(-1))
    },
    DocumentErrorRow(
      "a quorum of the practices over the most",
      .outOfRange,
      at: "\(ballot).quorum.count"
    ) {
      $0.practicesPass(.noneAgainst, quorum: .count(1_000_000_001))
    },
    DocumentErrorRow(
      "a share of at least 0",
      .outOfRange,
      at: "\(rule).passes.share.atLeast",
      mentions: ["0/3", "`moreThan`"]
    ) { $0.pass(.share(.atLeast("0/3"), of: .cast, by: .members)) },
    DocumentErrorRow(
      "a share of more than all",
      .outOfRange,
      at: "\(rule).passes.share.moreThan",
      mentions: ["3/3", "`atLeast`"]
    ) { $0.pass(.share(.moreThan("3/3"), of: .cast, by: .members)) },
    DocumentErrorRow(
      "a share deep in the rule of a provision",
      .outOfRange,
      at: "\(ballot).passes.all[1].any[0].share.atLeast"
    ) {
      $0.practicesPass(
        .all([.noneAgainst, .any([.share(.atLeast("0/1"), of: .all, by: .patients)])])
      )
    },
    DocumentErrorRow("a count below 0", .outOfRange, at: "\(rule).passes.any[1].count.atLeast") {
      $0.pass(.any([.noneAgainst, .count(atLeast: -1, by: .members)]))
    },
    DocumentErrorRow("consent of nothing", .unknownReference, at: "\(rule).passes.consentOf") {
      $0.pass(.consentOf("p9"))
    },
    DocumentErrorRow(
      "consent of nobody, deep down",
      .unknownReference,
      at: "\(rule).passes.all[2].consentOf"
    ) {
      $0.pass(.all([.noneAgainst, .any([]), .consentOf("nobody")]))
    },
    DocumentErrorRow("a veto of nothing", .unknownReference, at: "\(ballot).passes.notOpposedBy") {
      $0.practicesPass(.notOpposedBy("p9"))
    },
    DocumentErrorRow(
      "17 tests",
      .tooManyTests,
      at: "\(rule).passes",
      mentions: ["`pcn`", "17", "16"]
    ) { $0.pass(.any([.all(Array(repeating: .noneAgainst, count: 16)), .noneAgainst])) },
    DocumentErrorRow(
      "17 tests in a provision",
      .tooManyTests,
      at: "\(ballot).passes",
      mentions: ["`ballot`"]
    ) { $0.practicesPass(.all(Array(repeating: .noneAgainst, count: 17))) },
    DocumentErrorRow(
      "9 different bodies",
      .tooManyNamedBodies,
      at: "\(rule).passes",
      mentions: ["`pcn`", "9", "8"]
    ) { $0.pass(.all($0.tests(naming: 9))) },
    DocumentErrorRow(
      "conditions 65 deep",
      .nestingTooDeep,
      at: "\(rule).passes",
      mentions: ["`pcn`", "64"]
    ) { $0.pass(.nested(64)) },
    DocumentErrorRow("conditions 5,000 deep", .nestingTooDeep, at: "\(ballot).passes") {
      $0.practicesPass(.nested(5_000))
    },
    DocumentErrorRow(
      "a list of too many conditions",
      .tooManyEntries,
      at: "\(rule).passes.any[0].all"
    ) {
      $0.pass(.any([.all(Array(repeating: .noneAgainst, count: 1_000_001))]))
    },
    DocumentErrorRow(
      "a tree of more conditions than anything could go through",
      .tooManyEntries,
      at: "\(rule).passes",
      mentions: ["`pcn`"]
    ) {
      var condition = Condition.all([])
      for _ in 0..<60 { condition = .all([condition, condition]) }
      $0.pass(condition)
    },
    DocumentErrorRow(
      "a class of two words",
      .malformedIdentifier,
      at: "\(rule).passes.share.among",
      mentions: ["`two words`", "class"]
    ) { $0.pass(.share(.atLeast("1/2"), of: .whole, by: .votes, among: "two words")) },
    DocumentErrorRow("an empty class", .malformedIdentifier, at: "\(rule).passes.count.among") {
      $0.pass(.count(atLeast: 1, by: .votes, among: ""))
    },
    DocumentErrorRow(
      "an empty class of those against",
      .malformedIdentifier,
      at: "\(rule).passes.noneAgainst.among"
    ) { $0.pass(.noneAgainst(among: "")) },
    DocumentErrorRow(
      "5 classes",
      .tooManyClasses,
      at: "\(rule).passes",
      mentions: ["`pcn`", "5", "4"]
    ) { $0.pass(.all((0..<5).map { .noneAgainst(among: .init(rawValue: "c\($0)")) })) },
  ]

  static let quorumRows: [DocumentErrorRow] = [
    DocumentErrorRow("the presence of nobody", .unknownReference, at: "\(rule).quorum.presenceOf") {
      $0.pass(.noneAgainst, quorum: .presenceOf("nobody"))
    },
    DocumentErrorRow(
      "a class of those present of two words",
      .malformedIdentifier,
      at: "\(rule).quorum.all[1].present.among"
    ) {
      $0.pass(
        .noneAgainst,
        quorum: .all([.fraction(.half), .share(.moreThan(.half), among: "two words")])
      )
    },
    DocumentErrorRow(
      "a number of an empty class",
      .malformedIdentifier,
      at: "\(rule).quorum.any[0].among"
    ) { $0.pass(.noneAgainst, quorum: .any([.count(atLeast: 1, by: .votes, among: "")])) },
    DocumentErrorRow("a number deep down", .outOfRange, at: "\(ballot).quorum.any[0].all[0].count")
    {
      $0.practicesPass(.noneAgainst, quorum: .any([.all([.count(-1)])]))
    },
    DocumentErrorRow(
      "17 tests of a quorum and a condition together",
      .tooManyTests,
      at: "\(rule)",
      mentions: ["`pcn`", "17", "quorum"]
    ) {
      $0.pass(.all(Array(repeating: .noneAgainst, count: 16)), quorum: .all([.fraction(.half)]))
    },
    DocumentErrorRow(
      "9 electors, those of the quorum and those with a casting vote included",
      .tooManyNamedBodies,
      at: "\(rule)",
      mentions: ["9"]
    ) {
      $0.pass(.all($0.tests(naming: 7)), quorum: .presenceOf("p1"))
      $0.castingVote(.listed(["dr"]))
    },
    DocumentErrorRow("5 classes, those of the quorum included", .tooManyClasses, at: "\(rule)") {
      $0.pass(
        .all((0..<4).map { .noneAgainst(among: .init(rawValue: "c\($0)")) }),
        quorum: .share(.atLeast(.half), among: "lay")
      )
    },
    DocumentErrorRow(
      "quorums 65 deep",
      .nestingTooDeep,
      at: "\(rule).quorum",
      mentions: ["`pcn`", "quorums", "64"]
    ) { $0.pass(.noneAgainst, quorum: .nested(64)) },
    DocumentErrorRow("quorums 5,000 deep", .nestingTooDeep, at: "\(ballot).quorum") {
      $0.practicesPass(.noneAgainst, quorum: .nested(5_000))
    },
    DocumentErrorRow("a list of too many quorums", .tooManyEntries, at: "\(rule).quorum.all") {
      $0.pass(.noneAgainst, quorum: .all(Array(repeating: .count(1), count: 1_000_001)))
    },
    DocumentErrorRow(
      "a tree of more quorums than anything could go through",
      .tooManyEntries,
      at: "\(rule).quorum"
    ) {
      var quorum = Quorum.all([])
      for _ in 0..<60 { quorum = .all([quorum, quorum]) }
      $0.pass(.noneAgainst, quorum: quorum)
    },
  ]

  static let voteRows: [DocumentErrorRow] = [
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
    EdgeRow("shares at the ends of their ranges") {
      $0.pass(.share(.atLeast("1/1"), of: .cast, by: .members))
      $0.practicesPass(.share(.moreThan("0/1"), of: .present, by: .patients))
    },
    EdgeRow("the smallest share and the largest") {
      $0.pass(.share(.atLeast("1/1000000"), of: .cast, by: .members))
      $0.practicesPass(.share(.moreThan("999999/1000000"), of: .present, by: .patients))
    },
    EdgeRow("counts and quorums at the ends of their ranges") {
      $0.pass(.count(atLeast: 0, by: .members), quorum: .count(0))
      $0.practicesPass(.count(atLeast: 1_000_000_000, by: .members), quorum: .count(1_000_000_000))
    },
    EdgeRow("quorums of none and of all") {
      $0.pass(.noneAgainst, quorum: .fraction("0/1"))
      $0.practicesPass(.noneAgainst, quorum: .fraction("1/1"))
    },
    EdgeRow("all of nothing, any of nothing") { $0.pass(.all([.any([]), .all([])])) },
    EdgeRow("16 tests in many lists") {
      $0.pass(.all(Array(repeating: .any([.all([]), .any([.noneAgainst])]), count: 16)))
    },
    EdgeRow("8 different bodies, each named twice") {
      $0.pass(.all($0.tests(naming: 8) + $0.tests(naming: 8)))
    },
    EdgeRow("conditions 64 deep") { $0.pass(.nested(63)) },
    EdgeRow("consent of the body itself, which is no elector") { $0.pass(.consentOf("pcn")) },
    EdgeRow("consent, veto and presence of people") {
      $0.pass(.any([.consentOf("dr"), .notOpposedBy("expert")]), quorum: .presenceOf("dr"))
    },
    EdgeRow("quorums 64 deep") { $0.pass(.noneAgainst, quorum: .nested(63)) },
    EdgeRow("quorums of more than nothing and more than all") {
      $0.pass(
        .noneAgainst,
        quorum: .any([.share(.moreThan("1/1")), .share(.moreThan("0/1"), of: .whole)])
      )
    },
    EdgeRow("16 tests of a quorum and a condition together") {
      $0.pass(.all(Array(repeating: .noneAgainst, count: 15)), quorum: .all([.fraction(.half)]))
    },
    EdgeRow("4 classes, each named twice") {
      $0.pass(
        .all((0..<4).map { .noneAgainst(among: .init(rawValue: "c\($0)")) }),
        quorum: .all((0..<4).map { .count(atLeast: 1, among: .init(rawValue: "c\($0)")) })
      )
    },
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

  @Test("The tests of a condition come in order, however deep it is")
  func testsAreFlattenedInOrder() {
    let condition = Condition.all([
      .consentOf("a"),
      .any([.notOpposedBy("b"), .all([]), .consentOf("a")]),
      .nested(5_000),
    ])
    let tests: [Condition] = [.consentOf("a"), .notOpposedBy("b"), .consentOf("a"), .noneAgainst]
    #expect(condition.tests == tests)
    #expect(condition.namedBodies == ["a", "b"])
  }
}

extension SoundDocument {
  /// Gives the network a rule.
  mutating func pass(_ condition: Condition, quorum: Quorum? = nil) {
    document.bodies[2].rules = [ApplicableRule(DecisionRule(quorum: quorum, passes: condition))]
  }

  /// Gives the ballot of practices a rule.
  mutating func practicesPass(_ condition: Condition, quorum: Quorum? = nil) {
    document.provisions[1].requires =
      .approvalOfPractices(DecisionRule(quorum: quorum, passes: condition))
  }

  /// Gives the rule of the network a scale.
  fileprivate mutating func scale(_ scale: VoteScale) {
    document.bodies[2].rules[0].rule.scale = scale
  }

  /// Gives somebody the casting vote in the network.
  fileprivate mutating func castingVote(_ holder: CastingVoteHolder) {
    document.bodies[2].rules[0].rule.castingVote = holder
  }

  /// Adds a number of bodies, and returns a test for each.
  mutating func tests(naming count: Int) -> [Condition] {
    for number in 0..<count {
      let body = Body(PartyID("named\(number)"), kind: "named")
      if !document.bodies.contains(body) { document.bodies.append(body) }
    }
    return (0..<count).map { .consentOf(PartyID("named\($0)")) }
  }
}

extension Condition {
  /// Returns one test inside a number of nested lists.
  static func nested(_ levels: Int) -> Condition {
    (0..<levels).reduce(.noneAgainst) { condition, level in
      level.isMultiple(of: 2) ? .all([condition]) : .any([condition])
    }
  }
}

extension Quorum {
  /// Returns one test inside a number of nested lists.
  static func nested(_ levels: Int) -> Quorum {
    (0..<levels).reduce(.count(1)) { quorum, level in
      level.isMultiple(of: 2) ? .all([quorum]) : .any([quorum])
    }
  }
}
