import MandateKit

extension ReferenceMatter {
  /// The bodies and people that a selector finds, in order. (Section 5.)
  func selected(_ selector: BodySelector) -> [Int] {
    switch selector {
    case .body(let id): [standing(in: id)]
    case .kind(let kind):
      parties.filter { self.kind($0) == kind && meetsAffected(day.constituency[$0]) }
    case .every(let kind): parties.filter { self.kind($0) == kind && day.exists[$0] }
    case .membersOf(let id, let nonVoting):
      nonVoting ? day.members(standing(in: id)) : day.electors(standing(in: id))
    case .role(.proposer): [proposer]
    case .role(.forum): [forum]
    case .role(.affected): affectedBodies.members
    }
  }

  /// Those who owe a consultation or a notice: what any one of them did counts.
  func owing(_ party: Requirement.Party) -> PartySet {
    switch party {
    case .proposer: PartySet(proposer)
    case .forum: PartySet(forum)
    case .named(let id): PartySet(standing(in: id))
    case .representatives: representatives
    }
  }

  /// The people who represent at the forum and are not recused.
  var representatives: PartySet {
    let appointments = world.document.appointments.filter { appointment in
      world.number(appointment.forum) == forum && appointment.capacity == .representative
        && appointment.period.contains(decisionDate)
    }
    return PartySet(appointments.map { world.number($0.person) }).subtracting(recused)
  }

  /// The people of whom an attendance at the forum is on record in time.
  var attending: PartySet {
    let forums = world.lineage(of: forum)
    var people = PartySet()
    for case .attendance(let attendance) in acts
    where attendance.date <= cutoff && forums.contains(world.number(attendance.forum)) {
      people.insert(world.number(attendance.by))
    }
    return people
  }
}
