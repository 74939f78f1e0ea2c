import MandateKit

/// Whether general practice speaks with one voice. (Section 7.)
struct ReferenceVoice {
  let positions: ReferencePositions
  var docket: ReferenceMatter { positions.docket }

  static let kinds: [BodyKind] = [
    .practice, .primaryCareNetwork, .localMedicalCommittee, .federation, .collaborative,
    .placePartnership,
  ]

  var voice: Voice {
    let settled = docket.bodies.indices.filter { body in
      Self.kinds.contains(docket.bodies[body].kind) && side(body) != nil
    }
    let hearers = docket.bodies.indices.map { everyHearer(of: $0) }
    var patients = Voice.Patients()
    var conflicts: [[Int]: Int64] = [:]
    for practice in docket.affected.members {
      let size = docket.bodies[practice].listSize
      let speaking = settled.filter { docket.day.constituency[$0].contains(practice) }
      let left = speaking.filter { hearers[$0].intersection(BodySet(speaking)).isEmpty }
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
        Voice.Conflict(
          for: docket.bodies[pair[0]].id,
          against: docket.bodies[pair[1]].id,
          patients: size
        )
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
    guard docket.canHoldPosition(body), docket.bodies[body].rule != nil else { return false }
    let verdicts = positions.verdicts(body)
    return verdicts.settled != nil && positions.attainable(body) == verdicts
  }

  /// The bodies that a body is heard in, upwards as far as it goes.
  private func everyHearer(of body: Int) -> BodySet {
    var heard = BodySet()
    var grows = true
    while grows {
      grows = false
      for group in docket.bodies.indices where !heard.contains(group) && speaksByItsRule(group) {
        let hears = docket.electorate(group).contains { $0 == body || heard.contains($0) }
        if hears {
          heard.insert(group)
          grows = true
        }
      }
    }
    return heard
  }
}
