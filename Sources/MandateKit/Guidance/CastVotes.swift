/// Tells the votes that are cast for bodies under mandates from those that voters cast themselves.
struct CastVotes {
  private let docket: Docket
  private let index: Index<Proposal>?
  private let date: CivilDate
  /// The docket before any step is taken.
  private let before: Docket
  private var found: Evaluation<NoFindings>?

  /// Prepares to tell the votes of a docket in which steps have been taken.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - proposal: The proposal.
  ///   - date: The date as of which votes are planned.
  ///   - before: The docket before any step is taken.
  init(on docket: Docket, of proposal: Proposal.ID, asOf date: CivilDate, planning before: Docket) {
    self.docket = docket
    self.date = date
    self.before = before
    index = docket.index(of: proposal)
  }

  /// Returns who casts the vote of a body whose members would otherwise decide, or `nil` where the voter casts
  /// its own.
  mutating func caster(of voter: Body.ID) -> Step.Ballot.Caster? {
    guard let decision = decision(of: voter), var evaluation = evaluation() else { return nil }
    guard let warrant = evaluation.warrants(of: decision, castBy: nil).first?.mandate else {
      return nil
    }
    let mandate = docket.governance.mandates[warrant]
    let holder = docket.governance.id(of: mandate.holder)
    let isGiven = before.governance.index(of: mandate.mandate.id) != nil
    return Step.Ballot.Caster(
      before.governance.parties[holder] == nil ? nil : holder,
      under: isGiven ? mandate.mandate.id : nil
    )
  }

  /// Returns the votes of members that would do in place of some cast under mandates, where they are as few.
  ///
  /// - Parameters:
  ///   - voters: The voters, some of whom may be bodies whose members decide.
  ///   - body: The body whose approval they carry, or `nil` for the practices together.
  ///   - steps: The steps left for planning votes.
  /// - Returns: The voters, or others.
  mutating func membersFirst(
    _ voters: [Body.ID],
    of body: Body.ID?,
    _ steps: inout SearchBudget
  ) -> [Body.ID] {
    guard voters.contains(where: { decision(of: $0) != nil }), var evaluation = evaluation(),
      let node = body.flatMap({ docket.governance.parties[$0] })
        .flatMap({ evaluation.structure.node(of: $0) })
    else { return voters }
    evaluation.cache.votes.steps = steps
    defer { steps = evaluation.cache.votes.steps }
    guard let others = evaluation.votesNeeded(for: node, ballotsStandIn: false),
      !others.isUnknown, others.count <= voters.count
    else { return voters }
    return others.voters
  }

  /// The decision of the members of a body, or `nil` for a voter without a rule.
  private mutating func decision(of voter: Body.ID) -> Index<DecisionNode>? {
    // Most voters are practices and people, which have no rule.
    guard let party = docket.governance.parties[voter], docket.governance.isBody(party),
      !docket.governance.rules[party].isEmpty, let evaluation = evaluation(),
      let node = evaluation.structure.node(of: party)
    else { return nil }
    return evaluation.structure.decision(of: node)
  }

  private mutating func evaluation() -> Evaluation<NoFindings>? {
    if found == nil, let index {
      var resolver = Resolver(docket.compiled)
      found = resolver.evaluation(of: index, asOf: date)
    }
    return found
  }
}
