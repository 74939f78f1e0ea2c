import Testing

// Only the planner itself can be given fewer steps.
@testable import MandateKit

@Suite("The bound on the work of a search")
struct SearchBudgetTests {
  static let limits: [Int64] = [0, 20, 60, 150, 400, 1_000, 3_000, 10_000, 100_000]

  @Test("Bounds hold the truth between them, and come nearer with more steps")
  func brackets() {
    var undecided = 0
    for seed in UInt64(0)..<400 {
      let sample = MinimumCostVerdictTests.Sample(seed: seed)
      for verdict in Position.allCases {
        let truth = sample.least(for: verdict)
        var (low, high): (Int64, Int64) = (0, .max)
        for limit in Self.limits {
          let comment: Comment = "seed \(seed): \(verdict) within \(limit)"
          var steps = SearchBudget(limit)
          let found = sample.search.searched(verdict, &steps)
          let bound = found.leastCost ?? .max
          let cost = found.solution?.cost ?? .max
          #expect(bound <= truth ?? .max, comment)
          #expect(cost >= truth ?? .max, comment)
          #expect(bound >= low && cost <= high, comment)
          switch found {
          case .reached, .impossible: #expect(bound == truth ?? .max, comment)
          case .undecided: undecided += 1
          }
          (low, high) = (bound, cost)
          if let profile = found.solution {
            #expect(sample.verdict(profile.positions) == verdict, comment)
          }
        }
      }
    }
    #expect(undecided > 400)
  }

  @Test("Verdicts that the steps do not suffice to exclude remain attainable")
  func attainable() {
    var left = 0
    for seed in UInt64(0)..<2_000 {
      let sample = MinimumCostVerdictTests.Sample(seed: seed)
      let positions = sample.costs.map { $0.possible }
      if positions.contains(where: { $0.isEmpty }) { continue }
      var electorate = Electorate<Self>()
      for (place, elector) in sample.electors.enumerated() {
        electorate.append(Index(place), elector)
      }
      for elector in sample.recused { electorate.append(recused: elector) }
      func found(_ limit: Int64) -> AttainableVerdicts {
        var steps = SearchBudget(limit)
        return AttainableVerdicts.attainable(
          under: sample.rule,
          electorate,
          positions: positions,
          &steps
        )
      }
      let (few, enough) = (found(0), found(100_000))
      #expect(few.verdicts.isSuperset(of: enough.verdicts), "seed \(seed)")
      #expect(enough.isExamined, "seed \(seed)")
      if few.verdicts != enough.verdicts {
        #expect(!few.isExamined, "seed \(seed)")
        left += 1
      }
    }
    #expect(left > 0)
  }

  @Test("A part of the steps is given back where it is not used")
  func parts() {
    var steps = SearchBudget(100)
    steps.withPart(oneIn: 4) { part in
      #expect(part.left == 25)
      #expect(part.spend(5) && !part.spend(30) && part.left == 0)
    }
    #expect(steps.left == 75)
    steps.withPart(oneIn: 1, atMost: 10) { _ = $0.spend(3) }
    #expect(steps.left == 72)
  }
}
