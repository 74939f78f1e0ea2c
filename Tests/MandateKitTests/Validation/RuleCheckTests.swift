import MandateKit
import Testing

@Suite("Decision rules, of bodies and of provisions")
struct RuleCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  static let rule = "governance.bodies[2].rule"
  static let ballot = "governance.provisions[1].requires.approval.ofPractices"

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
