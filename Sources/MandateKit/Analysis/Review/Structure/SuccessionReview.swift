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
    for body in governance.bodies.values where !body.successors.isEmpty {
      guard let end = body.existence.until else {
        facts.append(.successorWithoutEnd(body.id, successors: body.successors.sorted()))
        continue
      }
      let periods = body.successors.sorted().map { ($0, existence(of: $0)) }
      if !periods.contains(where: { $0.1.contains(end) }) {
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
    governance.document.memberships
      .filter { isNever($0.period, $0.member, $0.group) }
      .map { .neverInForce(.membership(of: $0.member, in: $0.group)) }
      .unique
  }

  private func mandates() -> [ReviewFinding.Fact] {
    governance.mandates.values.map { $0.mandate }
      .filter { isNever($0.period, $0.giver, $0.holder) }
      .map { .neverInForce(.mandate($0.id)) }
  }

  private func seats() -> [ReviewFinding.Fact] {
    let appointments = governance.document.appointments
      .filter { isNever($0.period, $0.forum) }
      .map { ReviewFinding.Fact.neverInForce(.appointment(of: $0.person, to: $0.forum)) }
    let deputies = governance.document.deputies
      .filter { isNever($0.period, $0.voter, $0.party) }
      .map { ReviewFinding.Fact.neverInForce(.deputy($0.party, for: $0.voter)) }
    return appointments.unique + deputies.unique
  }
}

extension [ReviewFinding.Fact] {
  /// The facts, each once, by the parties of the entry.
  fileprivate var unique: [ReviewFinding.Fact] {
    func key(_ fact: ReviewFinding.Fact) -> (PartyID, PartyID) {
      switch fact {
      case .neverInForce(.membership(let party, let group)),
        .neverInForce(.appointment(let party, let group)),
        .neverInForce(.deputy(let party, let group)):
        (group, party)
      default: ("", "")
      }
    }
    return Set(self).sorted { key($0) < key($1) }
  }
}
