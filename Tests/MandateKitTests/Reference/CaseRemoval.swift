import MandateKit

/// One thing that can be left out of a case, with everything that refers to it.
enum CaseRemoval: Hashable {
  case act(Int)
  case provision(Int)
  case membership(Int)
  case deputy(Int)
  case appointment(Int)
  case mandate(Int)
  case proposal(Int)
  case body(Int)
  case rules(Int)
  case rule(of: Int, Int)
  case quorum(of: Int, Int)
  case castingVote(of: Int, Int)
  case competence(Int)
  case existence(Int)
  case detailsOfMembership(Int)
  case detailsOfProposal(Int)
  case bankHolidays
  case voice

  /// Everything that can be left out of a case, the later in each list first.
  ///
  /// A removal leaves the places of what comes before it as they are.
  static func all(of candidate: RandomCase) -> [CaseRemoval] {
    let document = candidate.document
    let bodies = document.bodies.indices.reversed()
    var removals: [CaseRemoval] = candidate.record.acts.indices.reversed().map { .act($0) }
    removals += candidate.proposals.indices.reversed().map { .proposal($0) }
    removals += document.mandates.indices.reversed().map { .mandate($0) }
    removals += document.provisions.indices.reversed().map { .provision($0) }
    removals += document.deputies.indices.reversed().map { .deputy($0) }
    removals += document.appointments.indices.reversed().map { .appointment($0) }
    removals += bodies.map { .body($0) }
    removals += document.memberships.indices.reversed().map { .membership($0) }
    for body in bodies { removals += [.rules(body), .competence(body), .existence(body)] }
    for body in bodies {
      for rule in document.bodies[body].rules.indices.reversed() {
        removals += [.rule(of: body, rule), .quorum(of: body, rule), .castingVote(of: body, rule)]
      }
    }
    removals += document.memberships.indices.map { .detailsOfMembership($0) }
    removals += candidate.proposals.indices.map { .detailsOfProposal($0) }
    return removals + [.bankHolidays, .voice]
  }

  /// The case without the thing, or nothing where it must stay or is not there.
  func applied(to original: RandomCase) -> RandomCase? {
    var reduced = original
    switch self {
    case .act(let place): remove(place, from: &reduced.record.acts)
    case .provision(let place): remove(place, from: &reduced.document.provisions)
    case .membership(let place): remove(place, from: &reduced.document.memberships)
    case .appointment(let place): remove(place, from: &reduced.document.appointments)
    case .mandate(let place): reduced.removeMandate(place)
    case .proposal(let place): reduced.removeProposal(place)
    case .body(let place): reduced.removeBody(place)
    case .deputy(let place): remove(place, from: &reduced.document.deputies)
    case .rules(let body): reduced.change(body) { $0.rules = [] }
    case .rule(let body, let rule): reduced.change(body) { remove(rule, from: &$0.rules) }
    case .quorum(let body, let rule):
      reduced.change(body) { body in
        if body.rules.indices.contains(rule) { body.rules[rule].rule.quorum = nil }
      }
    case .castingVote(let body, let rule):
      reduced.change(body) { body in
        if body.rules.indices.contains(rule) { body.rules[rule].rule.castingVote = nil }
      }
    case .competence(let body): reduced.change(body) { $0.competence = nil }
    case .existence(let body):
      reduced.change(body) { body in
        body.existence = .always
        body.successors = []
      }
    case .detailsOfMembership(let place):
      guard reduced.document.memberships.indices.contains(place) else { return nil }
      reduced.document.memberships[place].period = .always
      reduced.document.memberships[place].votes = nil
      reduced.document.memberships[place].classes = []
    case .detailsOfProposal(let place): reduced.simplifyProposal(place)
    case .voice: reduced.document.voice = nil
    case .bankHolidays: reduced.document.bankHolidays = []
    }
    return reduced == original ? nil : reduced
  }

  private func remove<Element>(_ place: Int, from list: inout [Element]) {
    if list.indices.contains(place) { list.remove(at: place) }
  }
}

extension RandomCase {
  /// Changes the body at a place, if there is one; without rules it does not bind.
  fileprivate mutating func change(_ place: Int, _ change: (inout Body) -> Void) {
    guard document.bodies.indices.contains(place) else { return }
    change(&document.bodies[place])
    if document.bodies[place].rules.isEmpty { document.bodies[place].binds = false }
  }

  /// Takes from a proposal what it need not say.
  fileprivate mutating func simplifyProposal(_ place: Int) {
    guard proposals.indices.contains(place) else { return }
    proposals[place].opened = nil
    proposals[place].electorsOn = nil
    proposals[place].irrevocable = false
    proposals[place].optIn = false
    proposals[place].confirms = nil
    proposals[place].affects = [proposals[place].affects[0]]
  }

  fileprivate mutating func removeMandate(_ place: Int) {
    guard document.mandates.indices.contains(place) else { return }
    let mandate = document.mandates.remove(at: place).id
    record.acts.removeAll { act in
      if case .revocation(let revocation) = act { return revocation.mandate == mandate }
      return false
    }
  }

  /// Removes a proposal, unless the question is about it.
  fileprivate mutating func removeProposal(_ place: Int) {
    guard proposals.indices.contains(place), proposals[place].id != proposal else { return }
    let removed = proposals.remove(at: place).id
    record.acts.removeAll { $0.proposal == removed }
    for place in proposals.indices where proposals[place].ratifies == removed {
      proposals[place].ratifies = nil
    }
    for place in proposals.indices where proposals[place].confirms == removed {
      proposals[place].confirms = nil
    }
    document.deputies.removeAll { $0.proposal == removed }
    for place in document.mandates.indices where document.mandates[place].adoptedBy == removed {
      document.mandates[place].adoptedBy = nil
    }
  }

  /// Removes a body, unless a proposal, a rule or a requirement is about it.
  fileprivate mutating func removeBody(_ place: Int) {
    guard document.bodies.indices.contains(place) else { return }
    let removed = document.bodies[place].id
    if isNamed(removed) { return }
    document.bodies.remove(at: place)
    for place in document.bodies.indices {
      document.bodies[place].successors.removeAll { $0 == removed }
    }
    document.deputies.removeAll { $0.party == removed || $0.voter == removed }
    document.memberships.removeAll { $0.member == removed || $0.group == removed }
    document.appointments.removeAll { $0.forum == removed }
    for place in document.mandates.indices.reversed() {
      let mandate = document.mandates[place]
      if [mandate.giver, mandate.holder, mandate.over, mandate.ratification?.by].contains(removed) {
        removeMandate(place)
      }
    }
    record.acts.removeAll { $0.names(removed) }
  }

  private func isNamed(_ body: Body.ID) -> Bool {
    if proposals.contains(where: { ($0.affects + [$0.proposer, $0.forum]).contains(body) }) {
      return true
    }
    let rules = document.bodies.flatMap(\.rules).map(\.rule)
    if rules.contains(where: { $0.named.contains(body) }) { return true }
    return document.provisions.contains { $0.requires.named.contains(body) }
  }
}
