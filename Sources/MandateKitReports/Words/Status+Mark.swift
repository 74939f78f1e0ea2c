import MandateKit

extension Status {
  /// The status as a sign and a word: `✓ met`.
  var mark: String {
    switch self {
    case .met: "✓ met"
    case .open: "… open"
    case .unmet: "✗ unmet"
    }
  }
}

extension Outcome {
  /// The status whose colour and sign stand for the outcome.
  var status: Status {
    switch self {
    case .mandated: .met
    case .undetermined: .open
    case .notMandated: .unmet
    }
  }

  /// The outcome as a sign and words: `✓ Mandated`.
  var mark: String {
    "\(status.mark.prefix(1)) \(words.capitalisedWord)"
  }
}
