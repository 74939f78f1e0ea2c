import MandateKit
import Testing

@Suite("Quorums of decision rules")
struct QuorumCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  private static let rule = RuleCheckTests.rule
  private static let ballot = RuleCheckTests.ballot

  static let rows: [DocumentErrorRow] = [
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

  static let edges: [EdgeRow] = [
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
  ]
}

extension Quorum {
  /// Returns one test inside a number of nested lists.
  static func nested(_ levels: Int) -> Quorum {
    (0..<levels).reduce(.count(1)) { quorum, level in
      level.isMultiple(of: 2) ? .all([quorum]) : .any([quorum])
    }
  }
}
