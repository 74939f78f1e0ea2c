import MandateKit

extension ReferenceEvaluator {
  /// What is on the record and does not count, or not as it was meant. (Section 7.)
  func irregularities(positions listed: PartySet) -> [ReferenceAnswer.Irregularity] {
    var found = matter.ballots.void.map { code, vote in
      ReferenceAnswer.Irregularity(code: code, body: vote.by, date: vote.date)
    }
    for party in matter.parties {
      guard let ballot = matter.ballots[party],
        let code = fault(ballot, of: party, isListed: listed.contains(party))
      else { continue }
      found.append(.init(code: code, body: ballot.by, date: ballot.date))
    }
    found += matter.castings.void.map { act in
      ReferenceAnswer.Irregularity(code: .voidCasting, body: act.by, date: act.date)
    }
    let forums = matter.world.lineage(of: matter.forum)
    for act in matter.acts {
      switch act {
      case .decision(let decision):
        if !forums.contains(matter.world.number(decision.by)) {
          found.append(.init(code: .notTheForum, body: decision.by, date: decision.date))
        }
      case .consultation(let act):
        if isByAnotherParty(of: act.of, by: act.by, .consultation) {
          found.append(.init(code: .byAnotherParty, body: act.of, date: act.opened))
        }
      case .notice(let act):
        if isByAnotherParty(of: act.to, by: act.by, .notice) {
          found.append(.init(code: .byAnotherParty, body: act.to, date: act.date))
        }
      default: break
      }
    }
    return found.sorted { first, second in
      if first.code != second.code { return first.code.rawValue < second.code.rawValue }
      return first.body == second.body ? first.date < second.date : first.body < second.body
    }
  }

  /// What is wrong with the ballot of a party, if anything is.
  private func fault(
    _ ballot: Vote,
    of party: Int,
    isListed: Bool
  ) -> ReferenceAnswer.Irregularity.Code? {
    if !matter.isCompetent(party) || matter.isBarred(party) { return .outsideCompetence }
    if matter.recused.contains(party) { return .withoutEffect }
    let isUnwarranted =
      matter.rule(party) != nil
      && !positions.attainable(party).contains(Position(ballot.choice))
    if isUnwarranted { return .unwarranted }
    return isListed ? nil : .withoutEffect
  }

  /// Whether a body is one to be asked or told, and not by this party.
  private func isByAnotherParty(
    of body: PartyID,
    by party: PartyID,
    _ kind: ReferenceAnswer.Kind
  ) -> Bool {
    let (body, party) = (matter.world.number(body), matter.world.number(party))
    var isAsked = false
    for demand in demands where demand.provision.requires.referenceKind == kind {
      guard let asked = demand.body, matter.world.lineage(of: asked).contains(body),
        let owing = demand.provision.requires.owing
      else { continue }
      isAsked = true
      if matter.world.lineage(of: matter.owing(owing)).contains(party) { return false }
    }
    return isAsked
  }
}

extension Requirement {
  /// Who owes what is required, where somebody does.
  fileprivate var owing: Requirement.Party? {
    switch self {
    case .consultation(_, let party, _), .notice(_, let party, _): party
    default: nil
    }
  }
}
