/// What is known of one proposal as of one date, and what still can happen.
struct RecordView: Sendable {
  let asOf: CivilDate
  let decisionDate: CivilDate
  /// The earliest decision of the forum that is known.
  let decided: CivilDate?
  /// The last day on which what is done before the decision counts.
  let cutoff: CivilDate
  /// Whether those who have not voted still can.
  let votingIsOpen: Bool
  /// The parties that take no part, and since when, sorted by party.
  let recusals: [(party: Int, date: CivilDate)]
  /// The position of the own ballot of the body in each seat; none at all where it has no ballot.
  private(set) var ballots: [PositionSet]
  /// The place of that ballot among the votes, or -1.
  private var votes: [Int32]

  init(_ compiled: borrowing CompiledProposal, asOf: CivilDate) {
    self.asOf = asOf
    decisionDate = compiled.decisionDate
    let decided = compiled.decisions.first.flatMap { $0 <= asOf ? $0 : nil }
    self.decided = decided
    let cutoff = min(compiled.decisionDate, decided ?? compiled.decisionDate)
    self.cutoff = cutoff
    votingIsOpen = asOf < compiled.decisionDate && decided == nil
    recusals =
      compiled.recusals.isEmpty ? [] : RecordView.recusals(compiled, until: min(asOf, cutoff))

    let seats = compiled.structure.bodies.count
    ballots = [PositionSet](repeating: [], count: seats)
    votes = [Int32](repeating: -1, count: seats)
    // Votes are sorted by date: the last that counts is the latest.
    let last = min(asOf, cutoff)
    for (place, vote) in compiled.votes.enumerated() {
      if vote.date > last { break }
      if vote.isVoid { continue }
      ballots[Int(vote.seat)] = vote.position
      votes[Int(vote.seat)] = Int32(truncatingIfNeeded: place)
    }
  }

  private static func recusals(
    _ compiled: CompiledProposal,
    until last: CivilDate
  ) -> [(party: Int, date: CivilDate)] {
    var recusals: [(party: Int, date: CivilDate)] = []
    for recusal in compiled.recusals
    where recusal.date <= last && recusals.last?.party != recusal.party {
      recusals.append(recusal)
    }
    return recusals
  }

  /// Returns since when a party takes no part, or nothing where it does.
  func recused(_ party: Int) -> CivilDate? {
    if recusals.isEmpty { return nil }
    let place = recusals.firstSorted { $0.party >= party }
    return place < recusals.count && recusals[place].party == party ? recusals[place].date : nil
  }

  /// Returns the own ballot of the body in a seat as it was cast, or nothing.
  func vote(_ seat: Int, _ compiled: CompiledProposal) -> CompiledProposal.SeatedVote? {
    votes[seat] < 0 ? nil : compiled.votes[Int(votes[seat])]
  }

  /// The question about the same proposal where bodies have other seats.
  func seated(in compiled: CompiledProposal, from before: CompiledProposal) -> RecordView {
    var question = self
    question.ballots = []
    question.votes = []
    for body in compiled.structure.bodies {
      let seat = before.structure.seat(of: Int(body))
      question.ballots.append(seat.map { ballots[$0] } ?? [])
      question.votes.append(seat.map { votes[$0] } ?? -1)
    }
    return question
  }

  /// Takes nobody to have voted yet.
  mutating func forgetVotes() {
    for seat in ballots.indices {
      ballots[seat] = []
      votes[seat] = -1
    }
  }

  /// Takes the body in a seat, which has a ballot, to have cast another on the same day.
  mutating func suppose(_ choice: Choice, inSeat seat: Int) {
    ballots[seat] = PositionSet(Position(choice))
  }
}
