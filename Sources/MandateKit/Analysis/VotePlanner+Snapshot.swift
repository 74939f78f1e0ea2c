extension VotePlanner<Party> {
  /// Creates a planner over all bodies and people of a date, by index, nobody having voted yet.
  ///
  /// By default any votes will do, of everyone who votes by itself. No casting vote is cast but by where those
  /// listed for it stand.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - snapshot: Its structure on the date.
  ///   - facts: What is said of the proposal.
  ///   - price: The cost of a vote.
  ///   - held: The positions to which some are held.
  ///   - excluded: Those who are taken not to be members of anything, sorted.
  init(
    governance: Governance,
    snapshot: StructureSnapshot,
    facts: ProposalFacts,
    price: Price = .free,
    holding held: [PartyIndex: PositionSet] = [:],
    excluding excluded: [PartyIndex] = []
  ) {
    var snapshot = snapshot
    self.init(price: price, held: held) { party in
      guard snapshot.exists[party] else { return .settled(.none) }
      if governance.rules[party].isEmpty { return .voter(patients: 0) }
      guard let rule = governance.rules[party].rule(for: facts) else { return .settled(.none) }
      let electorate = snapshot.electorate(
        of: party,
        under: rule,
        in: governance,
        excluding: excluded
      )
      return .group(rule, electorate, .unwarranted)
    }
  }
}

extension StructureSnapshot {
  /// Returns the electors of a body as its rule sees them, nobody being recused, and those listed for
  /// the casting vote who exist.
  ///
  /// - Parameters:
  ///   - body: The body.
  ///   - rule: Its rule.
  ///   - governance: The governance.
  ///   - castingVote: What is known of the casting vote; none is on record, and none can come, unless
  ///     given.
  ///   - excluded: Those who are taken not to be members, sorted.
  /// - Returns: The electors, sorted, then those listed for the casting vote who are none.
  mutating func electorate(
    of body: PartyIndex,
    under rule: CompiledRule,
    in governance: Governance,
    castingVote: CastingVoteState = .none,
    excluding excluded: [PartyIndex] = []
  ) -> Electorate<Party> {
    var electorate = Electorate<Party>(castingVote: castingVote)
    for slot in electors.slots(of: body) {
      let party = electors[slot]
      if excluded.containsSorted(party) { continue }
      let kind = governance.isBody(party) ? governance.symbols.value.kinds[party] : nil
      let facts = facts(of: party, kind: kind, in: slot, under: rule)
      electorate.append(party, rule.elector(facts))
    }
    if rule.castingVote == .listed {
      for holder in rule.castingHolders where exists[holder] { electorate.append(holder: holder) }
    }
    return electorate
  }
}
