/// The practices that a commitment binds.
public struct BoundPractices: Hashable, Sendable {
  /// Those that are bound, sorted.
  ///
  /// Empty unless the outcome is `mandated`.
  public package(set) var certain: [Body.ID]
  /// Those of the others that may yet be, sorted.
  ///
  /// Empty where the outcome is `notMandated`.
  public package(set) var possible: [Body.ID]

  /// Creates the two lists.
  package init(certain: [Body.ID] = [], possible: [Body.ID] = []) {
    self.certain = certain
    self.possible = possible
  }
}
