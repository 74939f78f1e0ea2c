/// Finds whether general practice speaks with one voice.
///
/// A body is heard in another when it is one of its electors and the other came to a settled
/// verdict by its rule: its view went into the other's. A practice outvoted in its own PCN is no
/// conflict; an LMC against what the PCNs agreed is.
struct VoiceJudge {
  /// Whether the body in each seat is heard in another.
  let isHeard: [Bool]

  private let assembly: Assembly
  private let reach: Reach
  /// The position of each body that speaks and is heard in no other that does; none at all of others.
  private let left: [PositionSet]

  init(_ agenda: Agenda, _ question: Question, _ positions: PositionJudge) {
    let (assembly, reach) = (agenda.assembly, agenda.reach)
    self.assembly = assembly
    self.reach = reach
    var speaks = [PositionSet](repeating: [], count: assembly.bodies.count)
    for number in reach.standing {
      let seat = Int(number)
      let position = positions.standings[seat].attainable
      if position == .for || position == .against, assembly.isGeneralPractice[seat] {
        speaks[seat] = position
      }
    }
    // From the top down: whoever is heard in a body is heard in all that it is heard in.
    var isHeard = [Bool](repeating: false, count: assembly.bodies.count)
    var isSpokenFor = isHeard
    func hear(_ seat: Int) {
      if !question.recusals.isEmpty, question.recused(assembly.bodies[seat]) != nil { return }
      for place in assembly.groups.places(seat) {
        let group = assembly.groups.edge(at: place)
        guard positions.standings[group].isOwnVerdict else { continue }
        isHeard[seat] = true
        // What stands for a practice through a body does so beside it: the practice is theirs both.
        if !speaks[group].isEmpty || isSpokenFor[group] { isSpokenFor[seat] = true }
      }
    }
    for ruled in assembly.ruled.reversed() { hear(ruled.seat) }
    for seat in assembly.bodies.indices where assembly.places[seat] < 0 { hear(seat) }
    self.isHeard = isHeard
    left = zip(speaks, isSpokenFor).map { $1 ? [] : $0 }
  }

  /// Returns the voice.
  func voice() -> Voice {
    var voice = Voice()
    var conflicts: [Pair: Int] = [:]
    // The bodies above the practices of a ward speak for all of them alike.
    let above = reach.wards.indices.map { ward in
      reach.above[ward].reduce(into: PositionSet()) { $0.formUnion(left[$1]) }
    }
    for (place, number) in reach.practices.enumerated() {
      let ward = Int(reach.wardOfEach[place])
      let practice = Int(number)
      let patients = reach.patients[place]
      let heard = above[ward].union(left[practice])
      switch (heard.contains(PositionSet.for), heard.contains(PositionSet.against)) {
      case (false, false): voice.patients.silent += patients
      case (true, false): voice.patients.for += patients
      case (false, true): voice.patients.against += patients
      case (true, true):
        voice.patients.both += patients
        let speakers = reach.above[ward] + [practice]
        for supporter in speakers where left[supporter] == .for {
          for opponent in speakers where left[opponent] == .against {
            conflicts[Pair(for: supporter, against: opponent), default: 0] += patients
          }
        }
      }
    }
    voice.conflicts = conflicts.sorted {
      ($0.key.for, $0.key.against) < ($1.key.for, $1.key.against)
    }
    .map { pair, patients in
      Voice.Conflict(
        for: assembly.ids[pair.for],
        against: assembly.ids[pair.against],
        patients: patients
      )
    }
    return voice
  }

  private struct Pair: Hashable {
    var `for`: Int
    var against: Int
  }
}
