extension RequirementResult {
  /// What stands in the way of a requirement, beside what its status and its detail say.
  ///
  /// Said of an approval that no votes still to come would carry, and of a consultation or a notice that
  /// nobody is there to hold or give. Cases may be added.
  public enum Obstacle: Hashable, Sendable {
    /// Votes that were cast: had all voters voted for, it would be approved.
    case votesCast
    /// The body does not exist on the decision date.
    case bodyDoesNotExist
    /// The body is not competent in the subjects.
    case outsideCompetence
    /// None of the rules of the body applies to the proposal.
    case noRuleApplies
    /// The body or person is recused.
    case recused
    /// All electors of the body, or all practices affected, are recused.
    case electorsRecused
    /// There are no electors.
    case noElectors
    /// The rule counts patients, and no elector has any.
    case noPatients
    /// The rule would not hold even if every elector who can vote for did.
    case ruleOutOfReach
    /// The representatives at a forum have to consult or tell, and there are none who are not recused.
    case nobodyRepresents(at: Body.ID)
  }
}
