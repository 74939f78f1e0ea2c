import MandateKit

/// A rule and everybody whose position it is read against, the casting vote included. (Section 2.)
struct ReferencePoll {
  let world: ReferenceWorld
  let rule: DecisionRule
  /// The electors, recused ones included.
  private(set) var electors: [ReferenceElector]
  /// Those whose positions make the verdict: the electors not recused, and after them those with a
  /// casting vote who are no electors.
  ///
  /// Electors that are alike to the rule stand beside one another.
  let voters: [Int]
  /// The casting act on record that counts.
  let castingAct: Position?
  /// Whether one may still come.
  let castingActMayCome: Bool

  /// The poll of a body.
  init(of body: Int, _ rule: DecisionRule, _ matter: ReferenceMatter) {
    let act = matter.castings.counted[body]
    self.init(
      rule,
      matter.electors(body, rule),
      matter,
      castingAct: act.map { $0.choice == .for ? .for : .against },
      castingActMayCome: ReferenceCastings.mayCome(body, matter)
    )
  }

  /// The poll of the practices affected.
  init(ofPractices rule: DecisionRule, _ matter: ReferenceMatter) {
    self.init(
      rule,
      matter.practiceElectors(rule),
      matter,
      castingAct: nil,
      castingActMayCome: false
    )
  }

  private init(
    _ rule: DecisionRule,
    _ electors: [ReferenceElector],
    _ matter: ReferenceMatter,
    castingAct: Position?,
    castingActMayCome: Bool
  ) {
    world = matter.world
    self.rule = rule
    self.electors = electors.sorted { $0.likeness.lexicographicallyPrecedes($1.likeness) }
    self.castingAct = castingAct
    self.castingActMayCome = castingActMayCome
    let holders = (rule.castingVote?.listed ?? []).map(matter.world.number)
    voters =
      self.electors.filter { !$0.isRecused }.map(\.party)
      + holders.filter { holder in !electors.contains { $0.party == holder } }
  }

  /// The verdict, given the position of each voter and any casting act that is added.
  func verdict(_ positions: [Position], added act: Position? = nil) -> Position {
    var electors = electors
    var place = 0
    for seat in electors.indices where !electors[seat].isRecused {
      electors[seat].position = positions[place]
      place += 1
    }
    let choice = castingAct ?? act ?? positionOfFirstPresent(positions)
    return ReferenceVerdict(world, electors, castingChoice: choice).verdict(rule)
  }

  /// The position of the first of those with a casting vote who is present.
  private func positionOfFirstPresent(_ positions: [Position]) -> Position? {
    for id in rule.castingVote?.listed ?? [] {
      guard let place = voters.firstIndex(of: world.number(id)) else { continue }
      if positions[place] != .none { return positions[place] }
    }
    return nil
  }

  /// Whether a voter and the one before it weigh the same, and neither is named.
  func isLikeTheOneBefore(_ place: Int) -> Bool {
    let counted = electors.filter { !$0.isRecused }
    guard place > 0, place < counted.count else { return false }
    let (one, other) = (counted[place - 1], counted[place])
    return one.patients == other.patients && one.votes == other.votes
      && one.classes == other.classes
      && !named.contains(one.party) && !named.contains(other.party)
  }

  private var named: [Int] {
    let ids =
      rule.passes.namedBodies + (rule.quorum?.namedInPresence ?? [])
      + (rule.castingVote?.listed ?? [])
    return ids.map(world.number)
  }
}

extension ReferenceElector {
  /// What puts electors of the same weights and classes beside one another.
  fileprivate var likeness: [String] {
    ["\(patients)", "\(votes)", classes.sorted().joined(separator: " "), "\(party + 1_000)"]
  }
}

extension Quorum {
  /// Those whose presence is asked for.
  var namedInPresence: [PartyID] {
    switch self {
    case .share, .count: []
    case .presenceOf(let id): [id]
    case .all(let tests), .any(let tests): tests.flatMap(\.namedInPresence)
    }
  }
}
