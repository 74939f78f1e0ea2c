import MandateKit
import Testing

/// The edge cases of English practice that the resolution of a mandate must get right.
///
/// They are numbered as in the survey of the law from which the library was designed. The cases that
/// the definition of a mandate does not cover are listed in ``LawEdgeCases/outside``.
@Suite("Edge cases of law and practice")
struct LawEdgeCaseTests {
  @Test("A place and those who represent it", arguments: LawEdgeCases.areas)
  func areas(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("Practices and networks that change", arguments: LawEdgeCases.changes)
  func changes(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("Those who act for others", arguments: LawEdgeCases.holders)
  func holders(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("Chains and parts of authority", arguments: LawEdgeCases.reach)
  func reach(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("Votes and how they are counted", arguments: LawEdgeCases.votes)
  func votes(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("Asking and telling", arguments: LawEdgeCases.asking)
  func asking(_ row: SceneRow) throws {
    let differences = try row.differences()
    #expect(differences == [])
  }

  @Test("Every edge case from 7.01 to 7.50 is tried or is said to lie outside")
  func complete() {
    let rows = [
      LawEdgeCases.areas, LawEdgeCases.changes, LawEdgeCases.holders, LawEdgeCases.reach,
      LawEdgeCases.votes, LawEdgeCases.asking,
    ]
    let tried = Set(rows.joined().map { String($0.sentence.prefix(4)) })
    let all = (1...50).map { $0 < 10 ? "7.0\($0)" : "7.\($0)" }
    #expect(tried.isDisjoint(with: LawEdgeCases.outside.keys))
    #expect(tried.union(LawEdgeCases.outside.keys).sorted() == all)
  }
}

/// The rows, by subject.
enum LawEdgeCases {
  /// The edge cases that the definition of a mandate does not cover, each with the reason.
  ///
  /// Parts of some tested cases are not covered either: whether an apparent authority survives a
  /// revocation (7.19), an expectation that a promise raises in addition to the duties that pass to a
  /// successor (7.29), which test of relief a claim meets (7.30), when the last of several
  /// consultees was served (7.31), how different is fundamentally different (7.33), how urgent or
  /// expert a consultation was (7.35), shares of a branch's list (7.43), and how far a tolerance
  /// for amendments goes beyond a ceiling and concessions (7.49).
  static let outside: [String: String] = [
    "7.08": "Who may sit on a panel is no requirement: only what its representatives may do is.",
    "7.14": "A document has one list size a practice: whoever writes it fixes the day they are of.",
    "7.17": "A body has one ballot, its latest: two who cast it are not held against each other.",
    "7.38": "Whether a grant is lawful is not judged from kinds: English data warns of it.",
  ]
}
