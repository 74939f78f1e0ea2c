/// Finds what is worth knowing about when bodies begin and end: successions and entries in force on no day.
///
/// It looks at every date, not only at that of the review.
struct SuccessionReview {
  let governance: Governance
  let date: CivilDate

  func findings() -> [ReviewFinding] {
    (successions() + memberships() + mandates() + seats()).map {
      ReviewFinding($0, witness: .date(date))
    }
  }

  private func successions() -> [ReviewFinding.Fact] {
    var facts: [ReviewFinding.Fact] = []
    var steps = Limits.successionSteps
    let firstDays = governance.firstDaysOfSuccessors()
    for body in governance.bodies.values where !body.successors.isEmpty {
      guard let end = body.existence.until else {
        facts.append(.successorWithoutEnd(body.id, successors: body.successors.sorted()))
        continue
      }
      let periods = body.successors.sorted().map { ($0, existence(of: $0)) }
      // Where the steps do not suffice to know, no gap is told.
      let isGap =
        governance.parties[body.id].map {
          firstDays[$0] > end || governance.isSucceeded($0, on: end, within: &steps) == false
        } ?? true
      if isGap {
        facts.append(.successionGap(body.id, successors: periods.map { $0.0 }, from: end))
      }
      for (successor, period) in periods {
        if let start = period.from, start < end {
          facts.append(
            .successorBeforeEnd(body.id, successor: successor, from: start, until: end)
          )
        }
      }
    }
    return facts
  }

  /// The days on which a party exists; a person does on all.
  private func existence(of party: PartyID?) -> Period {
    party.flatMap { governance.parties[$0] }
      .map { governance.isBody($0) ? governance.bodies[$0].existence : .always } ?? .always
  }

  private func isNever(_ period: Period, _ parties: PartyID?...) -> Bool {
    parties.reduce(period) { $0.intersection(existence(of: $1)) }.isEmpty
  }

  private func memberships() -> [ReviewFinding.Fact] {
    each(
      governance.document.memberships.filter { isNever($0.period, $0.member, $0.group) }
        .map { Entry(group: $0.group, party: $0.member) }
    ) { .membership(of: $0.party, in: $0.group) }
  }

  private func mandates() -> [ReviewFinding.Fact] {
    governance.mandates.values.map { $0.mandate }
      .filter { isNever($0.period, $0.giver, $0.holder) }
      .map { .neverInForce(.mandate($0.id)) }
  }

  private func seats() -> [ReviewFinding.Fact] {
    let appointments = governance.document.appointments.filter { isNever($0.period, $0.forum) }
      .map { Entry(group: $0.forum, party: $0.person) }
    let deputies = governance.document.deputies.filter { isNever($0.period, $0.voter, $0.party) }
      .map { Entry(group: $0.voter, party: $0.party) }
    return each(appointments) { .appointment(of: $0.party, to: $0.group) }
      + each(deputies) { .deputy($0.party, for: $0.group) }
  }

  /// Who has a place with whom, by an entry of the document.
  private struct Entry: Hashable {
    let group: PartyID
    let party: PartyID
  }

  /// Returns facts about entries, each once, in order.
  private func each(
    _ entries: [Entry],
    _ entry: (Entry) -> ReviewFinding.Entry
  ) -> [ReviewFinding.Fact] {
    Set(entries).sorted { ($0.group, $0.party) < ($1.group, $1.party) }
      .map { .neverInForce(entry($0)) }
  }
}
