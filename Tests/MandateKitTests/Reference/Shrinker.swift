import MandateKit

/// Makes a failing case as small as it gets by leaving things out while it still fails.
struct Shrinker {
  /// How a case is written for a reader, such as its description or a case file.
  var write: (RandomCase) -> String = { "\($0)" }
  /// Whether a case fails.
  var fails: (RandomCase) -> Bool

  init(write: @escaping (RandomCase) -> String = { "\($0)" }, fails: @escaping (RandomCase) -> Bool)
  {
    self.write = write
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

  /// The smallest failing case, written for a reader.
  func report(_ failing: RandomCase) -> String {
    write(shrink(failing))
  }
}
