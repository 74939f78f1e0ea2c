import MandateKit

extension RandomCase {
  /// Returns the same case with everything in another order whose order means nothing.
  ///
  /// The provisions and the proposals keep their order, which is that of the answer, and so do the
  /// votes of one party, and the casting acts of one body, on one proposal on one day, of which the
  /// later counts.
  func reordered(using random: inout SplitMix64) -> RandomCase {
    var other = self
    other.document.bodies.shuffle(using: &random)
    other.document.people.shuffle(using: &random)
    other.document.memberships.shuffle(using: &random)
    other.document.deputies.shuffle(using: &random)
    other.document.appointments.shuffle(using: &random)
    other.document.mandates.shuffle(using: &random)
    other.document.bankHolidays.shuffle(using: &random)
    let order = record.acts.indices.shuffled(using: &random)
    // Where votes of one sort have come to stand, they stand in their first order.
    var places: [VoteSort: [Int]] = [:]
    for (place, act) in order.enumerated() {
      if let sort = VoteSort(record.acts[act]) { places[sort, default: []].append(place) }
    }
    var acts = order.map { record.acts[$0] }
    for places in places.values {
      for (place, act) in zip(places, places.map({ order[$0] }).sorted()) {
        acts[place] = record.acts[act]
      }
    }
    other.record.acts = acts
    return other
  }

  /// Returns the case without what happened after the date of the question.
  var known: RandomCase {
    var other = self
    other.record.acts = record.acts.compactMap { act in
      switch act {
      case .vote(let vote): return vote.date <= asOf ? act : nil
      case .castingVote(let vote): return vote.date <= asOf ? act : nil
      case .attendance(let attendance): return attendance.date <= asOf ? act : nil
      case .recusal(let recusal): return recusal.date <= asOf ? act : nil
      case .notice(let notice): return notice.date <= asOf ? act : nil
      case .decision(let decision): return decision.date <= asOf ? act : nil
      case .revocation(let revocation): return revocation.date <= asOf ? act : nil
      case .consultation(var consultation):
        guard consultation.opened <= asOf else { return nil }
        if let closed = consultation.closed, asOf < closed {
          consultation.closed = nil
          consultation.considered = nil
        }
        if let considered = consultation.considered, asOf < considered {
          consultation.considered = nil
        }
        if let answered = consultation.answered, asOf < answered {
          consultation.answered = nil
          consultation.answer = nil
        }
        return .consultation(consultation)
      }
    }
    return other
  }

  /// Returns the case without any quorum.
  var withoutQuorums: RandomCase {
    var other = self
    for place in other.document.bodies.indices {
      for rule in other.document.bodies[place].rules.indices {
        other.document.bodies[place].rules[rule].rule.quorum = nil
      }
    }
    for place in other.document.provisions.indices {
      if case .approvalOfPractices(var rule) = other.document.provisions[place].requires {
        rule.quorum = nil
        other.document.provisions[place].requires = .approvalOfPractices(rule)
      }
    }
    return other
  }

  /// The answer of the engine.
  func resolution() throws -> Resolution? {
    try docket().resolve(proposal, asOf: asOf)
  }
}

/// Votes and casting acts among which the order on the record counts.
private struct VoteSort: Hashable {
  var party: PartyID
  var isCasting: Bool
  var proposal: Proposal.ID
  var date: CivilDate

  init?(_ act: Act) {
    switch act {
    case .vote(let vote):
      (party, isCasting, proposal, date) = (vote.by, false, vote.proposal, vote.date)
    case .castingVote(let vote):
      (party, isCasting, proposal, date) = (vote.body, true, vote.proposal, vote.date)
    default: return nil
    }
  }
}
