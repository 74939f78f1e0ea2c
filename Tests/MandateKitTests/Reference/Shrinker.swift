import MandateKit

/// Makes a failing case as small as it gets by leaving things out while it still fails.
struct Shrinker {
  /// Whether a case fails.
  var fails: (RandomCase) -> Bool

  init(fails: @escaping (RandomCase) -> Bool) {
    self.fails = fails
  }

  /// The smallest failing case that leaving out one thing after another leads to.
  func shrink(_ failing: RandomCase) -> RandomCase {
    var smallest = failing
    var shrinks = true
    while shrinks {
      shrinks = false
      for removal in CaseRemoval.all(of: smallest) {
        guard let reduced = removal.applied(to: smallest), fails(reduced) else { continue }
        smallest = reduced
        shrinks = true
      }
    }
    return smallest
  }
}
