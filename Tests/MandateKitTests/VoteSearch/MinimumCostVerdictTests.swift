import Testing

// The search is one part of an answer: asked alone, it can be asked much more.
@testable import MandateKit

@Suite("The cheapest way to a verdict")
struct MinimumCostVerdictTests {
  /// Up to five electors, each brought to some positions at some cost, under some rule.
  struct Sample {
    let rule: CompiledRule
    let favouringTies: Bool
    var electors: [Elector] = []
    var recused: [Elector] = []
    var costs: [PositionCosts] = []

    init(seed: UInt64) {
      var maker = RandomCaseMaker(seed: seed, tree: true, withMandates: false)
      maker.made.document.bodies = [Body("elsewhere", kind: .nhsTrust)]
      var written = maker.rule(["a", "b", "elsewhere"])
      var random = maker.random
      if random.chance(50) { written.castingVote = .presiding }
      let rule = CompiledRule(
        written,
        parties: ["a": Index(0), "b": Index(1), "elsewhere": Index(9)]
      )
      self.rule = rule
      favouringTies = random.chance(50)
      func elector(_ place: Int) -> Elector {
        let facts = ElectorFacts(
          PartyIndex(place),
          kind: random.chance(30) ? .practice : nil,
          classes: random.some(RandomCaseMaker.classes),
          votes: random.chance(50) ? Int64(random.number(0, 5)) : nil,
          patients: Int64(random.number(0, 6))
        )
        return rule.elector(facts)
      }
      for place in 0..<random.number(1, 5) {
        electors.append(random.chance(5) ? .notCounted : elector(place))
        costs.append(
          PositionCosts { _ in random.chance(70) ? Int64(random.number(0, 3)) : nil }
        )
      }
      if random.chance(20) { recused = [elector(6), elector(7)] }
    }

    var search: MinimumCostVerdict {
      MinimumCostVerdict(
        rule: rule,
        electors: electors,
        recused: recused,
        costs: costs,
        favouringTies: favouringTies
      )
    }

    func verdict(_ positions: [Position]) -> Position {
      var tally = Tally(recused: recused)
      for (elector, position) in zip(electors, positions) { tally.add(elector, as: position) }
      return rule.verdict(tally, favouringTies: favouringTies)
    }

    /// The least that any choice of positions with a verdict costs.
    func least(for verdict: Position) -> Int64? {
      var least: Int64?
      for choice in 0..<(1 << (2 * electors.count)) {
        let positions = electors.indices.map { Position.allCases[choice >> (2 * $0) & 3] }
        var cost: Int64? = 0
        for (costs, position) in zip(costs, positions) {
          cost = costs[position].flatMap { more in cost.map { $0 + more } }
        }
        if let cost, cost < least ?? .max, self.verdict(positions) == verdict { least = cost }
      }
      return least
    }
  }

  @Test(
    "It costs the least of all choices of positions",
    arguments: Position.allCases
  )
  func least(_ verdict: Position) {
    var reached = 0
    for seed in UInt64(0)..<3_000 {
      let sample = Sample(seed: seed)
      var steps = SearchBudget()
      let result = sample.search.reach(verdict, &steps)
      #expect(result.exactCost == sample.least(for: verdict), "seed \(seed)")
      guard let found = result.solution else { continue }
      reached += 1
      var cost: Int64 = 0
      for (place, position) in found.positions.enumerated() {
        cost += sample.costs[place][position] ?? 1_000
      }
      #expect(
        sample.verdict(found.positions) == verdict && cost == found.cost,
        "seed \(seed)"
      )
    }
    #expect(reached > (verdict == .abstain ? 300 : 1_000))
  }

  @Test("A condition holds where the sums of one alternative are reached, and fails likewise")
  func alternatives() {
    for seed in UInt64(0)..<3_000 {
      let sample = Sample(seed: seed)
      var random = SplitMix64(seed: ~seed)
      var tally = Tally(recused: sample.recused)
      let positions = sample.electors.map { _ in random.pick(Position.allCases) }
      for (elector, position) in zip(sample.electors, positions) {
        tally.add(elector, as: position)
      }
      let passes = sample.rule.formula(favouringTies: sample.favouringTies)
      for holds in [true, false] {
        let alternatives = LinearConstraint.alternatives(of: passes, holds: holds, among: tally)
        let isReached = alternatives.contains { tests in
          tests.allSatisfy { test in
            var sum = test.constant
            for (elector, position) in zip(sample.electors, positions) {
              sum += test.amount(of: elector, in: position)
            }
            return sum >= 0
          }
        }
        #expect(isReached == (passes.holds(for: tally) == holds), "seed \(seed)")
      }
    }
  }

  /// Tests that pull apart: who is for costs twice what it costs to be there at all.
  @Test(
    "Many electors with many ways are weighed exactly, and soon",
    .timeLimit(.minutes(20)),
    arguments: [(40, 46), (100, 113), (200, 226)]
  )
  func many(_ count: Int, _ votes: Int64) {
    let rule = CompiledRule(
      DecisionRule(
        quorum: .fraction(.threeQuarters),
        passes: .all([
          .share(.moreThan(.half), of: .cast, by: .members),
          .share(.moreThan(.half), of: .cast, by: .patients),
          .share(.moreThan("1/3"), of: .all, by: .patients),
        ])
      ),
      parties: [:]
    )
    var random = SplitMix64(seed: 7)
    let electors = (0..<count).map { _ in
      Elector(Int64(random.number(3_000, 60_000)))
    }
    let costs = PositionCosts { $0 == .none ? 0 : $0 == .against ? 1 : $0 == .for ? 2 : nil }
    let search = MinimumCostVerdict(
      rule: rule,
      electors: electors,
      costs: Array(repeating: costs, count: count)
    )
    // Three quarters there, one more of them for than against.
    var steps = SearchBudget()
    #expect(search.reach(.for, &steps).exactCost == votes)
  }

  @Test("A country of 1,264 PCNs is weighed exactly under a quorum and two majorities")
  func country() {
    let rule = CompiledRule(
      DecisionRule(
        quorum: .fraction(.twoThirds),
        passes: .all([
          .share(.atLeast(.twoThirds), of: .present, by: .members),
          .share(.atLeast("3/5"), of: .all, by: .patients),
        ])
      ),
      parties: [:]
    )
    var random = SplitMix64(seed: 11)
    let electors = (0..<1_264).map { _ in
      Elector(Int64(random.number(20_000, 90_000)))
    }
    let costs = electors.map { _ in
      let votes = Int64(random.number(0, 4))
      let against = random.chance(10)
      return PositionCosts { position in
        switch position {
        case .for: votes
        case .against: against ? 0 : nil
        case .abstain: nil
        case .none: votes == 0 || against ? nil : 0
        }
      }
    }
    var steps = SearchBudget()
    let found = MinimumCostVerdict(rule: rule, electors: electors, costs: costs).reach(.for, &steps)
    #expect(found.exactCost == 753)
  }

  @Test("Votes beyond any number of voters are weighed all the same")
  func dear() {
    let rule = CompiledRule(
      DecisionRule(passes: .share(.moreThan(.half), of: .all, by: .members)),
      parties: [:]
    )
    let electors = [Elector](repeating: Elector(1), count: 5)
    let dear: [Int64] = [1 << 32, 1 << 31, 3, (1 << 32) - 1, 1 << 20]
    let costs = dear.map { cost in
      PositionCosts { $0 == .for ? cost : $0 == .none ? 0 : nil }
    }
    let search = MinimumCostVerdict(rule: rule, electors: electors, costs: costs)
    var steps = SearchBudget()
    let least: Int64 = 3 + (1 << 20) + (1 << 31)
    #expect(search.reach(.for, &steps).exactCost == least)
  }
}
