/// A proposal over dense integers, with the acts on the record that are about it.
struct PreparedProposal: Sendable {
  let proposal: Proposal
  let affects: Int
  let proposer: Int
  let forum: Int
  /// The proposals that say they ratify this one, by place.
  var ratifiers: [Int] = []
  /// The votes on it, in the order of the record.
  var votes: [PreparedVote] = []
  var recusals: [(party: Int, date: CivilDate)] = []
  var consultations: [PreparedConsultation] = []
  var notices: [(to: Int, by: Int, date: CivilDate)] = []
  var decisions: [(by: Int, date: CivilDate)] = []
}

/// A vote over dense integers.
struct PreparedVote: Sendable {
  let by: Int
  let choice: Choice
  let date: CivilDate
  let castBy: Int?
}

/// A consultation over dense integers.
struct PreparedConsultation: Sendable {
  /// The place of the act on the record.
  let act: Int
  let of: Int
  let by: Int
  let opened: CivilDate
  let closed: CivilDate?
  let sufficientInformation: Bool?
  let considered: CivilDate?
}
