/// The withdrawal of a mandate.
///
/// It is not live for what is decided on or after that day.
public struct Revocation: Hashable, Sendable {
  /// The mandate withdrawn.
  public var mandate: Mandate.ID
  /// The day of the revocation.
  public var date: CivilDate

  /// Creates a revocation.
  public init(of mandate: Mandate.ID, date: CivilDate) {
    self.mandate = mandate
    self.date = date
  }
}
