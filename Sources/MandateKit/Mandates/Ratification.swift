extension Mandate {
  /// The approval that what a holder agrees needs afterwards before it binds.
  ///
  /// Until then it is agreed *ad referendum*. Ratification reaches back: once given, the mandate was
  /// live on the decision date (*Bolton Partners v Lambert* (1889) 41 Ch D 295).
  public struct Ratification: Hashable, Sendable {
    /// The body that ratifies.
    public var by: Body.ID
    /// The number of days after the decision within which it must be decided, 0 to 3,660.
    public var within: Int

    /// Creates a need for ratification.
    ///
    /// - Parameters:
    ///   - body: The body that ratifies.
    ///   - days: The number of days after the decision within which it must be decided, 0 to 3,660.
    public init(by body: Body.ID, within days: Int) {
      self.by = body
      self.within = days
    }
  }
}
