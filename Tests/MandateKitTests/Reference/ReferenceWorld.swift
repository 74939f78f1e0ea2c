import MandateKit

/// A case as the reference evaluator reads it: bodies by their place in the order of identifiers.
///
/// People come after the bodies in the numbering of parties. (Section 1.)
final class ReferenceWorld {
  let document: GovernanceDocument
  let proposals: [Proposal]
  let record: ActRecord
  /// The bodies, sorted by identifier.
  let bodies: [Body]
  let successors: [Int?]
  private let parties: [PartyID: Int]
  private var days: [CivilDate: ReferenceDay] = [:]
  private var matters: [Proposal.ID: ReferenceMatter] = [:]
  private let asOf: CivilDate

  init(
    _ document: GovernanceDocument,
    _ proposals: [Proposal],
    _ record: ActRecord,
    asOf: CivilDate
  ) {
    self.document = document
    self.proposals = proposals
    self.record = record
    self.asOf = asOf
    bodies = document.bodies.sorted { $0.id < $1.id }
    var parties: [PartyID: Int] = [:]
    for (place, body) in bodies.enumerated() { parties[body.id] = place }
    for (place, person) in document.people.enumerated() {
      parties[person.id] = bodies.count + place
    }
    self.parties = parties
    successors = bodies.map { body in body.successor.flatMap { parties[$0] } }
  }

  /// The number of a body or a person.
  func party(_ id: PartyID) -> Int {
    guard let party = parties[id] else { preconditionFailure("There is no body or person \(id).") }
    return party
  }

  /// A body and all whose chain of successors leads to it.
  func lineage(of body: Int) -> BodySet {
    var lineage = BodySet(body)
    var size = 0
    while size != lineage.count {
      size = lineage.count
      for (place, successor) in successors.enumerated() {
        if let successor, lineage.contains(successor) { lineage.insert(place) }
      }
    }
    return lineage
  }

  /// The structure on a day.
  func day(_ date: CivilDate) -> ReferenceDay {
    if let day = days[date] { return day }
    let day = ReferenceDay(self, on: date)
    days[date] = day
    return day
  }

  /// What is known of a proposal.
  func docket(_ proposal: Proposal) -> ReferenceMatter {
    if let docket = matters[proposal.id] { return docket }
    let docket = ReferenceMatter(self, proposal, asOf: asOf)
    matters[proposal.id] = docket
    return docket
  }

  func proposal(_ id: Proposal.ID) -> Proposal {
    guard let proposal = proposals.first(where: { $0.id == id }) else {
      preconditionFailure("There is no proposal \(id).")
    }
    return proposal
  }
}

/// Who exists, who votes in what and who stands for whom, on one day. (Section 1.)
struct ReferenceDay {
  var exists: [Bool]
  /// The voting members of each body, each once, in order.
  var electors: [[Int]]
  /// The practices that each body stands for.
  var constituency: [BodySet]
  /// The patients of each constituency.
  var patients: [Int]

  init(_ world: ReferenceWorld, on date: CivilDate) {
    let bodies = world.bodies
    exists = bodies.map { $0.existence.contains(date) }
    var voting = [BodySet](repeating: BodySet(), count: bodies.count)
    var members = voting
    for membership in world.document.memberships where membership.period.contains(date) {
      let member = world.party(membership.member)
      let group = world.party(membership.group)
      guard exists[member], exists[group] else { continue }
      members[group].insert(member)
      if membership.isVoting { voting[group].insert(member) }
    }
    electors = voting.map(\.members)
    constituency = voting.map { _ in BodySet() }
    patients = voting.map { _ in 0 }
    for body in bodies.indices {
      constituency[body] = Self.practices(of: body, bodies, exists, members)
      for practice in constituency[body].members {
        patients[body] += Int(bodies[practice].listSize)
      }
    }
  }

  private static func practices(
    of body: Int,
    _ bodies: [Body],
    _ exists: [Bool],
    _ members: [BodySet]
  ) -> BodySet {
    if bodies[body].kind == .practice { return exists[body] ? BodySet(body) : BodySet() }
    var practices = BodySet()
    for member in members[body].members {
      practices.formUnion(Self.practices(of: member, bodies, exists, members))
    }
    return practices
  }
}
