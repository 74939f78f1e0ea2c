import MandateKit

/// Whether general practice speaks with one voice. (Section 7.)
struct ReferenceVoice {
  let positions: ReferencePositions
  var matter: ReferenceMatter { positions.matter }

  private static let usualKinds: [BodyKind] = [
    .practice, .primaryCareNetwork, .localMedicalCommittee, .federation, .collaborative,
    .placePartnership,
  ]

  var voice: Voice {
    let kinds = matter.world.document.voice ?? Self.usualKinds
    let settled = matter.parties.filter { party in
      kinds.contains { matter.kind(party) == $0 } && side(party) != nil
    }
    let hearers = matter.parties.map { everyHearer(of: $0) }
    var patients = Voice.Patients()
    var conflicts: [[Int]: Int64] = [:]
    for practice in matter.affected.members {
      let size = Int64(matter.day.listSizes[practice])
      let speaking = settled.filter { matter.day.constituency[$0].contains(practice) }
      let left = speaking.filter { hearers[$0].intersection(PartySet(speaking)).isEmpty }
      let inFavour = left.filter { side($0) == .for }
      let opposed = left.filter { side($0) == .against }
      switch (inFavour.isEmpty, opposed.isEmpty) {
      case (true, true): patients.silent += size
      case (false, true): patients.for += size
      case (true, false): patients.against += size
      case (false, false): patients.both += size
      }
      for one in inFavour {
        for other in opposed { conflicts[[one, other], default: 0] += size }
      }
    }
    let sorted = conflicts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return Voice(
      conflicts: sorted.map { pair, size in
        Voice.Conflict(for: matter.id(pair[0]), against: matter.id(pair[1]), patients: size)
      },
      patients: patients
    )
  }

  /// The settled side of a body, `for` or `against`, if it has one.
  private func side(_ body: Int) -> PositionSet? {
    let attainable = positions.attainable(body)
    return attainable == .for || attainable == .against ? attainable : nil
  }

  /// Whether a body's position is settled, and is its rule's verdict.
  private func speaksByItsRule(_ body: Int) -> Bool {
    guard matter.canHoldPosition(body), matter.rule(body) != nil else { return false }
    let verdicts = positions.verdicts(body)
    return verdicts.settled != nil && positions.attainable(body) == verdicts
  }

  /// The bodies that a body is heard in, upwards as far as it goes.
  private func everyHearer(of body: Int) -> PartySet {
    var heard = PartySet()
    var grows = true
    while grows {
      grows = false
      for group in matter.parties where !heard.contains(group) && speaksByItsRule(group) {
        let hears = matter.electorate(group).contains { $0 == body || heard.contains($0) }
        if hears {
          heard.insert(group)
          grows = true
        }
      }
    }
    return heard
  }
}
