/// Finds whether general practice speaks with one voice.
///
/// A body is heard in another when it is one of its electors and the other came to a settled
/// verdict by its rule: its view went into the other's. A practice outvoted in its own PCN is no
/// conflict; an LMC against what the PCNs agreed is.
struct VoiceJudge {
  /// Whether the body in each seat is heard in another.
  private(set) var isHeard: [Bool]
  /// The position of each body that speaks and is heard in no other that does; none at all of others.
  private var left: [PositionSet]

  init(
    _ structure: borrowing VotingStructure,
    _ affected: borrowing AffectedPractices,
    _ question: borrowing RecordView,
    _ positions: borrowing PositionJudge
  ) {
    var everyoneHeard = [Bool](repeating: false, count: structure.bodies.count)
    var everyoneSpokenFor = everyoneHeard
    var everyoneLeft = [PositionSet](repeating: [], count: structure.bodies.count)
    // Written in place: a list asks before each change whether anybody else holds it.
    var isHeard = everyoneHeard.mutableSpan
    var isSpokenFor = everyoneSpokenFor.mutableSpan
    var left = everyoneLeft.mutableSpan
    let (standings, electors) = (positions.standings.span, structure.electors.span)
    let standing = affected.standing.span
    for place in standing.indices {
      let seat = Int(standing[place])
      let position = standings[seat].attainable
      if position == .for || position == .against, structure.isGeneralPractice[seat] {
        left[seat] = position
      }
    }
    // From the top down: whoever is heard in a body is heard in all that it is heard in.
    for group in structure.ruled.reversed() where standings[group.seat].isOwnVerdict {
      // What stands for a practice through a body does so beside it: the practice is theirs both.
      let speaks = !left[group.seat].isEmpty || isSpokenFor[group.seat]
      for place in group.electors {
        let seat = Int(electors[place])
        if question.recused(structure.body(seat)) != nil { continue }
        isHeard[seat] = true
        if speaks { isSpokenFor[seat] = true }
      }
    }
    for place in standing.indices {
      let seat = Int(standing[place])
      if isSpokenFor[seat] { left[seat] = [] }
    }
    self.isHeard = everyoneHeard
    self.left = everyoneLeft
  }

  /// Returns the voice.
  func voice(_ structure: VotingStructure, _ affected: AffectedPractices) -> Voice {
    var voice = Voice()
    var sides: [Sides] = []
    // The bodies above the practices of a ward speak for all of them alike. Few practices speak for
    // themselves besides.
    var rest = affected.practiceClasses.map(\.patients)
    for (place, number) in affected.practices.enumerated() where !left[Int(number)].isEmpty {
      let (practiceClass, patients) = (Int(affected.wardOfEach[place]), affected.patients[place])
      rest[practiceClass] -= patients
      count(affected.above[practiceClass] + [Int(number)], patients, &voice.patients, &sides)
    }
    for (practiceClass, patients) in rest.enumerated() {
      count(affected.above[practiceClass], patients, &voice.patients, &sides)
    }
    sides.sort { ($0.for, $0.against) < ($1.for, $1.against) }
    for sides in sides {
      let (supporter, opponent) = (structure.id(sides.for), structure.id(sides.against))
      if let last = voice.conflicts.last, last.for == supporter, last.against == opponent {
        voice.conflicts[voice.conflicts.count - 1].patients += sides.patients
      } else {
        voice.conflicts.append(
          Voice.Conflict(for: supporter, against: opponent, patients: sides.patients)
        )
      }
    }
    return voice
  }

  /// Two bodies, by seat, that speak for the same patients, one for and one against.
  private struct Sides {
    let `for`: Int
    let against: Int
    let patients: Int
  }

  /// Counts patients by what the bodies, by seat, say that speak for them.
  private func count(
    _ speakers: ArraySlice<Int>,
    _ patients: Int,
    _ counts: inout Voice.Patients,
    _ sides: inout [Sides]
  ) {
    var heard = PositionSet()
    for speaker in speakers { heard.formUnion(left[speaker]) }
    switch (heard.contains(PositionSet.for), heard.contains(PositionSet.against)) {
    case (false, false): counts.silent += patients
    case (true, false): counts.for += patients
    case (false, true): counts.against += patients
    case (true, true):
      counts.both += patients
      for supporter in speakers where left[supporter] == .for {
        for opponent in speakers where left[opponent] == .against {
          sides.append(Sides(for: supporter, against: opponent, patients: patients))
        }
      }
    }
  }
}
