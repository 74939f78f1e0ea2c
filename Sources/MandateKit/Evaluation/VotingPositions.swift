/// The positions that the nodes of a structure can take, as rules read those of their electors.
struct VotingPositions {
  let structure: VotingStructure
  let view: RecordView
  var positions: Column<VotingStructure, AttainablePositions>

  init(
    structure: VotingStructure,
    view: RecordView,
    positions: Column<VotingStructure, AttainablePositions>
  ) {
    self.structure = structure
    self.view = view
    self.positions = positions
  }

  /// Takes each node to be in the position of its own ballot.
  init(in structure: VotingStructure, byBallots view: RecordView) {
    let silent: PositionSet = view.votingIsOpen ? .any : .none
    self.init(
      structure: structure,
      view: view,
      positions: Column(
        repeating: AttainablePositions(attainable: silent),
        count: structure.count
      )
    )
    view.forEachBallot { node, position in positions[node].attainable = position }
    for node in structure.incapacitated { positions[node].attainable = .none }
  }

  /// Returns the verdicts that the extremes of the electors tell of, in one pass over them.
  @inline(__always)
  func extremes(
    of decision: DecisionNode,
    histogram: inout PositionHistogram
  ) -> AttainableVerdicts.Found {
    countElectors(of: decision, histogram: &histogram)
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
  func searched(
    _ found: AttainableVerdicts.Found,
    of decision: DecisionNode,
    under rule: CompiledRule?,
    _ steps: inout SearchBudget
  ) -> PositionSet {
    guard !found.toSearch.isEmpty, let rule else { return found.attainable }
    let electorate = structure.electorate(of: decision, known: view)
    return found.searched(
      under: rule,
      electors: electorate.electors,
      positions: electorate.members.map { positions[$0].attainable },
      &steps
    )
  }

  /// Counts the electors of a decision node by the positions that each can take.
  @inline(__always)
  func countElectors(of decision: DecisionNode, histogram: inout PositionHistogram) {
    histogram.removeAll()
    guard view.recusals.isEmpty else {
      return countElectorsNotRecused(of: decision, histogram: &histogram)
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

  @inline(never)
  private func countElectorsNotRecused(
    of decision: DecisionNode,
    histogram: inout PositionHistogram
  ) {
    let electorate = structure.electorate(of: decision, known: view)
    for (elector, node) in zip(electorate.electors, electorate.members) {
      let attainable = positions[node].attainable
      histogram.add(attainable, patients: elector.patients)
      if elector.bit != 0 { histogram.note(elector.bit, attainable) }
    }
  }
}

extension AttainablePositions {
  /// Lets a ballot, empty where there is none yet, stand in for a verdict of none, as far as it has a
  /// warrant.
  mutating func letBallotStandIn(_ ballot: PositionSet, warrant: Status) {
    standIn = warrant
    if warrant == .unmet { return }
    if ballot.isEmpty {
      attainable = .any
    } else {
      if warrant == .met { attainable.remove(.none) }
      attainable.insert(ballot)
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
