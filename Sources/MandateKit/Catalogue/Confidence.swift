/// How well what a catalogue says is known.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  /// Known well, and checked against a public source too.
  case checked
  /// Known well.
  case sure
  /// Believed, and not checked.
  case likely
  /// To be verified before anyone relies on it.
  case unverified
  /// Made up, as a template to start a local agreement from.
  case invented

  /// Whether an entry so known may be stated as law.
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
