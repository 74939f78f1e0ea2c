/// Whether something that electors decide one after the other is decided yet.
enum Truth: UInt8, Sendable {
  case open, holds, fails
}

/// A formula as a tree of tests by their places in a list.
enum OpenFormula: Sendable {
  case test(Int)
  case all([OpenFormula])
  case any([OpenFormula])

  /// Reads a formula, given the place of each of its tests.
  init(_ formula: Formula, place: (LinearTest) -> Int) {
    switch formula {
    case .test(let test): self = .test(place(test))
    case .all(let parts): self = .all(parts.map { OpenFormula($0, place: place) })
    case .any(let parts): self = .any(parts.map { OpenFormula($0, place: place) })
    }
  }

  /// Returns whether it is decided where some of its tests are.
  func truth(_ truth: (Int) -> Truth) -> Truth {
    switch self {
    case .test(let test): return truth(test)
    case .all(let parts): return OpenFormula.joined(parts, decisive: .fails, truth)
    case .any(let parts): return OpenFormula.joined(parts, decisive: .holds, truth)
    }
  }

  private static func joined(
    _ parts: [OpenFormula],
    decisive: Truth,
    _ truth: (Int) -> Truth
  ) -> Truth {
    var joined: Truth = decisive == .fails ? .holds : .fails
    for part in parts {
      let part = part.truth(truth)
      if part == decisive { return decisive }
      if part == .open { joined = .open }
    }
    return joined
  }

  /// Gathers the tests of a tree that is open, as bits by their places.
  ///
  /// - Parameters:
  ///   - kept: The tests of which it has to be known whether they hold.
  ///   - needed: Those that are open and on which the tree still depends.
  ///   - truth: Returns whether a test is decided.
  func gather(_ kept: inout UInt16, _ needed: inout UInt16, _ truth: (Int) -> Truth) {
    switch self {
    case .test(let test):
      kept |= 1 << UInt16(test)
      if truth(test) == .open { needed |= 1 << UInt16(test) }
    case .all(let parts), .any(let parts):
      for part in parts {
        var (inside, open): (UInt16, UInt16) = (0, 0)
        part.gather(&inside, &open, truth)
        kept |= inside
        if part.truth(truth) == .open { needed |= open }
      }
    }
  }
}
