import Testing

// Reaching such a sum from outside takes ten thousand million pairs of electors and practices.
@testable import MandateKit

/// Ten thousand electors of a thousand million million patients each: their sum passes 64 bits.
@Suite("Sums of patients that pass 64 bits")
struct SummedPatientsTests {
  private static let each: Int64 = 1_000_000_000_000_000
  private static let electors = [Elector](repeating: Elector(each), count: 10_000)

  private static func rule(_ threshold: Threshold) -> CompiledRule {
    CompiledRule(
      DecisionRule(passes: .share(threshold, of: .all, by: .patients)),
      parties: [:]
    )
  }

  static let edges: [(Int, Threshold, PositionSet)] = [
    (5_000, .atLeast(.half), .for),
    (4_999, .atLeast(.half), .against),
    (5_000, .moreThan(.half), .against),
    (5_001, .moreThan(.half), .for),
    (9_999, .atLeast("9999/10000"), .for),
    (9_999, .atLeast("999901/1000000"), .against),
    (10_000, .atLeast(.whole), .for),
    (9_999, .atLeast(.whole), .against),
    (1, .atLeast("1/10000"), .for),
    (1, .moreThan("1/10000"), .against),
  ]

  @Test("One elector more or less decides", arguments: edges)
  func verdict(_ supporters: Int, _ threshold: Threshold, _ verdict: PositionSet) {
    let positions: [PositionSet] = Self.electors.indices.map { $0 < supporters ? .for : .against }
    let found = AttainableVerdicts.find(
      under: Self.rule(threshold),
      electors: Self.electors,
      positions: positions
    )
    #expect(found.attainable == verdict && found.toSearch.isEmpty)
  }

  @Test("The fewest electors that carry are counted exactly")
  func fewest() {
    let costs = Self.electors.map { _ in
      PositionCosts { $0 == .for ? 1 : $0 == .none ? 0 : nil }
    }
    func cost(_ threshold: Threshold) -> Int64? {
      var steps = SearchBudget()
      return MinimumCostVerdict(rule: Self.rule(threshold), electors: Self.electors, costs: costs)
        .reach(.for, &steps).exactCost
    }
    #expect(cost(.atLeast(.half)) == 5_000)
    #expect(cost(.moreThan(.half)) == 5_001)
    #expect(cost(.moreThan("999899/1000000")) == 9_999)
  }
}
