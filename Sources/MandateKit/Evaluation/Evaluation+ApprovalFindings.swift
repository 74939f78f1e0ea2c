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
    add(.practicesVerdict, verdict.approval, positions: verdict) { evaluation in
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
    add(
      .verdict,
      own.approval,
      party: body,
      positions: own.attainable,
      patients: patients
    ) { evaluation in
      if isExplained[node] { return }
      isExplained[node] = true
      if let rule = evaluation.governance.rules[body] {
        evaluation.explain(rule, of: decision, isExplained: &isExplained)
      }
      if own.standIn != .unmet {
        evaluation.explainStandIn(own.standIn, for: decision, at: node)
      }
    }
  }

  /// Adds what settles, or can still settle, the position of a node without a rule.
  private mutating func explainVoter(_ node: Node, patients: Int64?) {
    let attainable = positions[node].attainable
    let code: Finding.Code
    var status: Status? = attainable.approval
    var date: CivilDate?
    switch structure.incapacities[node] {
    case .doesNotExist?: code = .doesNotExist
    case .outsideCompetence?: code = .outsideCompetence
    case nil:
      if let vote = view.vote(of: node) {
        code = .ballot
        status = nil
        date = vote.date
      } else {
        code = view.votingIsOpen ? .yetToVote : .didNotVote
      }
    }
    add(
      code,
      status,
      party: structure.parties[node],
      positions: attainable,
      patients: patients,
      date: date
    )
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
    let tallies = PositionHistogram.with { histogram in
      structure.countElectors(
        of: decision,
        known: view,
        positions: positions.values.span,
        histogram: &histogram
      )
      return histogram.all > 0 ? RuleExplainer(histogram) : nil
    }
    if let tallies {
      tallies.explain(rule, in: &self)
    } else {
      add(.noElectors, .unmet, party: decision.node.map { structure.parties[$0] })
    }
    for index in decision.electors {
      let node = structure.electors[index]
      if let date = view.recusal(of: structure.parties[node]) {
        add(.recused, party: structure.parties[node], date: date)
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
    add(
      vote == nil ? .mayStandIn : .ballotStandsIn,
      status,
      party: structure.parties[node],
      positions: vote.map { $0.position },
      date: vote?.date
    ) { evaluation in
      for (mandate, status) in evaluation.warrants(of: decision, castBy: vote?.castBy) {
        let defects = evaluation.liveness(of: mandate, for: .agree).defects
        evaluation.add(
          .live,
          status,
          party: evaluation.governance.mandates[mandate].holder,
          mandate: mandate,
          citesMandate: true
        ) { evaluation in
          for defect in defects { evaluation.add(defect) }
        }
      }
    }
  }
}
