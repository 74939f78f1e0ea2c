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
    // From the top down: whoever is heard in a body is heard in all that it is heard in.
    for decision in structure.bodyDecisions.reversed() {
      guard let node = structure.decisions[decision].node,
        positions[node.position].isOwnVerdict, view.recusal(of: structure.parties[node]) == nil
      else { continue }
      let group = node.position
      // A group represents the practices below its electors too, so an elector heard in a group that
      // speaks is not counted again.
      let speaks = !speakers[group].isEmpty || isSpokenFor[group]
      let isGiven = reached.containsSorted(Node(group))
      for index in structure.decisions[decision].electors {
        let node = structure.electors[index]
        if view.recusal(of: structure.parties[node]) != nil { continue }
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
    var counter = VoiceCounter(speakers: everySpeaker, hearing: isOneDate ? nil : hearing())
    counter.count(affected)
    return (counter.voice(in: structure), everyoneHeard)
  }

  /// Returns, for each node, those in which it is heard as an elector.
  private func hearing() -> Adjacency<VotingStructure, Node> {
    var edges: [(node: Node, edge: Node)] = []
    for decision in structure.bodyDecisions {
      guard let group = structure.decisions[decision].node, positions[group].isOwnVerdict,
        view.recusal(of: structure.parties[group]) == nil
      else { continue }
      for index in structure.decisions[decision].electors {
        let node = structure.electors[index]
        if view.recusal(of: structure.parties[node]) == nil { edges.append((node, group)) }
      }
    }
    return Adjacency(nodes: structure.count, edges: edges)
  }
}

/// Counts patients by the positions of the bodies that speak for them.
private struct VoiceCounter {
  /// The position of each node that speaks and is heard in no other that does, empty for others.
  let speakers: Column<VotingStructure, PositionSet>
  /// The nodes in which each is heard, or `nil` where those heard in another that speaks are left out of
  /// the speakers.
  let hearing: Adjacency<VotingStructure, Node>?
  private var patients = Voice.Patients()
  private var sides: [Sides] = []

  /// Two nodes that speak for the same patients, one for and one against.
  private struct Sides {
    let `for`: Node
    let against: Node
    let patients: Int64
  }

  init(
    speakers: Column<VotingStructure, PositionSet>,
    hearing: Adjacency<VotingStructure, Node>?
  ) {
    self.speakers = speakers
    self.hearing = hearing
  }

  /// Returns those of some nodes that are not heard in another of them that speaks.
  private func unheard(_ nodes: ArraySlice<Node>) -> ArraySlice<Node> {
    guard let hearing else { return nodes }
    let speaking = nodes.filter { !speakers[$0].isEmpty }
    return speaking.filter { node in
      var isSeen: Set<Node> = [node]
      var pending = [node]
      while let next = pending.popLast() {
        for slot in hearing.slots(of: next) where isSeen.insert(hearing[slot]).inserted {
          if speaking.contains(hearing[slot]) { return false }
          pending.append(hearing[slot])
        }
      }
      return true
    }[...]
  }

  /// Counts the patients of the practices affected.
  mutating func count(_ affected: AffectedPractices) {
    // The bodies above the practices of a class speak for all of them alike. Few practices speak for
    // themselves as well.
    var rest = Column<PracticeClass, Int64>(affected.classes.values.map { $0.count.patients })
    for (practice, node) in affected.practices.elements where !speakers[node].isEmpty {
      let practiceClass = affected.classOfEach[practice]
      rest[practiceClass] -= affected.patients[practice]
      count(affected.patients[practice], for: affected.above[practiceClass] + [node])
    }
    for (practiceClass, patients) in rest.elements {
      count(patients, for: affected.above[practiceClass])
    }
  }

  /// Counts patients for whom some nodes might speak.
  private mutating func count(_ number: Int64, for nodes: ArraySlice<Node>) {
    let nodes = unheard(nodes)
    var heard = PositionSet()
    for node in nodes { heard.formUnion(speakers[node]) }
    switch (heard.contains(PositionSet.for), heard.contains(PositionSet.against)) {
    case (false, false): patients.silent += number
    case (true, false): patients.for += number
    case (false, true): patients.against += number
    case (true, true):
      patients.both += number
      for supporter in nodes where speakers[supporter] == .for {
        for opponent in nodes where speakers[opponent] == .against {
          sides.append(Sides(for: supporter, against: opponent, patients: number))
        }
      }
    }
  }

  /// Returns the counts, with the conflicts sorted.
  func voice(in structure: VotingStructure) -> Voice {
    var conflicts: [Voice.Conflict] = []
    var last: Sides?
    for sides in sides.sorted(by: { ($0.for, $0.against) < ($1.for, $1.against) }) {
      if let last, last.for == sides.for, last.against == sides.against {
        conflicts[conflicts.count - 1].patients += sides.patients
      } else {
        conflicts.append(
          Voice.Conflict(
            for: structure.id(of: sides.for),
            against: structure.id(of: sides.against),
            patients: sides.patients
          )
        )
      }
      last = sides
    }
    return Voice(conflicts: conflicts, patients: patients)
  }
}
