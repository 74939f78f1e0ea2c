extension Evaluation {
  /// Adds what settles, or can still settle, the position of a node, down to ballots and dates.
  mutating func explainApproval(of node: Node) {
    var isExplained = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    explain(node, patients: nil, isExplained: &isExplained)
  }

  /// Adds what settles, or can still settle, a plebiscite.
  mutating func explainPlebiscite(
    _ plebiscite: Index<DecisionNode>,
    _ verdict: PositionSet,
    under rule: CompiledRule
  ) {
    var isExplained = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    add(.practicesVerdict(verdict), status: verdict.approval) { evaluation in
      evaluation.explain(rule, of: plebiscite, isExplained: &isExplained)
    }
  }

  /// Adds what settles, or can still settle, the position of a node.
  ///
  /// A node that is reached again by another path is named again without what is below it. The
  /// patients are those by which it counts as an elector, where the rule counts them.
  private mutating func explain(
    _ node: Node,
    patients: Int64?,
    isExplained: inout Column<VotingStructure, Bool>
  ) {
    guard let decision = structure.decision(of: node) else {
      return explainVoter(node, patients: patients)
    }
    let own = positions[node]
    let body = structure.parties[node]
    add(.verdict(body, own.attainable, patients: patients), status: own.approval) { evaluation in
      if isExplained[node] { return }
      isExplained[node] = true
      if let rule = evaluation.governance.rule(of: body) {
        evaluation.explain(rule, of: decision, isExplained: &isExplained)
      }
      if own.standIn != .unmet {
        evaluation.explainStandIn(own.standIn, for: decision, at: node)
      }
    }
  }

  /// Adds what settles, or can still settle, the position of a node without a rule.
  private mutating func explainVoter(_ node: Node, patients: Int64?) {
    let body = structure.parties[node]
    let status = positions[node].approval
    switch structure.incapacities[node] {
    case .doesNotExist?: add(.doesNotExist(body, patients: patients), status: status)
    case .noRuleApplies?: add(.noRuleApplies(body, patients: patients), status: status)
    case .outsideCompetence?: add(.outsideCompetence(body, patients: patients), status: status)
    case nil:
      if let vote = view.vote(of: node) {
        add(.ballot(body, vote.choice, on: vote.date, patients: patients))
      } else if view.votingIsOpen {
        add(.yetToVote(body, patients: patients), status: status)
      } else {
        add(.didNotVote(body, patients: patients), status: status)
      }
    }
  }

  /// Adds how a rule reads, and the position of each of its electors.
  private mutating func explain(
    _ rule: CompiledRule,
    of decision: Index<DecisionNode>,
    isExplained: inout Column<VotingStructure, Bool>
  ) {
    let structure = structure
    let decision = structure.decisions[decision]
    let (view, positions) = (view, positions)
    var histogram = PositionHistogram()
    structure.countElectors(
      of: decision,
      known: view,
      positions: positions.values.span,
      histogram: &histogram
    )
    if histogram.all > 0 {
      RuleExplainer(histogram).explain(rule, in: &self)
    } else {
      add(.noElectors(decision.node.map { structure.parties[$0] }), status: .unmet)
    }
    for index in decision.electors {
      let node = structure.electors[index]
      if let date = view.recusal(of: structure.parties[node]) {
        add(.recused(structure.parties[node], on: date))
      } else {
        let patients = decision.countsPatients ? structure.patients[node] : nil
        explain(node, patients: patients, isExplained: &isExplained)
      }
    }
  }

  /// Adds a ballot that stands in for a verdict of none, or a voter that may give one, and its
  /// warrants.
  private mutating func explainStandIn(
    _ status: Status,
    for decision: Index<DecisionNode>,
    at node: Node
  ) {
    let vote = view.vote(of: node)
    let body = structure.parties[node]
    add(
      vote.map { .ballotStandsIn(body, $0.choice, on: $0.date) } ?? .mayStandIn(body),
      status: status
    ) { evaluation in
      for (mandate, status) in evaluation.warrants(of: decision, castBy: vote?.castBy) {
        let defects = evaluation.liveness(of: mandate, for: .agree).defects
        let holder = evaluation.governance.mandates[mandate].holder
        evaluation.add(.live(mandate, holder: holder), status: status) { evaluation in
          for defect in defects { evaluation.add(defect) }
        }
      }
    }
  }
}
