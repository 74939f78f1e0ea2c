extension RuleAnalyzer {
  /// The fewest electors who make a quorum, or `nil` where there is none or it was not found.
  func fewestPresent(_ steps: inout SearchBudget) -> Int? {
    guard let tree = rule.quorum else { return nil }
    guard let quorum else { return tree.fewestPresent(of: count) }
    let costs = quorum.electors.map { _ in PositionCosts { $0 == .none ? 0 : 1 } }
    let found = steps.withPart(oneIn: 4, atMost: Limits.ruleQuestionSteps) {
      MinimumCostVerdict(rule: quorum.rule, electors: quorum.electors, costs: costs)
        .reach(.for, &$0)
    }
    guard case .reached(let profile) = found else { return nil }
    return Int(exactly: profile.cost)
  }
}

extension Quorum {
  /// The tests at the leaves of the tree, in order.
  var tests: [Quorum] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.tests }
    case .share, .count, .presenceOf: [self]
    }
  }

  /// Whether it is one test of all members.
  var isOfMembers: Bool {
    switch self {
    case .count(_, .members, nil), .share(_, _, .members, nil): true
    default: false
    }
  }
}
