/// One thing to do on the way to a mandate, with the days on which it can be done.
public struct Step: Hashable, Sendable {
  /// The action.
  public var action: Action
  /// The provisions that it serves, in the order of the document.
  public var provisions: [Provision.ID]
  /// The first day on which it can be done.
  public var from: CivilDate
  /// The last day on which it can be done for the decision to be taken as planned.
  public var by: CivilDate

  /// Creates a step.
  ///
  /// - Parameters:
  ///   - action: The action.
  ///   - provisions: The provisions that it serves, in the order of the document.
  ///   - from: The first day on which it can be done.
  ///   - by: The last day on which it can be done for the decision to be taken as planned.
  public init(_ action: Action, for provisions: [Provision.ID], from: CivilDate, by: CivilDate) {
    self.action = action
    self.provisions = provisions
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
    /// Obtain these votes for. Other sets of voters that would do are given, the smallest first.
    case obtainVotes([Body.ID], alternatives: [[Body.ID]])
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
}
