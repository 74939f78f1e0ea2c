extension LinearTest {
  /// Returns the most by which electors can move the sum of the test away from that of nobody.
  func reach(of electors: [Elector]) -> Int128 {
    electors.reduce(Int128(0)) { sum, elector in
      let amounts = Position.allCases.map { amount(of: elector, in: $0) }
      return sum + max(amounts.max() ?? 0, -(amounts.min() ?? 0))
    }
  }
}
