extension Governance {
  /// Returns the index of each entry of a list, given the entries in the order of their indices.
  static func indices(from first: Int, inOrder entries: [Int]) -> [PartyIndex] {
    var indices = [PartyIndex](repeating: Index(first), count: entries.count)
    for (position, entry) in entries.enumerated() { indices[entry] = Index(first + position) }
    return indices
  }

  /// Compiles the rules of each body, mostly once for all bodies with the same: there are few different
  /// ones in a document.
  ///
  /// People, who come after all bodies, have none.
  static func rules(
    of bodies: Column<Party, Body>,
    people: Int,
    parties: [PartyID: PartyIndex]
  ) -> Column<Party, CompiledRules> {
    // The different ones so far, the last ones first looked at.
    var known: [(rules: [ApplicableRule], compiled: CompiledRules)] = []
    var compiled = bodies.indices.map { body in
      // Borrowed, here and below, to avoid copying a large value.
      if bodies[body].rules.isEmpty { return CompiledRules.none }
      let position = known.indices.suffix(Limits.keptRules).last {
        bodies[body].rules == known[$0].rules
      }
      if let position { return known[position].compiled }
      let rules = bodies[body].rules
      known.append((rules, CompiledRules(rules, parties: parties)))
      return known[known.count - 1].compiled
    }
    compiled += Array(repeating: CompiledRules.none, count: people)
    return Column(compiled)
  }

  /// Returns whether each body is of a kind that speaks for general practice; people are not.
  static func isGeneralPractice(
    _ bodies: Column<Party, Body>,
    people: Int,
    voice: Set<BodyKind>
  ) -> Column<Party, Bool> {
    // Bodies of one kind are mostly adjacent.
    var last: (kind: BodyKind, speaks: Bool)?
    let speaking = bodies.indices.map { body in
      if let last, last.kind == bodies[body].kind { return last.speaks }
      let speaks = voice.contains(bodies[body].kind)
      last = (bodies[body].kind, speaks)
      return speaks
    }
    return Column(speaking + Array(repeating: false, count: people))
  }

  /// Indexes memberships, sorted by group, then member.
  static func indexed(
    _ memberships: [Membership],
    parties: [PartyID: PartyIndex]
  ) -> [IndexedMembership] {
    var indexed: [IndexedMembership] = []
    indexed.reserveCapacity(memberships.count)
    // Members of one group are mostly adjacent.
    var last: (id: Body.ID, index: PartyIndex)?
    for membership in memberships {
      let known = last.flatMap { $0.id == membership.group ? $0.index : nil }
      guard let group = known ?? parties[membership.group], let member = parties[membership.member]
      else { continue }
      last = (membership.group, group)
      indexed.append(IndexedMembership(membership, of: member, in: group))
    }
    func key(_ position: Int) -> (PartyIndex, PartyIndex) {
      (indexed[position].group, indexed[position].member)
    }
    if indexed.indices.dropFirst().allSatisfy({ key($0 - 1) <= key($0) }) { return indexed }
    return indexed.sorted { ($0.group, $0.member) < ($1.group, $1.member) }
  }

  /// Returns the days on which some body or membership begins or has ended, or a list size changes,
  /// sorted.
  static func turns(
    of bodies: Column<Party, Body>,
    memberships: [IndexedMembership]
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
    for body in bodies.indices {
      add(bodies[body].existence)
      if case .dated(let entries) = bodies[body].listSize {
        for entry in entries.dropFirst() { turns.insert(entry.from) }
      }
    }
    for membership in memberships.indices { add(memberships[membership].period) }
    return turns.sorted()
  }
}
