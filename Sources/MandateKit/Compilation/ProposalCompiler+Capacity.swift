extension ProposalCompiler {
  /// How a body or person comes to a position on a proposal.
  enum Capacity {
    /// By its own ballot.
    case votes
    /// By a rule over its electors.
    case decides(CompiledRule)
    /// It cannot take any position.
    case lacking(VotingStructure.Incapacity)
  }

  /// Returns how a party comes to a position on a proposal, or on proposals of any kind.
  func capacity(
    of party: PartyIndex,
    on snapshot: StructureSnapshot,
    facts: ProposalFacts?
  ) -> Capacity {
    if let reason = incapacity(of: party, on: snapshot, facts: facts) { return .lacking(reason) }
    let rule =
      facts.map { governance.rules[party].rule(for: $0) }
      ?? governance.rules[party].entries.first?.rule
    return rule.map { .decides($0) } ?? .votes
  }

  /// Returns the reason why a party cannot take any position, or `nil` where it can.
  func incapacity(
    of party: PartyIndex,
    on snapshot: StructureSnapshot,
    facts: ProposalFacts?
  ) -> VotingStructure.Incapacity? {
    if !snapshot.exists[party] { return .doesNotExist }
    guard let facts, governance.dependsOnMatter(party) else { return nil }
    if !governance.rules[party].isEmpty, governance.rules[party].rule(for: facts) == nil {
      return .noRuleApplies
    }
    guard let competence = governance.bodies[party].competence else { return nil }
    return competence.matchAny(of: facts.subjects) ? nil : .outsideCompetence
  }
}
