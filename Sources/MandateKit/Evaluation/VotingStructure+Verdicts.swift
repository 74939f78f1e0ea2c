extension VotingStructure {
  /// Returns the positions of nodes by their own ballots.
  func positions(byBallots view: RecordView) -> Column<VotingStructure, AttainablePositions> {
    let silent: PositionSet = view.votingIsOpen ? .any : .none
    var positions = Column<VotingStructure, AttainablePositions>(
      repeating: AttainablePositions(attainable: silent),
      count: count
    )
    view.setBallots(in: &positions)
    for node in incapacitated { positions[node].attainable = .none }
    return positions
  }

  /// Returns the verdicts that the extremes of the electors tell of, in one pass over them.
  @inline(__always)
  func extremes(
    of decision: Index<DecisionNode>,
    known view: RecordView,
    positions: Span<AttainablePositions>,
    histogram: inout PositionHistogram
  ) -> AttainableVerdicts.Found {
    let decision = decisions[decision]
    countElectors(of: decision, known: view, positions: positions, histogram: &histogram)
    return AttainableVerdicts.find(
      quorum: decision.quorum,
      tests: tests.values.span,
      from: decision.tests.position,
      start: decision.start,
      among: histogram
    )
  }

  /// Returns the verdicts found, with those of which only a search can tell.
  @inline(never)
  func searched(
    _ found: AttainableVerdicts.Found,
    of decision: Index<DecisionNode>,
    under rule: CompiledRule?,
    known view: RecordView,
    positions: Column<VotingStructure, AttainablePositions>,
    _ steps: inout SearchBudget
  ) -> PositionSet {
    guard !found.toSearch.isEmpty, let rule else { return found.attainable }
    let electorate = electorate(of: decisions[decision], known: view)
    return found.searched(
      under: rule,
      electors: electorate.electors,
      positions: electorate.members.map { positions[$0].attainable },
      &steps
    )
  }

  /// Counts the electors of a decision node by the positions that each can take.
  @inline(__always)
  func countElectors(
    of decision: DecisionNode,
    known view: RecordView,
    positions: Span<AttainablePositions>,
    histogram: inout PositionHistogram
  ) {
    histogram.removeAll()
    guard view.recusals.isEmpty else {
      let electorate = electorate(of: decision, known: view)
      for (elector, node) in zip(electorate.electors, electorate.members) {
        let attainable = positions[node.position].attainable
        histogram.add(attainable, patients: elector.patients)
        if elector.bit != 0 { histogram.note(elector.bit, attainable) }
      }
      return
    }
    // Spans, since this is the innermost loop of every answer.
    let (electors, patients) = (electors.values.span, patients.values.span)
    for position in decision.electors.startIndex..<decision.electors.endIndex {
      let node = electors[position].position
      histogram.add(
        positions[node].attainable,
        patients: decision.countsPatients ? patients[node] : 0
      )
    }
    for index in decision.named {
      let elector = named[index]
      histogram.note(elector.bit, positions[elector.node.position].attainable)
    }
  }

  /// Returns the electors of a decision node who are not recused, as its rule sees them.
  func electorate(of decision: DecisionNode, known view: RecordView) -> Electorate<VotingStructure>
  {
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
