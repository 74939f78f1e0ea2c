import Testing

// What is compared are two ways to one answer, only one of which is taken.
@testable import MandateKit

@Suite("New votes of those who can only vote for")
struct GreedyVoteSearchTests {
  private static let conditions: [Condition] = [
    .share(.moreThan(.half), of: .cast, by: .members),
    .share(.atLeast("2/3"), of: .cast, by: .patients),
    .share(.moreThan(.half), of: .all, by: .members),
    .share(.atLeast("3/5"), of: .present, by: .patients),
    .count(atLeast: 3, by: .members),
    .count(atLeast: 5_000, by: .patients),
    .noneAgainst,
    .all([.noneAgainst, .count(atLeast: 2, by: .members)]),
    .any([.noneAgainst, .share(.atLeast("3/4"), of: .all, by: .patients)]),
    .all([]),
  ]

  private static let quorums: [Quorum?] = [nil, .fraction(.half), .count(3), .count(7)]

  /// Up to six electors under some rule, each settled or yet to vote.
  private struct Sample {
    let rule: CompiledRule
    var electors: [Elector] = []
    var costs: [PositionCosts] = []

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let condition = random.pick(conditions)
      let quorum = random.pick(quorums)
      rule = CompiledRule(DecisionRule(quorum: quorum, passes: condition), parties: [:])
      for _ in 0..<random.number(1, 6) {
        let patients = Int64(1_000 * random.number(1, 4))
        electors.append(rule.elector(ElectorFacts(PartyIndex(0), patients: patients)))
        let settled = random.pick(Position.allCases)
        costs.append(random.chance(60) ? .voting : .staying(settled))
      }
    }

    var newVotes: GreedyVoteSearch? {
      DefaultProfile(electors, recused: [], costs, under: rule).flatMap {
        GreedyVoteSearch(rule: rule, electors: electors, costs: costs, profile: $0)
      }
    }

    /// The fewest votes for that bring the rule to a verdict, by trying every set of voters.
    func fewest(for verdict: Position) -> Int? {
      let voters = electors.indices.filter { costs[$0] == .voting }
      return (0..<(1 << voters.count)).filter { set in
        var tally = Tally()
        for (place, elector) in electors.enumerated() {
          let isNew = voters.firstIndex(of: place).map { set & (1 << $0) != 0 } ?? false
          tally.add(elector, as: isNew ? .for : costs[place].onlyFree ?? .none)
        }
        return rule.verdict(tally) == verdict
      }
      .map(\.nonzeroBitCount).min()
    }
  }

  @Test("They are as few as any set of voters needs")
  func fewest() throws {
    for seed in UInt64(0)..<2_000 {
      let sample = Sample(seed: seed)
      let newVotes = try #require(sample.newVotes)
      for verdict in [Position.for, .against, .none] {
        let reached = newVotes.reach(verdict)
        #expect(
          reached?.cost == sample.fewest(for: verdict).map { Int64($0) },
          "seed \(seed), \(verdict)"
        )
      }
    }
  }

  @Test("They are those that a search finds", arguments: [Position.for, .against])
  func searched(_ verdict: Position) throws {
    for seed in UInt64(0)..<2_000 {
      let sample = Sample(seed: seed)
      let newVotes = try #require(sample.newVotes)
      var steps = SearchBudget()
      let search = MinimumCostVerdict(
        rule: sample.rule,
        electors: sample.electors,
        costs: sample.costs
      )
      let found = search.searched(verdict, &steps)
      #expect(newVotes.reach(verdict)?.positions == found.solution?.positions, "seed \(seed)")
    }
  }

  @Test("Electors of whom one has more here and less there, or that can come to more, are searched")
  func leftToSearch() {
    func isTaken(_ costs: PositionCosts..., amounts: [[Int64]] = [[1, 1, 1]]) -> Bool {
      var sample = Sample(seed: 0)
      sample.electors = amounts.map { Elector(amounts: $0) }
      sample.costs = costs
      return sample.newVotes != nil
    }
    #expect(isTaken(.voting) && isTaken(.staying(.abstain)))
    #expect(!isTaken(.nowhere))
    #expect(isTaken(.voting, .voting, amounts: [[1, 2, 3], [1, 4, 3]]))
    #expect(!isTaken(.voting, .voting, amounts: [[1, 2, 3], [1, 4, 2]]))
    #expect(isTaken(.voting, .staying(.for), amounts: [[1, 2, 3], [1, 4, 2]]))
    #expect(!isTaken(PositionCosts { $0 == .for ? 0 : $0 == .against ? 2 : nil }))
    #expect(!isTaken(PositionCosts { $0 == .for || $0 == .none ? 0 : nil }))
  }
}
