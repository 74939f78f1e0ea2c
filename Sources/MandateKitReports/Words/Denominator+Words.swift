import MandateKit

extension Condition.Denominator {
  /// What follows a number of members or patients to say which of them are counted.
  var words: String {
    switch self {
    case .cast: " voting for or against"
    case .present: " taking part"
    case .all: ""
    }
  }
}
