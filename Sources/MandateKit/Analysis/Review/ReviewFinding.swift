/// Something about a governance that is worth knowing before any vote.
///
/// Findings are data; `MandateKitReports` makes sentences of them. Each carries a witness: the
/// smallest thing found that shows it.
public struct ReviewFinding: Hashable, Sendable {
  /// What was found, with its values.
  public let fact: Fact
  /// The smallest thing found that shows it.
  public let witness: ReviewFinding.Witness
  /// The number of the rule that it is about in the list of its body, from 1; `nil` where it is about no
  /// rule, or about the only one of its body.
  public let rule: Int?

  /// Creates a finding.
  init(_ fact: Fact, witness: ReviewFinding.Witness, rule: Int? = nil) {
    self.fact = fact
    self.witness = witness
    self.rule = rule
  }

  /// The code of what was found.
  public var code: Code { fact.code }

  /// The body at which it is found, or `nil` where it is found at none.
  public var body: Body.ID? { fact.body }

  /// The severity of what was found.
  public var severity: Severity { code.severity }

  /// The remedy for it.
  public var remedy: ReviewFinding.Remedy { code.remedy }

  /// The severity of a finding.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Something can never work as it is written.
    case error
    /// Something works, and probably not as it was meant.
    case warning
    /// Something to know.
    case note

    /// Returns whether the first matters more than the second.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.order < right.order
    }

    private var order: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }
}
