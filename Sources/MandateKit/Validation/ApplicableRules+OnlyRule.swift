extension [ApplicableRule] {
  /// The rule, where it is the only one and applies to every proposal, or `nil`.
  ///
  /// Documents write such a rule as `rule`, and others as `rules`.
  package var onlyRule: DecisionRule? {
    guard let only = first, count == 1, only.isUnconditional, only.dated == .decision else {
      return nil
    }
    return only.rule
  }
}
