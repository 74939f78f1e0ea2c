/// A proposal by index, with the acts on the record that are about it.
struct IndexedProposal: Sendable {
  let proposal: Proposal
  let affects: [PartyIndex]
  let proposer: PartyIndex
  let forum: PartyIndex
  /// The proposals that say they ratify this one.
  var ratifiers: [Index<Proposal>] = []
  /// The earlier proposal that it confirms.
  var confirmed: Index<Proposal>?
  /// The votes on it, in the order of the record.
  var votes: [IndexedVote] = []
  /// The casting votes on it, in the order of the record.
  var castingVotes: [IndexedCastingVote] = []
  var recusals: [IndexedRecusal] = []
  var attendances: [IndexedAttendance] = []
  /// The consultations and the notices, by the rank of those addressed.
  var consultations: [IndexedConsultation] = []
  var notices: [IndexedNotice] = []
  var decisions: [IndexedDecision] = []
}

extension IndexedProposal {
  /// The day of the first recusal of each party that is recused.
  var firstRecusals: [PartyIndex: CivilDate] {
    var first: [PartyIndex: CivilDate] = [:]
    for recusal in recusals {
      first[recusal.party] = min(recusal.date, first[recusal.party] ?? recusal.date)
    }
    return first
  }
}

/// A vote by index, compact, because most of a record is votes.
struct IndexedVote: Sendable {
  let voter: PartyIndex
  private let caster: OptionalIndex<Party>
  let date: CivilDate
  let choice: Choice

  init(by voter: PartyIndex, _ choice: Choice, date: CivilDate, castBy caster: PartyIndex?) {
    self.voter = voter
    self.caster = OptionalIndex(caster)
    self.date = date
    self.choice = choice
  }

  /// The party that cast it, where that is known.
  var castBy: PartyIndex? { caster.index }
}

/// A casting vote by index.
struct IndexedCastingVote: Sendable {
  let caster: PartyIndex
  let body: PartyIndex
  let date: CivilDate
  let choice: CastingVote.Choice
}

/// An attendance by index.
struct IndexedAttendance: Sendable {
  let person: PartyIndex
  let forum: PartyIndex
  let date: CivilDate
}

/// A recusal by index.
struct IndexedRecusal: Sendable {
  let party: PartyIndex
  let date: CivilDate
}

/// A decision by index.
struct IndexedDecision: Sendable {
  let body: PartyIndex
  let date: CivilDate
}

/// A notice by index.
struct IndexedNotice: Sendable {
  let addressee: PartyIndex
  let sender: PartyIndex
  let date: CivilDate
  /// The rank of the addressee.
  let rank: Succession.Rank
}

/// A consultation by index.
struct IndexedConsultation: Sendable {
  /// The rank of the consultee.
  let rank: Succession.Rank
  /// The act on the record.
  let act: Index<Act>
  let consultee: PartyIndex
  let consulter: PartyIndex
  let opened: CivilDate
  let closed: CivilDate?
  let sufficientInformation: Bool?
  let considered: CivilDate?
  let informed: CivilDate?
  let answered: CivilDate?
  let phase: String?
}

extension IndexedProposal {
  /// Sorts what is addressed to bodies by their ranks, else by the record.
  mutating func sortAddressed() {
    consultations.sort { ($0.rank, $0.act) < ($1.rank, $1.act) }
    // Of several to one body on the record only the dates matter.
    notices.sort { ($0.rank, $0.date) < ($1.rank, $1.date) }
  }
}

/// What is addressed to a body or person, by rank.
protocol Addressed {
  /// The rank of the one addressed.
  var rank: Succession.Rank { get }
}

extension IndexedConsultation: Addressed {}
extension IndexedNotice: Addressed {}

extension Array where Element: Addressed {
  /// Returns what is addressed to a body or person, or to those whose acts count as theirs, of a list
  /// sorted by rank.
  func addressed(to party: PartyIndex, _ succession: Succession) -> ArraySlice<Element> {
    if let range = succession.onlyRange(countingAs: party) {
      return sorted(by: { $0.rank }, within: range)
    }
    return succession.ranges(countingAs: party)
      .flatMap { sorted(by: { $0.rank }, within: $0) }[...]
  }
}
