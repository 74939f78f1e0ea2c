import MandateKit

extension RandomCase {
  /// Returns the same case with everything in another order whose order means nothing.
  ///
  /// The provisions and the proposals keep their order, which is that of the answer, and so do the
  /// votes of one body on one proposal on one day, of which the later counts.
  func reordered(using random: inout SplitMix64) -> RandomCase {
    var other = self
    other.document.bodies.shuffle(using: &random)
    other.document.people.shuffle(using: &random)
    other.document.memberships.shuffle(using: &random)
    other.document.appointments.shuffle(using: &random)
    other.document.mandates.shuffle(using: &random)
    other.document.bankHolidays.shuffle(using: &random)
    let order = record.acts.indices.shuffled(using: &random)
    // Where votes of one kind have come to stand, they stand in their first order.
    var places: [Vote.Sort: [Int]] = [:]
    for (place, act) in order.enumerated() {
      if case .vote(let vote) = record.acts[act] { places[vote.sort, default: []].append(place) }
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
        return .consultation(consultation)
      }
    }
    return other
  }

  /// Returns the case without any quorum.
  var withoutQuorums: RandomCase {
    var other = self
    for place in other.document.bodies.indices {
      other.document.bodies[place].rule?.quorum = nil
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

extension Vote {
  /// Votes among which the order on the record counts.
  fileprivate struct Sort: Hashable {
    var by: Body.ID
    var proposal: Proposal.ID
    var date: CivilDate
  }

  fileprivate var sort: Sort { Sort(by: by, proposal: proposal, date: date) }
}
