import MandateKit
import MandateKitReports

/// A part of a constitution that a scenario can exercise.
public enum CoverageItem: Hashable, Sendable {
  /// A provision, which is exercised where it applies to the proposal.
  case provision(Provision.ID)
  /// A test of a decision rule, which is exercised where an approval rests on the rule.
  case ruleTest(RuleTest)
  /// A mandate, which is exercised where the answer looks at it, or at one that its holder gave.
  case mandate(Mandate.ID)
  /// A class of electors, which is exercised where a test among it is.
  case membershipClass(MembershipClass)

  /// The sort of a part.
  public enum Sort: String, Hashable, Sendable, CaseIterable {
    /// A provision.
    case provision
    /// A test of a decision rule.
    case ruleTest
    /// A mandate.
    case mandate
    /// A class of electors.
    case membershipClass

    /// A number of parts of the sort, in words.
    func words(_ count: Int) -> String {
      let (one, several) =
        switch self {
        case .provision: ("provision", "provisions")
        case .ruleTest: ("rule test", "rule tests")
        case .mandate: ("mandate", "mandates")
        case .membershipClass: ("class", "classes")
        }
      return "\(count) \(count == 1 ? one : several)"
    }
  }

  /// The sort of the part.
  public var sort: Sort {
    switch self {
    case .provision: .provision
    case .ruleTest: .ruleTest
    case .mandate: .mandate
    case .membershipClass: .membershipClass
    }
  }

  /// Returns the part in words.
  ///
  /// - Parameter names: The names of bodies, people and mandates.
  /// - Returns: The words, without a full stop.
  public func words(_ names: DisplayNames) -> String {
    switch self {
    case .provision(let provision): "provision \(provision.rawValue.shownOnOneLine)"
    case .ruleTest(let test): test.words(names)
    case .mandate(let mandate): names[mandate: mandate]
    case .membershipClass(let name): "class \(name.rawValue.shownOnOneLine)"
    }
  }
}
