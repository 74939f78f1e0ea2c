import MandateKit

extension SamplePlace {
  /// Returns a valid place with a random size, random list sizes and random rules.
  ///
  /// The same state of the generator gives the same place.
  public static func random(using random: inout SeededGenerator) -> SamplePlace {
    var place = SamplePlace(
      networks: random.number(in: 1...4),
      practicesEach: random.number(in: 1...5),
      networkRule: rule(using: &random),
      placeRule: rule(using: &random)
    )
    for entry in place.document.bodies.indices
    where place.document.bodies[entry].kind == .practice {
      place.document.bodies[entry].listSize = .constant(Int64(random.number(in: 1_000...25_000)))
    }
    return place
  }

  /// Returns votes of a random part of the practices, and sometimes of the committee.
  public func randomVotes(using random: inout SeededGenerator) -> [Body.ID: Choice] {
    var votes: [Body.ID: Choice] = [:]
    let voters: [Body.ID] = practices.flatMap { $0 } + ["committee"]
    for voter in voters {
      if random.chance(80) { votes[voter] = random.pick(Choice.allCases) }
    }
    return votes
  }

  private static func rule(using random: inout SeededGenerator) -> DecisionRule {
    let quorums: [Quorum?] = [nil, .fraction(.half), .fraction(.twoThirds), .count(1)]
    let quorum = random.pick(quorums) ?? nil
    let weight = random.pick(Condition.Weight.allCases) ?? .members
    let denominator = random.pick(Condition.Denominator.allCases) ?? .cast
    let thresholds: [Threshold] = [
      .moreThan(.half), .atLeast(.twoThirds), .atLeast(.whole),
    ]
    let threshold = random.pick(thresholds) ?? .moreThan(.half)
    return DecisionRule(
      quorum: quorum,
      passes: random.chance(15)
        ? .noneAgainst : .share(threshold, of: denominator, by: weight)
    )
  }
}
