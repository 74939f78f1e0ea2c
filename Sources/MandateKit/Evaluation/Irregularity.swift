/// An act on the record that does not count, or counts for less than it seems to.
public struct Irregularity: Hashable, Sendable {
  /// The code of what is irregular.
  public package(set) var code: Code
  /// The body or person that it is about: whose vote it is, who cast a casting vote, who decided, who
  /// was asked or told.
  public package(set) var body: PartyID
  /// The choice, or `nil` where the act is no vote.
  public package(set) var choice: Choice?
  /// The body or person that acted for another or as another party: the caster of a vote, the one that
  /// consulted or told; or `nil` where there is none.
  public package(set) var actor: PartyID?
  /// The body or person who had to consult or tell, where another party did; or `nil`.
  public package(set) var due: PartyID?
  /// The day on which the voter was recused, where its ballot has no effect for that; or `nil`.
  public package(set) var recused: CivilDate?
  /// The date of the act.
  public package(set) var date: CivilDate
  /// Whether a vote or a casting vote does not count because it came after the decision.
  public package(set) var isLate: Bool
  /// Whether the act is a consultation.
  public package(set) var isConsultation: Bool
  /// The day on which a consultation closed, or `nil` where it is none or has not.
  public package(set) var closed: CivilDate?

  /// Creates an irregularity.
  package init(
    _ code: Code,
    body: PartyID,
    choice: Choice? = nil,
    actor: PartyID? = nil,
    due: PartyID? = nil,
    recused: CivilDate? = nil,
    date: CivilDate,
    isLate: Bool = false,
    isConsultation: Bool = false,
    closed: CivilDate? = nil
  ) {
    self.code = code
    self.body = body
    self.choice = choice
    self.actor = actor
    self.due = due
    self.recused = recused
    self.date = date
    self.isLate = isLate
    self.isConsultation = isConsultation
    self.closed = closed
  }

  /// The stable codes of irregularities.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A ballot by a body whose rule cannot come to it and that has no warrant for it.
    case unwarranted
    /// A vote by a body that did not exist on its date, or after the decision.
    case voidBallot
    /// A ballot on a proposal outside the competence of the body, or to which none of its rules applies.
    case outsideCompetence
    /// A decision by a body that is not the forum.
    case notTheForum
    /// A vote that was cast by a person who is recused.
    case recusedCaster
    /// A vote that was cast by somebody who is neither the voter nor a deputy.
    case notEntitledToCast
    /// A casting vote by somebody who has none, or too late.
    case voidCasting
    /// A ballot of a voter who is recused, or whose position bears on no requirement.
    case withoutEffect
    /// A consultation or a notice that is asked for, by a party of whom it is not.
    case byAnotherParty
  }
}
