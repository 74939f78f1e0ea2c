import MandateKit

extension Condition.Denominator {
  /// The words after a number of members, patients or votes that say which of them are counted.
  func words(by weight: Condition.Weight) -> String {
    switch (self, weight) {
    case (.cast, .votes): " cast for or against"
    case (.cast, _): " voting for or against"
    case (.present, .votes): " of those taking part"
    case (.present, _): " taking part"
    case (.all, _): ""
    case (.whole, _): ", those recused included"
    }
  }
}
