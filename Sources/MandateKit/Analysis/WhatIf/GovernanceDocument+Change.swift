extension GovernanceDocument {
  /// Makes one change to the document.
  ///
  /// A change to an entry that does not exist has no effect.
  mutating func apply(_ change: Change) {
    switch change {
    case .merge(let merged, let body, let date): merge(merged, into: body, on: date)
    case .move(let member, let from, let to, let date):
      move(member, from: from, to: to, on: date)
    case .leave(let member, let group, let date): leave([member], group, on: date)
    case .join(let membership): memberships.append(membership)
    case .split(let id, let members, let body, let date):
      split(id, members: members, into: body, on: date)
    case .rule(let id, let rule): set(rule.map { [ApplicableRule($0)] } ?? [], of: id)
    case .rules(let id, let rules): set(rules, of: id)
    case .castingVote(let id, let holder):
      for entry in bodies.indices where bodies[entry].id == id {
        for rule in bodies[entry].rules.indices {
          bodies[entry].rules[rule].rule.castingVote = holder
        }
      }
    case .seat(let member, let group, let votes, let classes):
      seat(member, in: group, votes: votes, classes: classes)
    case .deputy(let deputy): deputies.append(deputy)
    case .removeDeputy(let party, let voter):
      deputies.removeAll { $0.party == party && $0.voter == voter }
    case .listSize(let id, let patients):
      for entry in bodies.indices where bodies[entry].id == id {
        bodies[entry].listSize = .constant(patients)
      }
    case .mandate(let mandate): mandates.append(mandate)
    case .appointment(let appointment):
      let isKnown = people.contains { $0.id == appointment.person }
      if !isKnown { people.append(Person(appointment.person)) }
      appointments.append(appointment)
    case .provision(let provision): provisions.append(provision)
    case .repeal(let id): provisions.removeAll { $0.id == id }
    case .act, .decisionDate, .proposal: break
    }
  }

  private mutating func set(_ rules: [ApplicableRule], of id: Body.ID) {
    for entry in bodies.indices where bodies[entry].id == id {
      bodies[entry].rules = rules
      if rules.isEmpty { bodies[entry].binds = false }
    }
  }

  private mutating func seat(
    _ member: PartyID,
    in group: Body.ID,
    votes: Int64?,
    classes: [MembershipClass]
  ) {
    var given: [Period] = []
    for entry in memberships.indices
    where memberships[entry].member == member && memberships[entry].group == group
      && memberships[entry].isVoting
    {
      let period = memberships[entry].period
      memberships[entry].classes = classes
      memberships[entry].votes = given.contains { $0.overlaps(period) } ? nil : votes
      given.append(period)
    }
  }

  private mutating func move(
    _ member: Body.ID,
    from: Body.ID,
    to: Body.ID,
    on date: CivilDate
  ) {
    memberships += leave([member], from, on: date).map { membership in
      var moved = membership
      moved.group = to
      return moved
    }
  }

  /// Ends the memberships of some members in a body on a day, and returns what would have been left of them.
  @discardableResult
  private mutating func leave(
    _ members: [PartyID],
    _ group: Body.ID,
    on date: CivilDate
  ) -> [Membership] {
    let members = Set(members)
    var left: [Membership] = []
    for entry in memberships.indices
    where memberships[entry].group == group && members.contains(memberships[entry].member) {
      guard let continued = memberships[entry].continued(from: date) else { continue }
      left.append(continued)
      memberships[entry].period.until = date
    }
    memberships.removeAll { $0.period.isEmpty }
    return left
  }

  private mutating func split(
    _ id: Body.ID,
    members: [PartyID],
    into body: Body,
    on date: CivilDate
  ) {
    let belonging = memberships.filter { $0.member == id }.compactMap { $0.continued(from: date) }
    let left = leave(members, id, on: date)
    var body = body
    body.existence.from = max(body.existence.from ?? date, date)
    bodies.append(body)
    memberships += belonging.map { membership in
      var new = membership
      new.member = body.id
      return new
    }
    memberships += left.map { membership in
      var moved = membership
      moved.group = body.id
      return moved
    }
  }

  private mutating func merge(_ merged: [Body.ID], into body: Body, on date: CivilDate) {
    let merged = Set(merged)
    var taken: Set<Membership> = []
    var continuing: [Membership] = []
    for membership in memberships {
      guard merged.contains(membership.member) || merged.contains(membership.group),
        var continued = membership.continued(from: date)
      else { continue }
      if merged.contains(continued.member) { continued.member = body.id }
      if merged.contains(continued.group) { continued.group = body.id }
      if continued.member != continued.group, taken.insert(continued).inserted {
        continuing.append(continued)
      }
    }
    for entry in bodies.indices where merged.contains(bodies[entry].id) {
      if bodies[entry].existence.contains(date) { bodies[entry].existence.until = date }
      bodies[entry].successors = [body.id]
    }
    var body = body
    body.existence.from = max(body.existence.from ?? date, date)
    bodies.append(body)
    memberships += continuing
  }
}

extension Membership {
  /// Returns the rest of the membership from a day on, or `nil` where it has ended by then.
  fileprivate func continued(from date: CivilDate) -> Membership? {
    var rest = self
    rest.period.from = max(period.from ?? date, date)
    return rest.period.isEmpty ? nil : rest
  }
}
