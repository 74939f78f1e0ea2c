import MandateKit
import MandateKitReports

/// One test of a decision rule: a leaf of its quorum or of its condition.
public struct RuleTest: Hashable, Sendable {
  /// The owner of the rule.
  public var owner: Owner
  /// The number of the test in the rule, from 1, those of the quorum first.
  public var number: Int
  /// What is tested.
  public var test: Test

  /// The owner of a rule.
  public enum Owner: Hashable, Sendable {
    /// A body, and the number of the rule in its list, from 1.
    case body(Body.ID, rule: Int)
    /// A provision that asks the practices affected.
    case provision(Provision.ID)
  }

  /// What a test tests.
  public enum Test: Hashable, Sendable {
    /// A test of who takes part.
    case quorum(Quorum)
    /// A test of who is for.
    case condition(Condition)
  }

  /// Creates a test of a rule.
  ///
  /// - Parameters:
  ///   - owner: The body or the provision whose rule has the test.
  ///   - number: The number of the test in the rule, from 1.
  ///   - test: The test.
  public init(of owner: Owner, number: Int, _ test: Test) {
    self.owner = owner
    self.number = number
    self.test = test
  }

  /// Returns the tests of a rule, those of the quorum first.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - owner: The body or the provision whose rule it is.
  /// - Returns: The tests, numbered from 1.
  public static func tests(of rule: DecisionRule, _ owner: Owner) -> [RuleTest] {
    let tests =
      (rule.quorum?.tests ?? []).map { Test.quorum($0) }
      + rule.passes.tests.map { Test.condition($0) }
    return tests.enumerated().map { RuleTest(of: owner, number: $0 + 1, $1) }
  }

  /// The class among which it counts, or `nil` where it counts among all.
  var membershipClass: MembershipClass? {
    switch test {
    case .quorum(.share(_, _, _, let name)), .quorum(.count(_, _, let name)): name
    case .condition(.share(_, _, _, let name)), .condition(.count(_, _, let name)),
      .condition(.noneAgainst(let name)):
      name
    case .quorum, .condition: nil
    }
  }

  /// Returns the test in words, with the owner of its rule.
  ///
  /// - Parameter names: The names of bodies and people.
  /// - Returns: The words: `Riverside PCN (riverside), rule 1, test 2: more than half of …`.
  public func words(_ names: DisplayNames) -> String {
    let owner =
      switch owner {
      case .body(let body, let rule): "\(names.identified(body)), rule \(rule)"
      case .provision(let provision): "the rule of provision \(provision.rawValue.shownOnOneLine)"
      }
    let words =
      switch test {
      case .quorum(let quorum): quorum.words(names)
      case .condition(let condition): condition.words(names)
      }
    return "\(owner), test \(number): \(words)"
  }
}

extension Quorum {
  /// The tests at the leaves of the tree, in order.
  fileprivate var tests: [Quorum] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap { $0.tests }
    case .share, .count, .presenceOf: [self]
    }
  }
}
