import MandateKit

/// A document of the Popolo specification, with its own lists and words.
struct PopoloDocument: Equatable, Sendable {
  var organizations: [PopoloOrganization] = []
  var persons: [PopoloPerson] = []
  var memberships: [PopoloMembership] = []
  /// The motions, which are written and not read.
  var motions: [PopoloMotion] = []
  var events: [PopoloVoteEvent] = []
  /// The keys that were passed over.
  var passedOver: [String] = []

  init() {}

  /// Creates the document of a case file.
  init(_ file: CaseFile) {
    organizations = file.document.bodies.map { PopoloOrganization($0) }
    persons = file.document.people.map { PopoloPerson($0) }
    let people = Set(file.document.people.map { $0.id })
    memberships =
      file.document.memberships.map { PopoloMembership($0, isOfPerson: people.contains($0.member)) }
      + file.document.appointments.map { PopoloMembership($0) }
    motions = file.proposals.map { PopoloMotion(proposal: $0) }
    events = VoteEvents(file.record.acts).events
  }

  /// All that was passed over, each key once and in the order of the lists.
  var allPassedOver: [String] {
    let found =
      passedOver + organizations.flatMap { $0.passedOver }.map { "organizations.\($0)" }
      + persons.flatMap { $0.passedOver }.map { "persons.\($0)" }
      + memberships.flatMap { $0.passedOver }.map { "memberships.\($0)" }
      + events.flatMap { $0.allPassedOver }.map { "vote_events.\($0)" }
    var seen: Set<String> = []
    return found.filter { seen.insert($0).inserted }
  }
}

/// An organisation of Popolo, which is a body.
struct PopoloOrganization: Equatable, Sendable {
  var id: Body.ID = ""
  var name: String?
  var kind = BodyKind(rawValue: "")
  var existence = Period.always
  var passedOver: [String] = []

  init() {}

  init(_ body: Body) {
    id = body.id
    name = body.name
    kind = body.kind
    existence = body.existence
  }

  /// The body.
  var body: Body { Body(id, kind: kind, name: name, existence: existence) }
}

/// A person of Popolo.
struct PopoloPerson: Equatable, Sendable {
  var id: Person.ID = ""
  var name: String?
  var passedOver: [String] = []

  init() {}

  init(_ person: Person) {
    id = person.id
    name = person.name
  }

  /// The person.
  var person: Person { Person(id, name: name) }
}

/// A membership of Popolo, which is a membership or, with some roles, an appointment.
struct PopoloMembership: Equatable, Sendable {
  /// The member where it is a person.
  var person: PartyID?
  /// The member where it is an organisation, or where it is not said.
  var member: PartyID?
  var organization: Body.ID = ""
  var role: String?
  var period = Period.always
  var passedOver: [String] = []

  init() {}

  init(_ membership: Membership, isOfPerson: Bool) {
    person = isOfPerson ? membership.member : nil
    member = isOfPerson ? nil : membership.member
    organization = membership.group
    period = membership.period
  }

  init(_ appointment: Appointment) {
    person = appointment.person
    organization = appointment.forum
    role = appointment.capacity.rawValue
    period = appointment.period
  }

  /// The capacity of an appointment, or `nil` for a membership.
  private var capacity: Appointment.Capacity? {
    role.flatMap { Appointment.Capacity(rawValue: $0) }
  }

  /// The membership, or `nil` where it is an appointment, or no member is named.
  var membership: Membership? {
    guard capacity == nil, let party = person ?? member else { return nil }
    return Membership(party, of: organization, period: period)
  }

  /// The appointment, or `nil` where it is a membership, or no member is named.
  var appointment: Appointment? {
    guard let capacity, let party = person ?? member else { return nil }
    return Appointment(party, to: organization, capacity: capacity, period: period)
  }
}

/// A motion of Popolo, which a proposal is written as.
struct PopoloMotion: Equatable, Sendable {
  var proposal: Proposal
}

/// The votes on a motion on one day.
struct PopoloVoteEvent: Equatable, Sendable {
  var motion: Proposal.ID = ""
  var date = CivilDate.unread
  var ballots: [PopoloVote] = []
  var passedOver: [String] = []

  init() {}

  init(motion: Proposal.ID, date: CivilDate) {
    self.motion = motion
    self.date = date
  }

  /// The votes, without those who did not vote.
  var ownVotes: [Vote] { ballots.compactMap { vote($0) } }

  /// The vote of a ballot, or `nil` where its option is none.
  func vote(_ ballot: PopoloVote) -> Vote? {
    ballot.option.choice.map { Vote(by: ballot.voter, on: motion, $0, date: date) }
  }

  var allPassedOver: [String] {
    passedOver + ballots.flatMap { $0.passedOver }.map { "votes.\($0)" }
  }
}

/// A voter's vote.
struct PopoloVote: Equatable, Sendable {
  var voter: PartyID = ""
  var option = PopoloOption.abstain
  var passedOver: [String] = []
}

/// What a voter did.
enum PopoloOption: String, CaseIterable, Sendable {
  case yes, no, abstain, absent
  case notVoting = "not voting"
  case paired

  /// Creates the option of a vote.
  init(_ choice: Choice) {
    self =
      switch choice {
      case .for: .yes
      case .against: .no
      case .abstain: .abstain
      }
  }

  /// The vote, or `nil` where there is none.
  var choice: Choice? {
    switch self {
    case .yes: .for
    case .no: .against
    case .abstain: .abstain
    case .absent, .notVoting, .paired: nil
    }
  }
}
