import Testing

@testable import MandateKit

@Suite("Weights that are found again")
struct RuleExpansionTests {
  private static let council = CouncilGame(
    patients: (0..<14).map { 1_000 + ($0 * 7_919) % 1_103 },
    votes: (0..<14).map { 1 + ($0 * 31) % 7 },
    rule: DecisionRule(
      quorum: .count(atLeast: 5),
      passes: .all([
        .share(.moreThan(.half), of: .cast, by: .patients),
        .share(.atLeast(.half), of: .cast, by: .votes),
      ]),
      castingVote: .listed([CouncilGame.id(3), CouncilGame.id(5)])
    )
  )

  /// Compares what weights that are held are worth with what those are that are found again.
  private static func compare<Weight: Numeric & Comparable & Sendable>(
    _ weight: (Int, Position) -> Weight,
    zero: Weight
  ) throws {
    var left = Limits.powerStates
    let cases = try #require(try council.states([.for, .against, .none], states: &left))
    #expect(cases.count > 1)
    let weights = council.patients.indices.map { elector in
      ByPosition<Weight> { weight(elector, $0) }
    }
    let worth = ByPosition<Weight>(for: 1, against: 3, abstain: 2, none: 5)
    for states in cases {
      let kept = RuleExpansion(states, weights: weights, isKept: true, negligible: zero)
      #expect(kept.verdicts.for > zero)
      for width in [1, 10, 100, 1_000, states.places - 1, states.places] {
        let found = RuleExpansion(
          states,
          weights: weights,
          isKept: false,
          width: width,
          negligible: zero
        )
        #expect(found.verdicts == kept.verdicts)
        #expect(found.worth(of: worth) == kept.worth(of: worth), "\(width)")
      }
    }
  }

  @Test("Numbers of ways of voting are worth the same, however few weights are held")
  func counts() throws {
    try Self.compare({ Int128($1 == .abstain ? 0 : 1 + $0 % 2) }, zero: 0)
  }

  @Test("Probabilities are worth the same to the last bit, however few weights are held")
  func probabilities() throws {
    try Self.compare(
      { elector, position in
        let support = Double(elector + 1) / 20
        switch position {
        case .for: return support * 0.8
        case .against: return (1 - support) * 0.8
        case .abstain: return 0
        case .none: return 0.2
        }
      },
      zero: 0
    )
  }
}
