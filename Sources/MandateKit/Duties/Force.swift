extension Provision {
  /// The consequence where a requirement is not met.
  public enum Force: String, Hashable, Sendable, CaseIterable {
    /// There is no mandate without it.
    case essential
    /// The mandate stands, and can be challenged or repudiated.
    case exposure
    /// Good practice: reported only.
    case practice
  }
}
