/// A decision rule of a body, with the proposals it applies to.
///
/// A body decides a proposal by the first of its rules that applies.
public struct ApplicableRule: Hashable, Sendable {
  /// The proposals that it is for.
  public var when: Occasion
  /// The days on which it is in force.
  public var period: Period
  /// The date of a proposal on which it has to be in force to apply.
  public var dated: ProposalDate
  /// The rule.
  public var rule: DecisionRule

  /// Creates a rule for some proposals; for every proposal on every date unless said.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - when: The proposals that it is for.
  ///   - period: The days on which it is in force.
  ///   - dated: The date of a proposal on which it has to be in force to apply.
  public init(
    _ rule: DecisionRule,
    when: Occasion = .always,
    period: Period = .always,
    dated: ProposalDate = .decision
  ) {
    self.when = when
    self.period = period
    self.dated = dated
    self.rule = rule
  }

  /// Whether it applies to every proposal on every date.
  public var isUnconditional: Bool { when == .always && period == .always }
}
