extension Act {
  /// Makes a vote: `.vote(by: "abbey", on: "hub", .for, date: "2022-10-03")`.
  ///
  /// - Parameters:
  ///   - voter: The body or person that votes.
  ///   - proposal: The proposal voted on.
  ///   - choice: The choice.
  ///   - date: The day of the vote.
  ///   - caster: The body or person that cast it, or `nil` where the voter did or it is not known.
  /// - Returns: The act.
  public static func vote(
    by voter: PartyID,
    on proposal: Proposal.ID,
    _ choice: Choice,
    date: CivilDate,
    castBy caster: PartyID? = nil
  ) -> Act {
    .vote(Vote(by: voter, on: proposal, choice, date: date, castBy: caster))
  }

  /// Makes a casting vote.
  ///
  /// - Parameters:
  ///   - party: The body or person that casts it.
  ///   - body: The body whose vote is equal.
  ///   - proposal: The proposal.
  ///   - choice: The choice.
  ///   - date: The day on which it was cast.
  /// - Returns: The act.
  public static func castingVote(
    by party: PartyID,
    of body: Body.ID,
    on proposal: Proposal.ID,
    _ choice: CastingVote.Choice,
    date: CivilDate
  ) -> Act {
    .castingVote(CastingVote(by: party, of: body, on: proposal, choice, date: date))
  }

  /// Makes a recusal.
  ///
  /// - Parameters:
  ///   - party: The body or person that stands aside.
  ///   - proposal: The proposal.
  ///   - date: The day of the recusal.
  ///   - interest: The interest declared.
  /// - Returns: The act.
  public static func recusal(
    by party: PartyID,
    on proposal: Proposal.ID,
    date: CivilDate,
    interest: String? = nil
  ) -> Act {
    .recusal(Recusal(by: party, on: proposal, date: date, interest: interest))
  }

  /// Makes an attendance.
  ///
  /// - Parameters:
  ///   - person: The person who was present.
  ///   - forum: The forum.
  ///   - proposal: The proposal.
  ///   - date: The day.
  /// - Returns: The act.
  public static func attendance(
    by person: Person.ID,
    at forum: Body.ID,
    on proposal: Proposal.ID,
    date: CivilDate
  ) -> Act {
    .attendance(Attendance(by: person, at: forum, on: proposal, date: date))
  }

  /// Makes a consultation.
  ///
  /// - Parameters:
  ///   - body: The body or person that was asked.
  ///   - party: The body or person that asked.
  ///   - proposal: The proposal.
  ///   - opened: The day it opened.
  ///   - closed: The day it closed, not before it opened, or `nil` where it has not.
  ///   - sufficientInformation: Whether the information given was enough, or `nil` where that is not said.
  ///   - considered: The day its product was considered, or `nil` where it was not.
  ///   - informed: The day on which the information was complete, or `nil` where that is not said.
  ///   - answered: The day on which the one asked answered, or `nil` where it has not.
  ///   - answer: The content of the answer, or `nil` where there is none.
  ///   - phase: The phase, a word, or `nil` for none.
  /// - Returns: The act.
  public static func consultation(
    of body: PartyID,
    by party: PartyID,
    on proposal: Proposal.ID,
    opened: CivilDate,
    closed: CivilDate? = nil,
    sufficientInformation: Bool? = nil,
    considered: CivilDate? = nil,
    informed: CivilDate? = nil,
    answered: CivilDate? = nil,
    answer: Consultation.Answer? = nil,
    phase: String? = nil
  ) -> Act {
    .consultation(
      Consultation(
        of: body,
        by: party,
        on: proposal,
        opened: opened,
        closed: closed,
        sufficientInformation: sufficientInformation,
        considered: considered,
        informed: informed,
        answered: answered,
        answer: answer,
        phase: phase
      )
    )
  }

  /// Makes a notice.
  ///
  /// - Parameters:
  ///   - body: The body or person that was told.
  ///   - party: The body or person that told it.
  ///   - proposal: The proposal.
  ///   - date: The day of the notice.
  /// - Returns: The act.
  public static func notice(
    to body: PartyID,
    by party: PartyID,
    on proposal: Proposal.ID,
    date: CivilDate
  ) -> Act {
    .notice(Notice(to: body, by: party, on: proposal, date: date))
  }

  /// Makes a decision.
  ///
  /// - Parameters:
  ///   - body: The body that decided.
  ///   - proposal: The proposal.
  ///   - date: The day of the decision.
  /// - Returns: The act.
  public static func decision(by body: Body.ID, on proposal: Proposal.ID, date: CivilDate) -> Act {
    .decision(Decision(by: body, on: proposal, date: date))
  }

  /// Makes a revocation.
  ///
  /// - Parameters:
  ///   - mandate: The mandate withdrawn.
  ///   - date: The day of the revocation.
  /// - Returns: The act.
  public static func revocation(of mandate: Mandate.ID, date: CivilDate) -> Act {
    .revocation(Revocation(of: mandate, date: date))
  }
}
