/// A governance arrangement that has been checked, prepared for questions.
public struct Governance: Sendable {
  /// The arrangement as it was written.
  public let arrangement: Arrangement

  /// Checks an arrangement and prepares it.
  ///
  /// - Throws: ``InvalidDocument`` with everything that is wrong with the arrangement.
  public init(_ arrangement: Arrangement) throws(InvalidDocument) {
    self.arrangement = arrangement
  }
}
