/// The withdrawal of a mandate.
///
/// It is not live for what is decided on or after that day.
public struct Revocation: Hashable, Sendable {
  /// The mandate withdrawn.
  public var mandate: Mandate.ID
  /// The day of the revocation.
  public var date: CivilDate

  /// Creates a revocation.
  ///
  /// - Parameters:
  ///   - mandate: The mandate withdrawn.
  ///   - date: The day of the revocation, from which on it has effect.
  public init(of mandate: Mandate.ID, date: CivilDate) {
    self.mandate = mandate
    self.date = date
  }
}
