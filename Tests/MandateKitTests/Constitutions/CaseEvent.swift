import MandateKit

/// Something that happened on the proposal of a case, on its decision date unless said.
struct CaseEvent: Sendable {
  private let make: @Sendable (Proposal, PartyID) -> Act
  private let parties: [PartyID]

  /// Returns the acts on a proposal.
  func acts(on proposal: Proposal) -> [Act] {
    parties.map { make(proposal, $0) }
  }

  /// Parties vote for it.
  static func `for`(_ voters: PartyID..., on date: CivilDate? = nil, castBy: PartyID? = nil)
    -> CaseEvent
  {
    vote(.for, by: voters, on: date, castBy: castBy)
  }

  /// All of some parties vote for it.
  static func `for`(all voters: [PartyID], on date: CivilDate? = nil) -> CaseEvent {
    vote(.for, by: voters, on: date, castBy: nil)
  }

  /// Parties vote against it.
  static func against(_ voters: PartyID..., on date: CivilDate? = nil, castBy: PartyID? = nil)
    -> CaseEvent
  {
    vote(.against, by: voters, on: date, castBy: castBy)
  }

  /// All of some parties vote against it.
  static func against(all voters: [PartyID], on date: CivilDate? = nil) -> CaseEvent {
    vote(.against, by: voters, on: date, castBy: nil)
  }

  /// Parties are present and neither for nor against.
  static func abstaining(_ voters: PartyID..., on date: CivilDate? = nil, castBy: PartyID? = nil)
    -> CaseEvent
  {
    vote(.abstain, by: voters, on: date, castBy: castBy)
  }

  /// All of some parties are present and neither for nor against.
  static func abstaining(all voters: [PartyID], on date: CivilDate? = nil) -> CaseEvent {
    vote(.abstain, by: voters, on: date, castBy: nil)
  }

  private static func vote(
    _ choice: Choice,
    by voters: [PartyID],
    on date: CivilDate?,
    castBy: PartyID?
  ) -> CaseEvent {
    CaseEvent(parties: voters) { proposal, voter in
      let date = date ?? proposal.decisionDate
      return .vote(by: voter, on: proposal.id, choice, date: date, castBy: castBy)
    }
  }

  /// Somebody gives the casting vote of a body.
  static func casting(_ choice: CastingVote.Choice, by party: PartyID, of body: Body.ID)
    -> CaseEvent
  {
    CaseEvent(parties: [party]) { proposal, party in
      let date = proposal.decisionDate
      return .castingVote(by: party, of: body, on: proposal.id, choice, date: date)
    }
  }

  /// Parties stand aside.
  static func recused(_ parties: PartyID..., on date: CivilDate? = nil) -> CaseEvent {
    CaseEvent(parties: parties) { proposal, party in
      .recusal(by: party, on: proposal.id, date: date ?? proposal.decisionDate)
    }
  }

  /// A body is told.
  static func told(_ body: PartyID, by party: PartyID, on date: CivilDate? = nil) -> CaseEvent {
    CaseEvent(parties: [party]) { proposal, party in
      let date = date ?? proposal.decisionDate
      return .notice(to: body, by: party, on: proposal.id, date: date)
    }
  }

  /// A body is consulted.
  static func consulted(
    _ body: PartyID,
    by party: PartyID,
    from opened: CivilDate,
    to closed: CivilDate,
    informed: Bool = true,
    considered: CivilDate
  ) -> CaseEvent {
    CaseEvent(parties: [party]) { proposal, party in
      .consultation(
        of: body,
        by: party,
        on: proposal.id,
        opened: opened,
        closed: closed,
        sufficientInformation: informed,
        considered: considered
      )
    }
  }

  private init(parties: [PartyID], make: @escaping @Sendable (Proposal, PartyID) -> Act) {
    self.parties = parties
    self.make = make
  }
}
