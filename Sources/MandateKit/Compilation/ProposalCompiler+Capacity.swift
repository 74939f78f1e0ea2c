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
  ///
  /// - Parameters:
  ///   - party: The party.
  ///   - exists: Whether it exists on the decision date.
  ///   - facts: What is said of the proposal, or `nil` for proposals of any kind.
  /// - Returns: Its capacity.
  func capacity(of party: PartyIndex, exists: Bool, facts: ProposalFacts?) -> Capacity {
    if !exists { return .lacking(.doesNotExist) }
    if let reason = incapacity(of: party, facts: facts) { return .lacking(reason) }
    let rule =
      facts.map { governance.rules[party].rule(for: $0) }
      ?? governance.rules[party].entries.first?.rule
    return rule.map { .decides($0) } ?? .votes
  }

  /// Returns the reason why a party that exists cannot take any position, or `nil` where it can.
  private func incapacity(
    of party: PartyIndex,
    facts: ProposalFacts?
  ) -> VotingStructure.Incapacity? {
    guard let facts, governance.dependsOnMatter(party) else { return nil }
    if !governance.rules[party].isEmpty, governance.rules[party].rule(for: facts) == nil {
      return .noRuleApplies
    }
    guard let competence = governance.bodies[party].competence else { return nil }
    return competence.matchAny(of: facts.subjects) ? nil : .outsideCompetence
  }
}
