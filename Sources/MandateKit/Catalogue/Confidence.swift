extension Catalogue {
  /// The degree of confidence in an entry of a catalogue.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    /// Known well, and also checked against a public source.
    case checked
    /// Known well.
    case sure
    /// Believed, and not checked.
    case likely
    /// To be verified before anyone relies on it.
    case unverified
    /// Invented, as a template for a local agreement.
    case invented

    /// A Boolean value that is true if an entry with this confidence may be stated as law.
    ///
    /// Only then may its source carry the basis `statute` or `regulation`.
    public var mayStateLaw: Bool {
      switch self {
      case .checked, .sure: true
      case .likely, .unverified, .invented: false
      }
    }

    /// The confidence as a sentence, for the note of a source.
    public var sentence: String {
      switch self {
      case .checked: "Confidence: known well, and checked against a public source."
      case .sure: "Confidence: known well."
      case .likely: "Confidence: believed, not checked; verify before relying on it."
      case .unverified: "Confidence: unsure; do not rely on it before it is verified."
      case .invented: "Confidence: none is claimed; this is an invented template."
      }
    }
  }
}
