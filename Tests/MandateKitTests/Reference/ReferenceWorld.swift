import MandateKit

/// A case as the reference evaluator reads it.
///
/// Bodies and people are numbered together, in the order of their identifiers. (Section 1.)
final class ReferenceWorld {
  let document: GovernanceDocument
  let proposals: [Proposal]
  let record: ActRecord
  /// The bodies and the people, sorted by identifier.
  let parties: [Party]
  /// The successors of each party, by number.
  let successors: [[Int]]
  let bankHolidays: [CivilDate]
  private let numbers: [PartyID: Int]
  private var days: [CivilDate: ReferenceDay] = [:]
  private var matters: [Proposal.ID: ReferenceMatter] = [:]
  private let asOf: CivilDate

  /// A body or a person.
  struct Party {
    var id: PartyID
    /// The body, or `nil` for a person.
    var body: Body?
  }

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
    bankHolidays = document.bankHolidays.flatMap { $0.dates }
    let parties =
      (document.bodies.map { Party(id: $0.id, body: $0) }
      + document.people.map { Party(id: $0.id, body: nil) })
      .sorted { $0.id < $1.id }
    var numbers: [PartyID: Int] = [:]
    for (number, party) in parties.enumerated() { numbers[party.id] = number }
    self.parties = parties
    self.numbers = numbers
    successors = parties.map { party in
      (party.body?.successors ?? []).compactMap { numbers[$0] }
    }
  }

  /// The number of a body or a person.
  func number(_ id: PartyID) -> Int {
    guard let number = numbers[id] else { preconditionFailure("There is no body or person \(id).") }
    return number
  }

  func body(_ party: Int) -> Body? { parties[party].body }

  /// A party and all whose successors, or theirs, it is.
  func lineage(of party: Int) -> PartySet {
    var lineage = PartySet(party)
    var size = 0
    while size != lineage.count {
      size = lineage.count
      for (predecessor, heirs) in successors.enumerated()
      where heirs.contains(where: lineage.contains) {
        lineage.insert(predecessor)
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
  func matter(_ proposal: Proposal) -> ReferenceMatter {
    if let matter = matters[proposal.id] { return matter }
    let matter = ReferenceMatter(self, proposal, asOf: asOf)
    matters[proposal.id] = matter
    return matter
  }

  func proposal(_ id: Proposal.ID) -> Proposal {
    guard let proposal = proposals.first(where: { $0.id == id }) else {
      preconditionFailure("There is no proposal \(id).")
    }
    return proposal
  }
}
