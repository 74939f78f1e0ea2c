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

extension Provision.Force {
  /// Returns the stronger of two forces: essential before exposure, exposure before good practice.
  func stronger(_ other: Provision.Force) -> Provision.Force {
    switch (self, other) {
    case (.essential, _), (_, .essential): .essential
    case (.exposure, _), (_, .exposure): .exposure
    case (.practice, .practice): .practice
    }
  }
}
