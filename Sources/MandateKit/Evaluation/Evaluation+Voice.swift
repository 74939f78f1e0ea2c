extension Evaluation {
  /// Returns whether general practice speaks with one voice, and whether each node is heard in
  /// another.
  ///
  /// A body is heard in another when it is one of its electors and the other came to a settled
  /// verdict by its rule: its view went into the other's. A practice outvoted in its own PCN is no
  /// conflict; an LMC against what the PCNs agreed is.
  ///
  /// - Parameter reached: The nodes whose positions the answer gives, sorted: whether a node is heard is
  ///   said of these alone.
  /// - Returns: The voice, and whether each node is heard.
  func voice(reached: [Node]) -> (voice: Voice, isHeard: Column<VotingStructure, Bool>) {
    let (structure, affected) = (structure, affected)
    var everySpeaker = Column<VotingStructure, PositionSet>(repeating: [], count: structure.count)
    var everyoneHeard = Column<VotingStructure, Bool>(repeating: false, count: structure.count)
    var everyoneSpokenFor = everyoneHeard
    var isReached = everyoneHeard
    for node in reached { isReached[node] = true }
    // Spans, since an array asks before each change whether anybody else holds it.
    var speakers = everySpeaker.values.mutableSpan
    var isHeard = everyoneHeard.values.mutableSpan
    var isSpokenFor = everyoneSpokenFor.values.mutableSpan
    let positions = positions.values.span
    for node in affected.standing {
      let position = positions[node.position].attainable
      if position == .for || position == .against, structure.isGeneralPractice[node] {
        speakers[node.position] = position
      }
    }
    let hasRecusals = !view.recusals.isEmpty
    // From the top down: whoever is heard in a body is heard in all that it is heard in.
    for decision in structure.bodyDecisions.reversed() {
      guard let node = structure.decisions[decision].node,
        positions[node.position].isOwnVerdict, view.recusal(of: structure.parties[node]) == nil
      else { continue }
      let group = node.position
      // A group represents the practices below its electors too, so an elector heard in a group that
      // speaks is not counted again.
      let speaks = !speakers[group].isEmpty || isSpokenFor[group]
      let isGiven = isReached[node]
      if !speaks, !isGiven { continue }
      for index in structure.decisions[decision].electors {
        let node = structure.electors[index]
        if hasRecusals, view.recusal(of: structure.parties[node]) != nil { continue }
        if isGiven { isHeard[node.position] = true }
        if speaks { isSpokenFor[node.position] = true }
      }
    }
    // On another record date an elector may stand for practices that its group does not stand for now.
    let isOneDate = compiled.scope.value.isOneDate
    if isOneDate {
      for node in affected.standing where isSpokenFor[node.position] {
        speakers[node.position] = []
      }
    }
    var counter = VoiceCounter(speakers: everySpeaker, hearings: isOneDate ? nil : hearings())
    counter.count(affected)
    return (counter.voice(in: structure), everyoneHeard)
  }

  /// Returns, for each node, the electors that are heard in it.
  private func hearings() -> Adjacency<VotingStructure, Node> {
    var edges: [(node: Node, edge: Node)] = []
    for decision in structure.bodyDecisions {
      guard let group = structure.decisions[decision].node, positions[group].isOwnVerdict,
        view.recusal(of: structure.parties[group]) == nil
      else { continue }
      for index in structure.decisions[decision].electors {
        let node = structure.electors[index]
        if view.recusal(of: structure.parties[node]) == nil { edges.append((group, node)) }
      }
    }
    return Adjacency(nodes: structure.count, edges: edges)
  }
}
