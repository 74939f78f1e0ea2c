import MandateKit

/// The answers about a rule from every position of every elector, and of others with the casting vote.
struct BruteStudy {
  /// A state of the electors, with what whoever presides would say.
  private struct State: Hashable {
    var positions: [Position]
    var presiding: Position
  }

  let electors: [PlainVerdict.Elector]
  /// Those listed for the casting vote who are no electors.
  let chairs: [PartyID]
  let rule: DecisionRule
  private let states: [State]
  private var wins: Set<State> = []
  private(set) var fewestPresent: Int?
  private(set) var hasTie = false

  init(electors: [PlainVerdict.Elector], rule: DecisionRule) {
    self.electors = electors
    self.rule = rule
    let chairs = (rule.castingVote?.listed ?? []).filter { id in
      !electors.contains { $0.id == id }
    }
    self.chairs = chairs
    let says: [Position] = rule.castingVote == .presiding ? [.for, .against] : [.against]
    states = EveryPosition(of: electors.count + chairs.count).flatMap { positions in
      says.map { State(positions: positions, presiding: $0) }
    }
    for state in states {
      let plain = plain(state)
      if plain.verdict(rule) == .for { wins.insert(state) }
      hasTie = hasTie || isTie(state)
      let present = plain.electors.count { $0.position != .none }
      if plain.isQuorate(rule) { fewestPresent = min(fewestPresent ?? present, present) }
    }
  }

  private func plain(_ state: State) -> PlainVerdict {
    var electors = electors
    for place in electors.indices { electors[place].position = state.positions[place] }
    return PlainVerdict(electors: electors, casting: casting(state))
  }

  private func casting(_ state: State) -> Position? {
    switch rule.castingVote {
    case nil: return nil
    case .presiding?: return state.presiding
    case .listed(let holders)?:
      let ids = electors.map(\.id) + chairs
      return holders.compactMap { id in ids.firstIndex(of: id).map { state.positions[$0] } }
        .first { $0 != .none }
    }
  }

  var canCarry: Bool { !wins.isEmpty }

  var isCarriedBySilence: Bool { wins.contains { $0.positions.allSatisfy { $0 == .none } } }

  private func ids(where holds: (Int) -> Bool) -> [PartyID] {
    electors.indices.filter(holds).map { electors[$0].id }
  }

  var vetoes: [PartyID] { ids { place in wins.allSatisfy { $0.positions[place] != .against } } }

  var neededPresent: [PartyID] {
    ids { place in wins.allSatisfy { $0.positions[place] != .none } }
  }

  var dictators: [PartyID] {
    ids { place in states.allSatisfy { $0.positions[place] != .for || wins.contains($0) } }
  }

  var dummies: [PartyID] {
    let presidingDecides =
      rule.castingVote == .presiding
      && states.contains { state in
        var other = state
        other.presiding = state.presiding == .for ? .against : .for
        return wins.contains(other) != wins.contains(state)
      }
    if presidingDecides { return [] }
    return ids { place in
      states.allSatisfy { state in
        var other = state
        return Position.allCases.allSatisfy {
          other.positions[place] = $0
          return wins.contains(other) == wins.contains(state)
        }
      }
    }
  }

  /// The classes that the rule names, of some electors and not of others, that can together block.
  var blockingClasses: Set<MembershipClass> {
    let named = rule.passes.tests.compactMap(\.name) + (rule.quorum?.names ?? [])
    return Set(
      named.filter { name in
        let members = electors.indices.filter { electors[$0].classes.contains(name.rawValue) }
        guard !members.isEmpty, members.count < electors.count else { return false }
        return [Position.against, .none].contains { position in
          wins.allSatisfy { win in members.contains { win.positions[$0] != position } }
        }
      }
    )
  }

  /// Whether a share test at one half is met by exactly half, which no casting vote settles, and alone
  /// decides.
  private func isTie(_ state: State) -> Bool {
    let plain = plain(state)
    return rule.passes.tests.enumerated().contains { test, condition in
      guard case .share(let threshold, let denominator, let weight, let name) = condition else {
        return false
      }
      if condition.isTieBreaking, plain.casting != nil { return false }
      switch threshold {
      case .atLeast(let share), .moreThan(let share):
        guard share.numerator * 2 == share.denominator else { return false }
      }
      let part = plain.weight([.for], weight, among: name, rule)
      return part > 0 && part * 2 == plain.total(denominator, weight, among: name, rule)
        && plain.verdict(rule, test: test, taken: true) == .for
        && plain.verdict(rule, test: test, taken: false) != .for
    }
  }

  /// Whether positions, those not given being none, are such a tie, whatever whoever presides says.
  func isTie(_ given: [ReviewFinding.ElectorPosition]) -> Bool {
    let positions = (electors.map(\.id) + chairs).map { id in
      given.first { $0.elector == id }?.position ?? .none
    }
    return [Position.for, .against].contains {
      isTie(State(positions: positions, presiding: $0))
    }
  }
}

extension Condition {
  /// The class among which a test counts.
  fileprivate var name: MembershipClass? {
    switch self {
    case .share(_, _, _, let name), .count(_, _, let name), .noneAgainst(let name): name
    case .consentOf, .notOpposedBy, .all, .any: nil
    }
  }
}

extension Quorum {
  /// The classes among which its tests count.
  fileprivate var names: [MembershipClass] {
    switch self {
    case .share(_, _, _, let name), .count(_, _, let name): name.map { [$0] } ?? []
    case .presenceOf: []
    case .all(let parts), .any(let parts): parts.flatMap(\.names)
    }
  }
}
