extension ReviewFinding {
  /// The sort of a name.
  public enum NameSort: String, Hashable, Sendable, CaseIterable {
    /// A kind of bodies.
    case kind
    /// A class of members.
    case `class`
    /// A subject of proposals.
    case subject
    /// A phase of consultations.
    case phase
  }

  /// The place in which a name is mentioned.
  public enum Mention: Hashable, Sendable {
    /// The occasions of a provision.
    case provision(Provision.ID)
    /// The subjects of a mandate.
    case mandate(Mandate.ID)
    /// The competence of a body, or the occasions of its rules.
    case body(Body.ID)
    /// The kinds that speak for general practice.
    case voice
  }

  /// An entry of a document with a period.
  public enum Entry: Hashable, Sendable {
    /// A membership.
    case membership(of: PartyID, in: Body.ID)
    /// A mandate.
    case mandate(Mandate.ID)
    /// An appointment.
    case appointment(of: PartyID, to: Body.ID)
    /// A deputy for a voter.
    case deputy(PartyID, for: PartyID)
  }
}
