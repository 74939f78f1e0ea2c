import MandateKit

extension Source {
  /// The source on one line: title, provision, year and what kind of authority it is.
  ///
  /// A year that the title already ends with is not said twice.
  public var citation: String {
    var text = English.cleaned(title)
    if text.isEmpty { text = "an untitled source" }
    if let year, !text.hasSuffix(String(year)) { text += " (\(year))" }
    if let provision { text += ", \(English.cleaned(provision))" }
    if let basis { text += " [\(basis.words)]" }
    return text
  }

  /// The address where it starts with http or https and has no sign that could end a link early; else
  /// `nil`.
  var plainAddress: String? {
    guard let url, url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    let isPlain = url.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"<>\\|`\"".utf8.contains(byte)
    }
    return isPlain ? url : nil
  }
}

extension Source.Basis {
  /// The kind of authority in words that say how far it goes.
  public var words: String {
    switch self {
    case .statute: "statute"
    case .regulation: "regulation"
    case .guidance: "guidance, not law"
    case .contract: "contract"
    case .local: "local agreement"
    case .claimed: "claimed, not found in law"
    }
  }
}

extension Provision.Force {
  /// The force in words.
  public var words: String {
    switch self {
    case .essential: "essential"
    case .exposure: "exposure"
    case .practice: "good practice"
    }
  }
}

extension Outcome {
  /// The outcome in words.
  public var words: String {
    switch self {
    case .mandated: "mandated"
    case .notMandated: "not mandated"
    case .undetermined: "undetermined"
    }
  }
}
