extension Catalogue {
  /// An entitlement that the law gives a local medical committee on an occasion.
  ///
  /// The verbs differ, and so do the consequences of a breach. Only ``consult`` becomes a consultation
  /// requirement; ``makeRepresentations``, ``copy`` and ``engage`` become notices; the others make
  /// no requirement of a decision, and are not provisions.
  public enum Entitlement: String, Hashable, Sendable, CaseIterable {
    /// To be asked, in a lawful consultation.
    case consult
    /// To be told in advance, and to make representations.
    case makeRepresentations
    /// To be told, or to receive a copy of a notice to others.
    case copy
    /// To take part if one side invites it.
    case invite
    /// To have a member sit on a panel.
    case sit
    /// To be involved in a process that the instrument does not specify.
    case engage
    /// To apply for a decision.
    case mayApply
  }
}
