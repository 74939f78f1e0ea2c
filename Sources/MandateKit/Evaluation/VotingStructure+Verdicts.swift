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
    for recusal in view.recusals {
      if let node = node(of: recusal.party) { positions[node] = .recused }
    }
    return positions
  }

  /// Returns the verdicts that a decision node can come to, its electors and those with a casting vote
  /// being independent of one another.
  @inline(__always)
  func verdicts(
    of index: Index<DecisionNode>,
    known view: RecordView,
    positions: Column<VotingStructure, AttainablePositions>,
    histogram: inout PositionHistogram,
    _ steps: inout SearchBudget
  ) -> AttainableVerdicts {
    let decision = decisions[index]
    if decision.hasCastingVote {
      return searched(index, known: view, positions: positions, &steps)
    }
    countElectors(of: decision, positions: positions.values.span, histogram: &histogram)
    let found = AttainableVerdicts.find(
      tests: tests.values.span,
      from: decision.tests.position,
      quorum: decision.starts.quorum,
      passes: decision.starts.passes,
      among: histogram
    )
    if found.toSearch.isEmpty { return AttainableVerdicts(verdicts: found.attainable) }
    return searched(index, known: view, positions: positions, &steps)
  }

  /// Returns the verdicts of a decision node, of which only a search or the cases of a casting vote can
  /// tell.
  @inline(never)
  private func searched(
    _ index: Index<DecisionNode>,
    known view: RecordView,
    positions: Column<VotingStructure, AttainablePositions>,
    _ steps: inout SearchBudget
  ) -> AttainableVerdicts {
    let electorate = electorate(of: index, known: view)
    return AttainableVerdicts.attainable(
      under: rule(of: index),
      electorate,
      positions: electorate.members.map { positions[$0].attainable },
      &steps
    )
  }

  /// Counts the electors of a decision node by the positions that each can take.
  @inline(__always)
  func countElectors(
    of decision: DecisionNode,
    positions: Span<AttainablePositions>,
    histogram: inout PositionHistogram
  ) {
    histogram.removeAll(measures: decision.measures)
    // Spans, since this is the innermost loop of every answer.
    let electors = electors.values.span
    for position in decision.electors.startIndex..<decision.electors.endIndex {
      histogram.add(positions[electors[position].position].asElector)
    }
    if decision.measures == 0 { return }
    let amounts = amounts.values.span
    for position in decision.amounts.startIndex..<decision.amounts.endIndex {
      let amount = amounts[position]
      histogram.add(
        positions[amount.node.position].asElector,
        amount.amount,
        in: Int(amount.measure)
      )
    }
  }

  /// Returns what the record says of the casting vote of a decision node.
  ///
  /// One may still come while voting is open and somebody entitled is not recused.
  func castingVote(of index: Index<DecisionNode>, known view: RecordView) -> CastingVoteState {
    if let act = view.castingVote(of: index) {
      return CastingVoteState(
        act: CastingVoteState.Act(isFor: act.choice == .for, by: act.caster, date: act.date)
      )
    }
    guard view.votingIsOpen else { return .none }
    return CastingVoteState(
      mayCome: castingVoteHolders(of: index).contains { view.recusal(of: $0) == nil }
    )
  }

  /// Returns the electors of a decision node as its rule sees them, those who are recused apart, and
  /// those with a casting vote.
  func electorate(
    of index: Index<DecisionNode>,
    known view: RecordView
  ) -> Electorate<VotingStructure> {
    let decision = decisions[index]
    let castingVote = decision.hasCastingVote ? castingVote(of: index, known: view) : .none
    var electorate = Electorate<VotingStructure>(castingVote: castingVote)
    electorate.reserveCapacity(decision.electors.count)
    let (amounts, end) = (amounts.values.span, decision.amounts.endIndex)
    var next = decision.amounts.startIndex
    for place in decision.electors {
      let node = electors[place]
      // Amounts are by elector, then measure.
      let first = next
      while next < end, amounts[next].node == node { next += 1 }
      let elector = Elector(amounts.extracting(first..<next))
      if view.recusal(of: parties[node]) != nil {
        electorate.append(recused: elector)
      } else {
        electorate.append(node, elector)
      }
    }
    if decision.hasCastingVote {
      for holder in decision.holders { electorate.append(holder: holders[holder]) }
    }
    return electorate
  }
}

extension Elector {
  /// Creates an elector from its amounts in measures after the number of electors.
  fileprivate init(_ amounts: Span<DecisionNode.Amount>) {
    // Most rules count one further measure, or none.
    if amounts.isEmpty {
      self.init()
    } else if amounts.count == 1, amounts[0].measure == 1 {
      self.init(amounts[0].amount)
    } else {
      var values: [Int64] = [1]
      for place in amounts.indices {
        while values.count < amounts[place].measure { values.append(0) }
        values.append(amounts[place].amount)
      }
      self.init(amounts: values)
    }
  }
}
