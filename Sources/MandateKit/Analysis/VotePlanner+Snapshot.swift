extension VotePlanner<Party> {
  /// Creates a planner over all bodies of a date, by index, nobody having voted yet.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - snapshot: Its structure on the date.
  ///   - price: The cost of a vote.
  ///   - barred: The bodies that take no position.
  ///   - warranted: The bodies with a rule whose own ballot stands in for a verdict of none.
  ///   - held: The positions to which some bodies are held.
  init(
    governance: Governance,
    snapshot: StructureSnapshot,
    price: Price = .free,
    barred: Set<PartyIndex> = [],
    warranted: Set<PartyIndex> = [],
    held: [PartyIndex: PositionSet] = [:]
  ) {
    var snapshot = snapshot
    self.init(price: price, held: held) { body in
      guard snapshot.exists[body], !barred.contains(body) else { return .settled(.none) }
      let counts = price == .patients
      guard let rule = governance.rule(of: body) else {
        return .voter(patients: counts ? snapshot.patients(of: body) : 0)
      }
      let isWarranted = warranted.contains(body)
      return .group(
        rule,
        snapshot.electorate(of: body, under: rule, in: governance),
        isWarranted
          ? .open(patients: counts ? snapshot.patients(of: body) : 0) : .unwarranted
      )
    }
  }
}

extension StructureSnapshot {
  /// Returns the electors of a body as its rule sees them, nobody being recused.
  mutating func electorate(
    of body: PartyIndex,
    under rule: CompiledRule,
    in governance: Governance
  ) -> Electorate<Party> {
    var electorate = Electorate<Party>()
    for slot in electors.slots(of: body) {
      let party = electors[slot]
      let kind = governance.isBody(party) ? governance.symbols.value.kinds[party] : nil
      electorate.append(party, elector(party, kind: kind, in: slot, under: rule))
    }
    return electorate
  }
}
