extension ProposalCompiler {
  /// How a body or person comes to a position on a proposal.
  enum Capacity {
    /// By its own ballot.
    case votes
    /// By a rule over its electors, the one at a place among its rules.
    case decides(by: Index<CompiledRules.Entry>)
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
    let isRuled = !governance.rules[party].isEmpty
    guard let facts, governance.dependsOnMatter[party] else {
      return isRuled ? .decides(by: Index(0)) : .votes
    }
    let position = governance.rules[party].position(for: facts)
    if isRuled, position == nil { return .lacking(.noRuleApplies) }
    if let competence = governance.bodies[party].competence,
      !competence.matchAny(of: facts.subjects)
    {
      return .lacking(.outsideCompetence)
    }
    return position.map { .decides(by: Index($0)) } ?? .votes
  }
}
