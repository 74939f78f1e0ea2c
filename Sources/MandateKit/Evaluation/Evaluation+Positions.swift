extension Evaluation {
  /// Finds the positions that each node can take, each decision node after its electors, which are
  /// taken as independent of one another.
  mutating func findPositions(
    _ reach: Reach,
    holding held: (node: Node, positions: PositionSet)?
  ) {
    // Retained once: it is read for every elector.
    let structure = structure
    positions = ballotPositions(in: structure)
    if let held { positions[held.node].attainable = held.positions }
    let decisions =
      switch reach {
      case .essential: compiled.scope.value.essential
      case .all: structure.bodyDecisions
      }
    var histogram = PositionHistogram()
    var steps = SearchBudget()
    for index in decisions {
      guard let node = structure.decisions[index].node, node != held?.node else { continue }
      let found = verdicts(of: index, in: structure, histogram: &histogram)
      let verdict =
        found.toSearch.isEmpty
        ? found.attainable
        : searched(found, of: index, under: governance.rules[structure.parties[node]], &steps)
      positions[node] = AttainablePositions(attainable: verdict, verdict: verdict)
      if ballotsStandIn, verdict.contains(PositionSet.none) {
        letBallotStandIn(for: index, at: node)
      }
    }
  }

  /// The positions of nodes by their own ballots.
  private func ballotPositions(
    in structure: VotingStructure
  ) -> Column<VotingStructure, AttainablePositions> {
    let silent: PositionSet = view.votingIsOpen ? .any : .none
    var positions = Column<VotingStructure, AttainablePositions>(
      repeating: AttainablePositions(attainable: silent),
      count: structure.count
    )
    view.forEachBallot { node, position in positions[node].attainable = position }
    for node in structure.incapacitated { positions[node].attainable = .none }
    return positions
  }

  /// Returns the verdicts that a plebiscite can come to.
  func verdicts(of plebiscite: Index<DecisionNode>, under rule: CompiledRule) -> PositionSet {
    var histogram = PositionHistogram()
    var steps = SearchBudget()
    let found = verdicts(of: plebiscite, in: structure, histogram: &histogram)
    return searched(found, of: plebiscite, under: rule, &steps)
  }

  /// Returns the verdicts that the extremes of the electors tell of, in one pass over them.
  @inline(__always)
  private func verdicts(
    of decision: Index<DecisionNode>,
    in structure: VotingStructure,
    histogram: inout PositionHistogram
  ) -> AttainableVerdicts.Found {
    let decision = structure.decisions[decision]
    countElectors(of: decision, in: structure, histogram: &histogram)
    return AttainableVerdicts.find(
      quorum: decision.quorum,
      tests: structure.tests.values.span,
      from: decision.tests.position,
      start: decision.start,
      among: histogram
    )
  }

  /// Returns the verdicts found, with those of which only a search can tell.
  @inline(never)
  private func searched(
    _ found: AttainableVerdicts.Found,
    of decision: Index<DecisionNode>,
    under rule: CompiledRule?,
    _ steps: inout SearchBudget
  ) -> PositionSet {
    guard !found.toSearch.isEmpty, let rule else { return found.attainable }
    let electorate = structure.electorate(of: structure.decisions[decision], known: view)
    let positions = electorate.members.map { self.positions[$0].attainable }
    return found.searched(
      under: rule,
      electors: electorate.electors,
      positions: positions,
      &steps
    )
  }

  /// Counts the electors of a decision node by the positions that each can take.
  @inline(__always)
  func countElectors(
    of decision: DecisionNode,
    in structure: VotingStructure,
    histogram: inout PositionHistogram
  ) {
    histogram.removeAll()
    guard view.recusals.isEmpty else {
      let electorate = structure.electorate(of: decision, known: view)
      for (elector, node) in zip(electorate.electors, electorate.members) {
        let attainable = positions[node].attainable
        histogram.add(attainable, patients: elector.patients)
        if elector.bit != 0 { histogram.note(elector.bit, attainable) }
      }
      return
    }
    // Spans, since this is the innermost loop of every answer.
    let (positions, electors) = (positions.values.span, structure.electors.values.span)
    let patients = structure.patients.values.span
    for position in decision.electors.startIndex..<decision.electors.endIndex {
      let node = electors[position].position
      histogram.add(
        positions[node].attainable,
        patients: decision.countsPatients ? patients[node] : 0
      )
    }
    for index in decision.named {
      let elector = structure.named[index]
      histogram.note(elector.bit, positions[elector.node.position].attainable)
    }
  }

  /// Lets a ballot stand in for a verdict of none where it has a warrant, or could have one.
  private mutating func letBallotStandIn(for decision: Index<DecisionNode>, at node: Node) {
    let ballot = view.ballot(of: node)
    guard !ballot.isEmpty || view.votingIsOpen else { return }
    let standIn = warrant(of: decision, castBy: view.vote(of: node)?.castBy)
    positions[node].standIn = standIn
    if ballot.isEmpty {
      if standIn != .unmet { positions[node].attainable = .any }
    } else {
      if standIn == .met { positions[node].attainable.remove(.none) }
      if standIn != .unmet { positions[node].attainable.insert(ballot) }
    }
  }
}

extension VotingStructure {
  /// Returns the electors of a decision node who are not recused, as its rule sees them.
  func electorate(of decision: DecisionNode, known view: RecordView) -> Electorate<VotingStructure> {
    var electorate = Electorate<VotingStructure>()
    for index in decision.electors {
      let node = electors[index]
      if view.recusal(of: parties[node]) != nil { continue }
      let name = decision.named.first { named[$0].node == node }
      electorate.append(
        node,
        patients: decision.countsPatients ? patients[node] : 0,
        bit: name.map { named[$0].bit } ?? 0
      )
    }
    return electorate
  }
}
