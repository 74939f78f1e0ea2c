extension Governance {
  /// Prepares the rule of each body that has one, once for bodies beside one another with the same:
  /// most of a kind have one.
  static func rules(of bodies: [Body], _ parties: [PartyID: Int]) -> [CompiledRule?] {
    var last: (rule: DecisionRule, prepared: CompiledRule)?
    return bodies.indices.map { body in
      // Read in place, here and below: a body is much to copy.
      guard let rule = bodies[body].rule else { return nil }
      if let last, last.rule == rule { return last.prepared }
      let prepared = CompiledRule(rule, parties: parties)
      last = (rule, prepared)
      return prepared
    }
  }

  /// Prepares memberships, sorted by group, then member.
  static func prepared(
    _ memberships: [Membership],
    _ parties: [PartyID: Int]
  ) -> [IndexedMembership] {
    var prepared: [IndexedMembership] = []
    prepared.reserveCapacity(memberships.count)
    // Members of one group mostly stand together.
    var last: (id: Body.ID, place: Int)?
    for membership in memberships {
      let known = last.flatMap { $0.id == membership.group ? $0.place : nil }
      guard let group = known ?? parties[membership.group], let member = parties[membership.member]
      else { continue }
      last = (membership.group, group)
      prepared.append(IndexedMembership(membership, of: member, in: group))
    }
    func key(_ place: Int) -> (Int, Int) { (prepared[place].group, prepared[place].member) }
    if prepared.indices.dropFirst().allSatisfy({ key($0 - 1) <= key($0) }) { return prepared }
    return prepared.sorted { ($0.group, $0.member) < ($1.group, $1.member) }
  }

  /// The days on which some body or membership begins or has ended, sorted.
  static func turns(
    _ bodies: [Body],
    _ memberships: [IndexedMembership]
  ) -> [CivilDate] {
    var turns: Set<CivilDate> = []
    var last = Period.always
    func add(_ period: Period) {
      // Many periods are the same.
      guard period != last else { return }
      last = period
      if let from = period.from { turns.insert(from) }
      if let until = period.until { turns.insert(until) }
    }
    for body in bodies.indices { add(bodies[body].existence) }
    for membership in memberships.indices { add(memberships[membership].period) }
    return turns.sorted()
  }
}
