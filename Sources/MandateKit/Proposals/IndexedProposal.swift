/// A proposal over dense integers, with the acts on the record that are about it.
struct IndexedProposal: Sendable {
  let proposal: Proposal
  let affects: Int
  let proposer: Int
  let forum: Int
  /// The proposals that say they ratify this one, by place.
  var ratifiers: [Int] = []
  /// The votes on it, in the order of the record.
  var votes: [IndexedVote] = []
  var recusals: [(party: Int, date: CivilDate)] = []
  /// The consultations and the notices, in the order of succession of those addressed.
  var consultations: [IndexedConsultation] = []
  var notices: [IndexedNotice] = []
  var decisions: [(by: Int, date: CivilDate)] = []
}

/// A vote over dense integers, in little room: most of a record is votes.
struct IndexedVote: Sendable {
  private let voter: Int32
  /// The party that cast it, or -1.
  let caster: Int32
  let date: CivilDate
  let choice: Choice

  init(by voter: Int, _ choice: Choice, date: CivilDate, castBy caster: Int?) {
    // There are fewer parties than numbers of 32 bits.
    self.voter = Int32(truncatingIfNeeded: voter)
    self.caster = caster.map { Int32(truncatingIfNeeded: $0) } ?? -1
    self.date = date
    self.choice = choice
  }

  var by: Int { Int(voter) }
}

/// A notice over dense integers.
struct IndexedNotice: Sendable {
  let to: Int
  let by: Int
  let date: CivilDate
  /// The place of the addressee in the order of succession.
  let order: Int
}

/// A consultation over dense integers.
struct IndexedConsultation: Sendable {
  /// The place of the body asked in the order of succession.
  let order: Int
  /// The place of the act on the record.
  let act: Int
  let of: Int
  let by: Int
  let opened: CivilDate
  let closed: CivilDate?
  let sufficientInformation: Bool?
  let considered: CivilDate?
}

extension IndexedProposal {
  /// Puts what is addressed to bodies in the order of succession, else of the record.
  mutating func sortAddressed() {
    consultations.sort { ($0.order, $0.act) < ($1.order, $1.act) }
    // Of several to one body on the record only the dates matter.
    notices.sort { ($0.order, $0.date) < ($1.order, $1.date) }
  }

  /// The consultations of a body, or of those whose doings count as its.
  func consultations(_ orders: ClosedRange<Int>) -> ArraySlice<IndexedConsultation> {
    consultations.sorted(by: { $0.order }, within: orders)
  }

  /// The notices to a body, or to those whose doings count as its.
  func notices(_ orders: ClosedRange<Int>) -> ArraySlice<IndexedNotice> {
    notices.sorted(by: { $0.order }, within: orders)
  }
}
