/// Finds whether general practice speaks with one voice.
///
/// A body is heard in another when it is one of its electors and the other came to a settled
/// verdict by its rule: its view went into the other's. A practice outvoted in its own PCN is no
/// conflict; an LMC against what the PCNs agreed is.
struct VoiceJudge {
  private var judge: PositionJudge
  private let reach: Reach

  init(_ judge: PositionJudge, reach: Reach) {
    self.judge = judge
    self.reach = reach
  }

  /// Returns the voice.
  mutating func voice() -> Voice {
    let governance = judge.governance
    var speakers: [Int: Position] = [:]
    for body in reach.standing where BodyKind.generalPractice.contains(governance.bodies[body].kind)
    {
      let position = judge.standing(of: body).attainable.settled
      if position == .for || position == .against { speakers[body] = position }
    }
    var hearers: [Int: Set<Int>] = [:]
    for speaker in speakers.keys { hearers[speaker] = heard(speaker) }

    var voice = Voice()
    var conflicts: [Pair: Int] = [:]
    for (practice, standing) in zip(reach.practices, reach.standingForEach) {
      let patients = governance.bodies[practice].listSize
      let speaking = standing.filter { speakers[$0] != nil }
      let left = speaking.filter { body in
        !(hearers[body]?.contains { speaking.contains($0) } ?? false)
      }
      let supporters = left.filter { speakers[$0] == .for }
      let opponents = left.filter { speakers[$0] == .against }
      switch (supporters.isEmpty, opponents.isEmpty) {
      case (true, true): voice.patients.silent += patients
      case (false, true): voice.patients.for += patients
      case (true, false): voice.patients.against += patients
      case (false, false): voice.patients.both += patients
      }
      for supporter in supporters {
        for opponent in opponents {
          conflicts[Pair(for: supporter, against: opponent), default: 0] += patients
        }
      }
    }
    voice.conflicts = conflicts.sorted {
      ($0.key.for, $0.key.against) < ($1.key.for, $1.key.against)
    }
    .map { pair, patients in
      Voice.Conflict(
        for: governance.id(of: pair.for),
        against: governance.id(of: pair.against),
        patients: patients
      )
    }
    return voice
  }

  private struct Pair: Hashable {
    var `for`: Int
    var against: Int
  }

  /// The bodies that a body is heard in, and so on upwards.
  mutating func heard(_ body: Int) -> Set<Int> {
    var hearers: Set<Int> = []
    var pending = [body]
    while let next = pending.popLast() {
      guard judge.question.recused[next] == nil else { continue }
      for group in judge.register.groups[next] where !hearers.contains(group) {
        if judge.register.isElector(next, of: group), judge.standing(of: group).isOwnVerdict {
          hearers.insert(group)
          pending.append(group)
        }
      }
    }
    return hearers
  }
}
