import MandateKit

extension Condition.Denominator {
  /// The words after a number of members or patients that say which of them are counted.
  var words: String {
    switch self {
    case .cast: " voting for or against"
    case .present: " taking part"
    case .all: ""
    case .whole: ", those recused included"
    }
  }
}
