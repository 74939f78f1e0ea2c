/// What the law lets a local medical committee have on an occasion.
///
/// The verbs differ, and so does what follows from a breach. Only ``consult`` becomes a
/// consultation requirement; ``makeRepresentations``, ``copy`` and ``engage`` become notices; the
/// rest asks nothing of a decision and is no provision at all.
public enum Entitlement: String, Hashable, Sendable, CaseIterable {
  /// To be asked, with all that a lawful consultation takes.
  case consult
  /// To be told beforehand, and to make representations.
  case makeRepresentations
  /// To be told, or sent a copy of what others are sent.
  case copy
  /// To take part where one side chooses to invite it.
  case invite
  /// To have a member sit on a panel.
  case sit
  /// To be drawn into a process that the instrument does not spell out.
  case engage
  /// To apply for a decision itself.
  case mayApply
}
