/// One thing to do on the way to a mandate, with the days on which it can be done.
public struct Step: Hashable, Sendable {
  /// The action.
  public var action: Action
  /// The provisions that it serves, in the order of the document.
  public var provisions: [Provision.ID]
  /// The force of the strongest of those provisions.
  public var force: Provision.Force
  /// The first day on which it can be done.
  public var from: CivilDate
  /// The last day on which it can be done for the decision to be taken as planned.
  public var by: CivilDate

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - action: The action.
  ///   - provisions: The provisions that it serves, in the order of the document.
  ///   - force: The force of the strongest of those provisions.
  ///   - from: The first day on which it can be done.
  ///   - by: The last day on which it can be done for the decision to be taken as planned.
  public init(
    _ action: Action,
    for provisions: [Provision.ID],
    force: Provision.Force = .essential,
    from: CivilDate,
    by: CivilDate
  ) {
    self.action = action
    self.provisions = provisions
    self.force = force
    self.from = from
    self.by = by
  }

  /// An action on the way to a mandate.
  public enum Action: Hashable, Sendable {
    /// Open a consultation of a body or person, perhaps of a phase, with sufficient information.
    case openConsultation(of: PartyID, by: PartyID, phase: String? = nil)
    /// Obtain the answer to a consultation, which ends the time for it.
    case obtainAnswer(of: PartyID, by: PartyID, phase: String? = nil)
    /// Close a consultation of a body or person, whose information must by then be sufficient.
    case closeConsultation(of: PartyID, by: PartyID, phase: String? = nil)
    /// Consider what came of a consultation of a body or person.
    case considerConsultation(of: PartyID, by: PartyID, phase: String? = nil)
    /// Tell a body or person about the proposal.
    case giveNotice(to: PartyID, by: PartyID)
    /// Obtain these votes for. Other sets of votes that would do are given, the smallest first.
    case obtainVotes([Ballot], alternatives: [[Ballot]])
    /// Appoint a representative to the forum.
    case appointRepresentative(to: Body.ID)
    /// Have a body give a representative a power. The representative is nobody yet where one has first
    /// to be appointed.
    case mandateRepresentative(Person.ID?, from: Body.ID, power: Power = .agree)
    /// Have a representative attend the forum when it considers the proposal. The representative is
    /// nobody yet where one has first to be appointed.
    case attendForum(Person.ID?, Body.ID)
    /// Have the forum given the power to decide: by a body that has it and may pass it on, or, where
    /// none has, by statute or articles over the constituency of the body affected.
    case authoriseForum(Body.ID, from: Body.ID?)
    /// Have what was agreed under a mandate ratified, by these votes for on a ratifying proposal.
    case ratify(Mandate.ID, by: Body.ID, votes: [Body.ID])
  }

  /// A vote for, and who casts it.
  public struct Ballot: Hashable, Sendable {
    /// The practice, body or person whose vote it is.
    public var voter: Body.ID
    /// The one who casts it for a body whose members would otherwise decide, or `nil` where the voter casts
    /// its own.
    public var caster: Caster?

    /// Creates a vote.
    ///
    /// - Parameters:
    ///   - voter: The practice, body or person whose vote it is.
    ///   - caster: The one who casts it under a mandate, or `nil` where the voter casts its own.
    public init(of voter: Body.ID, castBy caster: Caster? = nil) {
      self.voter = voter
      self.caster = caster
    }

    /// The holder of a mandate under which the vote of a body is cast.
    public struct Caster: Hashable, Sendable {
      /// The representative or body that casts it, or `nil` for one who has first to be appointed.
      public var holder: PartyID?
      /// The mandate, or `nil` for one that has first to be given.
      public var mandate: Mandate.ID?

      /// Creates a caster.
      ///
      /// - Parameters:
      ///   - holder: The representative or body that casts it, or `nil` for one who has first to be appointed.
      ///   - mandate: The mandate, or `nil` for one that has first to be given.
      public init(_ holder: PartyID?, under mandate: Mandate.ID?) {
        self.holder = holder
        self.mandate = mandate
      }
    }
  }
}
