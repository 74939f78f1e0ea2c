extension LinearTest {
  /// Returns what an elector adds to the sum of the test in a position.
  func amount(of elector: Elector, in position: Position) -> Int128 {
    let factor: Int32
    switch position {
    case .for: factor = self.for
    case .against: factor = against
    case .abstain: factor = abstain
    case .none: factor = none
    }
    return Int128(factor) * Int128(elector[Int(measure)])
  }

  /// Returns the most by which electors can move the sum of the test away from that of nobody.
  func reach(of electors: [Elector]) -> Int128 {
    electors.reduce(Int128(0)) { sum, elector in
      let amounts = Position.allCases.map { amount(of: elector, in: $0) }
      return sum + max(amounts.max() ?? 0, -(amounts.min() ?? 0))
    }
  }
}

extension Formula {
  /// Returns whether it holds where some of its tests do.
  func holds(_ testHolds: (LinearTest) -> Bool) -> Bool {
    switch self {
    case .test(let test): testHolds(test)
    case .all(let parts): parts.allSatisfy { $0.holds(testHolds) }
    case .any(let parts): parts.contains { $0.holds(testHolds) }
    }
  }
}
