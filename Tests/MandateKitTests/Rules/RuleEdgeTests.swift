import MandateKit
import Testing

@Suite("Every operator of a rule at its edge")
struct RuleEdgeTests {
  @Test("Shares", arguments: RuleEdges.shares)
  func shares(_ edge: RuleEdge) throws { try check(edge) }

  @Test("Nobody to divide by", arguments: RuleEdges.zeros)
  func zeros(_ edge: RuleEdge) throws { try check(edge) }

  @Test("Quorums", arguments: RuleEdges.quorums)
  func quorums(_ edge: RuleEdge) throws { try check(edge) }

  @Test("Counts", arguments: RuleEdges.counts)
  func counts(_ edge: RuleEdge) throws { try check(edge) }

  @Test("Consent, opposition and silence", arguments: RuleEdges.consents)
  func consents(_ edge: RuleEdge) throws { try check(edge) }

  @Test("All of and any of", arguments: RuleEdges.combinations)
  func combinations(_ edge: RuleEdge) throws { try check(edge) }

  @Test("Sizes at the bounds of the format", arguments: RuleEdges.bounds)
  func bounds(_ edge: RuleEdge) throws { try check(edge) }

  private func check(_ edge: RuleEdge) throws {
    let resolution = try edge.scene.resolve()
    #expect(resolution.positions(of: "group") == PositionSet(edge.position))
    let status: Status = edge.position == .for ? .met : .unmet
    #expect(try resolution.only("agrees").status == status)
  }

  /// The day before the decision, on which voting is open.
  private let eve = Scene.decision.adding(days: -1)

  static let unvoted: [(DecisionRule, PositionSet)] = [
    (DecisionRule(passes: .all([])), [.for]),
    (DecisionRule(passes: .any([])), [.against, .abstain, .none]),
    (.majority(), .any),
    (.unanimity, .any),
    (DecisionRule(passes: .noneAgainst), [.for, .against]),
    (DecisionRule(quorum: .count(2), passes: .noneAgainst), [.for, .against, .none]),
    (DecisionRule(quorum: .count(4), passes: .all([])), .none),
    (DecisionRule(passes: .consentOf("outsider")), [.against, .abstain, .none]),
    (DecisionRule(passes: .notOpposedBy("outsider")), .for),
    (DecisionRule(passes: .notOpposedBy("e0")), [.for, .against]),
  ]

  @Test(
    "Before anybody votes, a rule can come to what its electors' votes can make of it",
    arguments: unvoted
  )
  func attainable(_ rule: DecisionRule, _ positions: PositionSet) throws {
    var edge = RuleEdge("", .electors(none: 3), .all([]), .none)
    edge.rule = rule
    let resolution = try edge.scene.resolve(asOf: eve)
    #expect(resolution.positions(of: "group") == positions)
  }

  static let fewest: [(DecisionRule, Int?)] = [
    (DecisionRule.majority(of: .all), 7),
    (DecisionRule(passes: .share(.atLeast("7/13"), of: .all, by: .members)), 7),
    (DecisionRule(passes: .share(.moreThan("7/13"), of: .all, by: .members)), 8),
    (DecisionRule(quorum: .fraction(.half), passes: .noneAgainst), 7),
    (DecisionRule(quorum: .count(13), passes: .noneAgainst), 13),
    (DecisionRule(quorum: .count(14), passes: .noneAgainst), nil),
    (DecisionRule(passes: .noneAgainst), 0),
    (DecisionRule(passes: .any([])), nil),
    (DecisionRule(passes: .count(atLeast: 1_300, by: .patients)), 13),
    (DecisionRule(passes: .count(atLeast: 1_301, by: .patients)), nil),
    (DecisionRule(passes: .all([.consentOf("e3"), .consentOf("e9")])), 2),
    (DecisionRule(passes: .any([.unanimous, .consentOf("e12")])), 1),
  ]

  @Test("The fewest votes that carry are counted exactly", arguments: fewest)
  func votesNeeded(_ rule: DecisionRule, _ needed: Int?) throws {
    var edge = RuleEdge("", .electors(none: 13), .all([]), .none)
    edge.rule = rule
    let resolution = try edge.scene.resolve(asOf: eve)
    #expect(try resolution.only("agrees").votesNeeded == needed)
  }
}

extension Condition {
  /// Every elector is for.
  fileprivate static let unanimous = Condition.share(.atLeast(.whole), of: .all, by: .members)
}
