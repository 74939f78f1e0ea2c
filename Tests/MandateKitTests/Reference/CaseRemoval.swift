import MandateKit

/// One thing that can be left out of a case, with everything that refers to it.
enum CaseRemoval: Hashable {
  case act(Int)
  case provision(Int)
  case membership(Int)
  case appointment(Int)
  case mandate(Int)
  case proposal(Int)
  case body(Int)
  case rule(Int)
  case competence(Int)
  case existence(Int)
  case bankHolidays

  /// Everything that can be left out of a case, the later in each list first.
  ///
  /// A removal leaves the places of what comes before it as they are.
  static func all(of candidate: RandomCase) -> [CaseRemoval] {
    let document = candidate.document
    let bodies = document.bodies.indices.reversed()
    return candidate.record.acts.indices.reversed().map { .act($0) }
      + candidate.proposals.indices.reversed().map { .proposal($0) }
      + document.mandates.indices.reversed().map { .mandate($0) }
      + document.provisions.indices.reversed().map { .provision($0) }
      + document.appointments.indices.reversed().map { .appointment($0) }
      + bodies.map { .body($0) }
      + document.memberships.indices.reversed().map { .membership($0) }
      + bodies.map { .rule($0) } + bodies.map { .competence($0) } + bodies.map { .existence($0) }
      + [.bankHolidays]
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
    case .rule(let place):
      guard reduced.document.bodies.indices.contains(place) else { return nil }
      reduced.document.bodies[place].rule = nil
      reduced.document.bodies[place].binds = false
    case .competence(let place):
      guard reduced.document.bodies.indices.contains(place) else { return nil }
      reduced.document.bodies[place].competence = nil
    case .existence(let place):
      guard reduced.document.bodies.indices.contains(place) else { return nil }
      reduced.document.bodies[place].existence = .always
      reduced.document.bodies[place].successor = nil
    case .bankHolidays: reduced.document.bankHolidays = []
    }
    return reduced == original ? nil : reduced
  }

  private func remove<Element>(_ place: Int, from list: inout [Element]) {
    if list.indices.contains(place) { list.remove(at: place) }
  }
}

extension RandomCase {
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
    for place in document.bodies.indices where document.bodies[place].successor == removed {
      document.bodies[place].successor = nil
    }
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
    if proposals.contains(where: { [$0.affects, $0.proposer, $0.forum].contains(body) }) {
      return true
    }
    let rules = document.bodies.compactMap(\.rule)
    if rules.contains(where: { $0.passes.namedBodies.contains(body) }) { return true }
    return document.provisions.contains { provision in
      switch provision.requires {
      case .approval(.body(body)), .consultation(.body(body), _, _), .notice(.body(body), _, _):
        true
      case .approvalOfPractices(let rule): rule.passes.namedBodies.contains(body)
      default: false
      }
    }
  }
}

extension Act {
  fileprivate func names(_ body: Body.ID) -> Bool {
    switch self {
    case .vote(let vote): vote.by == body || vote.castBy == body
    case .recusal(let recusal): recusal.by == body
    case .consultation(let consultation): consultation.of == body || consultation.by == body
    case .notice(let notice): notice.to == body || notice.by == body
    case .decision(let decision): decision.by == body
    case .revocation: false
    }
  }
}
