/// The three values of whether a proposal has a valid mandate.
public enum Outcome: String, Hashable, Sendable, CaseIterable {
  /// Every essential requirement is met.
  case mandated
  /// An essential requirement is not met, or no requirement grants a mandate.
  case notMandated
  /// Essential requirements are open, and none is unmet.
  case undetermined

  /// The reason for an outcome.
  ///
  /// Cases may be added.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Every essential requirement is met.
    case everyEssentialMet
    /// At least one essential requirement is unmet.
    case essentialUnmet
    /// At least one essential requirement is open, and none is unmet.
    case essentialOpen
    /// The proposal affects no practice, so there is nobody to give a mandate.
    case nobodyAffected
    /// No essential requirement asks those affected, their representatives, or a body whose own members
    /// decide.
    case nothingGrants
  }
}
