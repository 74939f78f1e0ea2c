import MandateKit

extension Period {
  /// Creates a period from its first through its last day, as official files give it.
  ///
  /// One that lasts to the end of 2999, the last day that a case file can write, has no end.
  init(from first: CivilDate?, through last: CivilDate?) {
    let until = last?.adding(days: 1)
    self.init(from: first, until: until.flatMap { $0.parts.year > 2999 ? nil : $0 })
  }

  /// The first day and the day after the last, as numbers by which periods are ordered.
  var bounds: (Int, Int) {
    (from?.daysSinceEpoch ?? .min, until?.daysSinceEpoch ?? .max)
  }
}
