import MandateKit

/// One elector with its settled position.
struct ReferenceElector {
  var body: Int
  var patients: Int
  var position: Position = .none
}

/// A rule read against an electorate whose every position is settled. (Section 2.)
struct ReferenceVerdict {
  let world: ReferenceWorld
  let electorate: [ReferenceElector]
  private var tally = Tally()

  init(_ world: ReferenceWorld, _ electorate: [ReferenceElector]) {
    self.world = world
    self.electorate = electorate
    for elector in electorate { tally.count(elector) }
  }

  func verdict(_ rule: DecisionRule) -> Position {
    if electorate.isEmpty { return .none }
    if let quorum = rule.quorum, !isMet(quorum) { return .none }
    if holds(rule.passes) { return .for }
    return tally.against.members > 0 ? .against : .none
  }

  private func isMet(_ quorum: Quorum) -> Bool {
    let present = tally.for.members + tally.against.members + tally.abstain.members
    switch quorum {
    case .count(let count): return present >= count
    case .fraction(let fraction):
      return present * fraction.denominator >= electorate.count * fraction.numerator
    }
  }

  private func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .share(let threshold, let denominator, let weight):
      let total = total(denominator, weight)
      if total == 0 { return false }
      let part = tally.for.by(weight)
      switch threshold {
      case .atLeast(let share): return part * share.denominator >= total * share.numerator
      case .moreThan(let share): return part * share.denominator > total * share.numerator
      }
    case .count(let least, let weight): return tally.for.by(weight) >= least
    case .noneAgainst: return tally.against.members == 0
    case .consentOf(let body):
      guard let elector = elector(body) else { return false }
      if case .for = elector.position { return true }
      return false
    case .notOpposedBy(let body):
      guard let elector = elector(body) else { return true }
      if case .against = elector.position { return false }
      return true
    case .all(let conditions):
      for condition in conditions where !holds(condition) { return false }
      return true
    case .any(let conditions):
      for condition in conditions where holds(condition) { return true }
      return false
    }
  }

  private func elector(_ id: Body.ID) -> ReferenceElector? {
    let body = world.party(id)
    return electorate.first { $0.body == body }
  }

  private func total(_ denominator: Condition.Denominator, _ weight: Condition.Weight) -> Int {
    let cast = tally.for.by(weight) + tally.against.by(weight)
    switch denominator {
    case .cast: return cast
    case .present: return cast + tally.abstain.by(weight)
    case .all: return cast + tally.abstain.by(weight) + tally.none.by(weight)
    }
  }

  /// Electors counted by position.
  private struct Tally {
    var `for` = Weights()
    var against = Weights()
    var abstain = Weights()
    var none = Weights()

    mutating func count(_ elector: ReferenceElector) {
      switch elector.position {
      case .for: self.for.add(elector)
      case .against: against.add(elector)
      case .abstain: abstain.add(elector)
      case .none: none.add(elector)
      }
    }
  }

  private struct Weights {
    var members = 0
    var patients = 0

    mutating func add(_ elector: ReferenceElector) {
      members += 1
      patients += elector.patients
    }

    func by(_ weight: Condition.Weight) -> Int {
      switch weight {
      case .members: members
      case .patients: patients
      }
    }
  }
}
