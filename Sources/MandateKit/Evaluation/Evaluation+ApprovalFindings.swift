/// The nodes that an approval need not explain again, and the storage in which it counts the electors of each.
struct ApprovalExplanation: ~Copyable {
  var isExplained: Column<VotingStructure, Bool>
  var histogram = PositionHistogram()

  init(nodes: Int) {
    isExplained = Column(repeating: false, count: nodes)
  }

  init(explained: Column<VotingStructure, Bool>) {
    isExplained = explained
  }
}

extension Evaluation {
  /// Adds what settles, or can still settle, the position of a node, down to ballots and dates.
  ///
  /// Every approval is explained by itself, until the answer has very many findings: from then on what
  /// an earlier approval has explained is named without what is below it.
  mutating func explainApproval(of node: Node) {
    guard trace.keeps else { return }
    let explained = cache.explained.take()
    var progress =
      explained.map { ApprovalExplanation(explained: $0) }
      ?? ApprovalExplanation(nodes: structure.count)
    explain(node, &progress)
    if trace.count >= cache.findingsBeforeReferring { cache.explained = progress.isExplained }
  }

  /// Adds what settles, or can still settle, a plebiscite.
  mutating func explainPlebiscite(
    _ plebiscite: Index<DecisionNode>,
    _ verdict: AttainableVerdicts
  ) {
    guard trace.keeps else { return }
    var progress = ApprovalExplanation(nodes: structure.count)
    add(
      .practicesVerdict(verdict.verdicts),
      status: verdict.verdicts.approval
    ) { evaluation in
      if !verdict.isExamined { evaluation.add(.notExamined) }
      evaluation.explainRule(of: plebiscite, &progress)
    }
  }

  /// Adds what settles, or can still settle, the position of a node.
  ///
  /// A node that is reached again by another path is named again without what is below it. The
  /// weights are those by which it counts as an elector, where the rule counts them.
  private mutating func explain(
    _ node: Node,
    as weights: ElectorWeights = .member,
    _ progress: inout ApprovalExplanation
  ) {
    guard let decision = structure.decision(of: node), !positions[node].isRecused else {
      return explainVoter(node, as: weights)
    }
    let own = positions[node]
    let body = structure.parties[node]
    add(
      .verdict(body, own.attainable, patients: weights.patients),
      status: own.approval
    ) { evaluation in
      evaluation.explain(weights, of: body)
      if progress.isExplained[node] { return }
      progress.isExplained[node] = true
      if !own.isExamined { evaluation.add(.notExamined) }
      evaluation.explainRule(of: decision, &progress)
      if own.standIn != .unmet {
        evaluation.explainStandIn(own.standIn, for: decision, at: node)
      }
    }
  }

  /// Adds what settles, or can still settle, the position of a node without a rule, or of one that
  /// cannot take any.
  mutating func explainVoter(_ node: Node, as weights: ElectorWeights = .member) {
    let body = structure.parties[node]
    let status = positions[node].approval
    let patients = weights.patients
    let (fact, isSettled): (FindingTree.Fact, Bool) =
      switch structure.incapacities[node] {
      case .doesNotExist?: (.doesNotExist(body, patients: patients), false)
      case .noRuleApplies?: (.noRuleApplies(body, patients: patients), false)
      case .outsideCompetence?: (.outsideCompetence(body, patients: patients), false)
      case nil:
        if let day = view.recusal(of: body) {
          (.recused(body, on: day), true)
        } else if let vote = view.vote(of: node) {
          (
            .ballot(body, vote.choice, on: vote.date, patients: patients, castBy: vote.castBy), true
          )
        } else if view.votingIsOpen {
          (.yetToVote(body, patients: patients), false)
        } else {
          (.didNotVote(body, patients: patients), false)
        }
      }
    add(fact, status: isSettled ? nil : status) { $0.explain(weights, of: body) }
  }

  /// Adds the votes and the classes of an elector, where a rule counts them, and perhaps its patients.
  private mutating func explain(
    _ weights: ElectorWeights,
    of body: PartyIndex,
    patients: Int64? = nil
  ) {
    if patients == nil, weights.votes == nil, !weights.hasClasses { return }
    let classes = weights.classes(in: structure)
    add(.countsAs(body, patients: patients, votes: weights.votes, classes: classes))
  }

  /// Adds how the rule of a decision node reads, and the position of each of its electors.
  private mutating func explainRule(
    of index: Index<DecisionNode>,
    _ progress: inout ApprovalExplanation
  ) {
    let structure = structure
    let (decision, rule) = (structure.decisions[index], structure.rule(of: index))
    structure.countElectors(
      of: decision,
      positions: positions.values.span,
      histogram: &progress.histogram
    )
    if progress.histogram.hasElectors {
      let castingVote =
        decision.hasCastingVote
        ? CastingVoteExplainer(
          structure.castingVote(of: index, known: view),
          holders: decision.holders.map { structure.holders[$0] },
          positions: positions
        ) : nil
      RuleExplainer(rule, of: decision, progress.histogram, castingVote: castingVote)
        .explain(in: &self)
    } else {
      let body = decision.node.map { structure.parties[$0] }
      add(.noElectors(body, areRecused: !decision.electors.isEmpty), status: .unmet)
    }
    let measures = rule.measures
    let least = ElectorWeights(in: index, measures: measures)
    let amounts = structure.amounts.values
    let hasRecusals = !view.recusals.isEmpty
    var next = decision.amounts.startIndex
    for elector in decision.electors {
      let node = structure.electors[elector]
      var weights = least
      // Amounts are by elector, then measure.
      while next < decision.amounts.endIndex, amounts[next].node == node {
        let measure = Int(amounts[next].measure)
        weights.take(amounts[next].amount, inMeasure: measure, of: measures)
        next += 1
      }
      if hasRecusals, let date = view.recusal(of: structure.parties[node]) {
        let party = structure.parties[node]
        let patients = weights.patients
        add(.recused(party, on: date)) { $0.explain(weights, of: party, patients: patients) }
      } else {
        explain(node, as: weights, &progress)
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
      vote.map { .ballotStandsIn(body, $0.choice, on: $0.date, castBy: $0.castBy) }
        ?? .mayStandIn(body),
      status: status
    ) { evaluation in
      for (mandate, status) in evaluation.warrants(of: decision, castBy: vote?.castBy) {
        let defects = evaluation.liveness(of: mandate, for: .agree).defects
        let holder = evaluation.governance.mandates[mandate].holder
        let recused = vote == nil ? evaluation.view.recusal(of: holder) : nil
        evaluation.add(.live(mandate, holder: holder, recused: recused), status: status) {
          evaluation in
          for defect in defects { evaluation.add(defect) }
        }
      }
    }
  }
}
