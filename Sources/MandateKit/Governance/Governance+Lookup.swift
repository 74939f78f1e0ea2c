extension Governance {
  /// Returns whether a party is a body, not a person.
  func isBody(_ party: PartyIndex) -> Bool { party.position < bodies.count }

  /// Returns bodies and people in the order of their identifiers.
  ///
  /// By index all bodies come before all people.
  func sortedByID(_ parties: [PartyIndex]) -> [PartyIndex] {
    guard parties.contains(where: { !isBody($0) }) else { return parties.sorted() }
    return parties.sorted { id(of: $0) < id(of: $1) }
  }

  /// Returns the identifier of a body or person.
  func id(of party: PartyIndex) -> PartyID { symbols.value.parties[party] }

  /// Returns the index of a mandate, or `nil` where there is none of that identifier.
  ///
  /// - Complexity: O(log mandates).
  func index(of mandate: Mandate.ID) -> Index<Mandate>? {
    let index = mandates.firstSorted { !($0.mandate.id < mandate) }
    return index.position < mandates.count && mandates[index].mandate.id == mandate ? index : nil
  }

  /// Returns whether a party exists on a date.
  ///
  /// A person always does.
  func exists(_ party: PartyIndex, on date: CivilDate) -> Bool {
    !isBody(party) || bodies[party].existence.contains(date)
  }

  /// Returns the epoch of a date: the span of days between two on which some body or membership
  /// begins or ends.
  func epoch(of date: CivilDate) -> StructureSnapshot.Epoch {
    StructureSnapshot.Epoch(turns.firstSorted { $0 > date })
  }

  /// Returns the list size of each body and person on a date.
  func listSizes(on date: CivilDate) -> Column<Party, Int64> {
    var sizes = Column<Party, Int64>(repeating: 0, count: symbols.value.parties.count)
    // Borrowed to avoid copying a large value.
    for body in bodies.indices where isPractice[body] {
      sizes[body] = bodies[body].listSize.patients(on: date)
    }
    return sizes
  }

  /// Returns the structure on a date.
  ///
  /// - Complexity: O(bodies + memberships).
  func snapshot(on date: CivilDate) -> StructureSnapshot {
    StructureSnapshot(
      on: date,
      exists: Column(
        symbols.value.parties.indices.map { !isBody($0) || bodies[$0].existence.contains(date) }
      ),
      isPractice: isPractice,
      listSizes: listSizes(on: date),
      memberships: memberships
    )
  }

  /// Returns the people appointed to a forum as representatives on a date, sorted, each once.
  func representatives(at forum: PartyIndex, on date: CivilDate) -> [PartyIndex] {
    var people: [PartyIndex] = []
    for appointment in appointments[forum]
    where appointment.capacity == .representative && appointment.period.contains(date)
      && people.last != appointment.person
    {
      people.append(appointment.person)
    }
    return people
  }
}
