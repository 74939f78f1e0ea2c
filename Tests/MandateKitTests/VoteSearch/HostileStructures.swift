@testable import MandateKit

/// A structure that makes a search for votes hard, with the node whose approval is asked for.
struct HostileStructure: CustomStringConvertible, Sendable {
  let description: String
  /// The rule and the electors of each body that has a rule, after the voters.
  let groups: [(rule: DecisionRule, electors: [Int])]
  let patients: [Int64]

  var root: Index<Self> { Index(patients.count + groups.count - 1) }

  func planner(steps: Int64) -> VotePlanner<Self> {
    let bodies: [PlannedBody<Self>] =
      patients.map { .voter(patients: $0) }
      + groups.map { group in
        let rule = CompiledRule(group.rule, parties: [:])
        var electors = Electorate<Self>()
        for elector in group.electors {
          let facts = ElectorFacts(
            PartyIndex(elector),
            patients: elector < patients.count ? patients[elector] : 1
          )
          electors.append(Index(elector), rule.elector(facts))
        }
        return .group(rule, electors, .unwarranted)
      }
    var progress = VotePlanner<Self>.Progress()
    progress.steps = SearchBudget(steps)
    return VotePlanner(price: .ballots, progress: progress) { bodies[$0.position] }
  }

  /// Tests that pull apart: sixteen shares of cast and present votes, by members and by patients.
  private static let pullingApart: Condition = .all(
    (0..<16).map { number in
      .share(
        number % 2 == 0 ? .moreThan(.half) : .atLeast("2/5"),
        of: number % 3 == 0 ? .cast : number % 3 == 1 ? .present : .all,
        by: number % 4 < 2 ? .members : .patients
      )
    }
  )

  private static func sizes(_ count: Int, seed: UInt64) -> [Int64] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in Int64(random.number(1, 999_999_999)) }
  }

  /// Groups over groups twice over double the votes that each takes: subset sums of powers of two.
  private static func doubling(_ levels: Int) -> HostileStructure {
    var groups: [(rule: DecisionRule, electors: [Int])] = []
    var (left, right) = (0, 1)
    var hard: [Int] = []
    for _ in 0..<levels {
      for _ in 0..<2 { groups.append((rule: .unanimity, electors: [left, right])) }
      (left, right) = (groups.count, groups.count + 1)
      hard.append(left)
    }
    let condition: Condition = .all([
      .share(.moreThan(.half), of: .all, by: .patients),
      .share(.moreThan(.half), of: .all, by: .members),
    ])
    groups.append(
      (rule: DecisionRule(quorum: .fraction(.twoThirds), passes: condition), electors: hard)
    )
    return HostileStructure(
      description: "\(levels) electors that cost powers of two",
      groups: groups,
      patients: [3, 5]
    )
  }

  static let all: [HostileStructure] = [
    doubling(28), doubling(60),
    HostileStructure(
      description: "sixteen tests that pull apart, over 300 unlike electors of unlike costs",
      groups: (0..<300).map { number in
        (rule: .majority(of: .all), electors: Array(number..<number + 1 + number % 7))
      } + [
        (
          rule: DecisionRule(quorum: .fraction("3/4"), passes: pullingApart),
          electors: Array(310..<610)
        )
      ],
      patients: sizes(310, seed: 2)
    ),
    HostileStructure(
      description: "forty bodies, each hard, under one",
      groups: (0..<40).flatMap { number in
        (0..<30).map { part in
          (
            rule: DecisionRule.majority(of: .present, quorum: .fraction(.half)),
            electors: Array(number * 4 + part..<number * 4 + part + 2 + part % 5)
          )
        }
      }
        + (0..<40).map { number in
          (
            rule: DecisionRule(quorum: .fraction("3/4"), passes: pullingApart),
            electors: Array(200 + number * 30..<200 + number * 30 + 30)
          )
        } + [(rule: .majority(of: .present), electors: Array(1_400..<1_440))],
      patients: sizes(200, seed: 3)
    ),
    HostileStructure(
      description: "three thousand electors with rules of their own",
      groups: (0..<3_000).map { number in
        (
          rule: .majority(of: .cast, quorum: .count(1 + number % 3)),
          electors: [number, number + 1]
        )
      } + [
        (
          rule: DecisionRule(quorum: .fraction(.twoThirds), passes: pullingApart),
          electors: Array(3_001..<6_001)
        )
      ],
      patients: sizes(3_001, seed: 4)
    ),
  ]
}
