/// A consultation of one body or person by another on a proposal.
public struct Consultation: Hashable, Sendable {
  /// The body that was asked.
  public var of: PartyID
  /// The body that asked.
  public var by: PartyID
  /// The proposal.
  public var proposal: Proposal.ID
  /// The day it opened.
  public var opened: CivilDate
  /// The day it closed, not before it opened.
  public var closed: CivilDate?
  /// Whether the information given was enough for a considered answer, where that is said.
  public var sufficientInformation: Bool?
  /// The day its product was considered, where it has closed and was.
  public var considered: CivilDate?
  /// The day on which the information was complete, where that is said.
  ///
  /// Neither before it opened nor after it closed.
  public var informed: CivilDate?
  /// The day on which the one asked answered, not before it opened.
  public var answered: CivilDate?
  /// The content of the answer, where there is one.
  public var answer: Answer?
  /// The phase, a word, or `nil` for none.
  public var phase: String?

  /// Creates a consultation.
  ///
  /// - Parameters:
  ///   - body: The body or person that was asked.
  ///   - party: The body or person that asked.
  ///   - proposal: The proposal.
  ///   - opened: The day it opened.
  ///   - closed: The day it closed, not before it opened, or `nil` where it has not.
  ///   - sufficientInformation: Whether the information given was enough, or `nil` where that is not
  ///     said.
  ///   - considered: The day its product was considered, or `nil` where it was not. Only with `closed`.
  ///   - informed: The day on which the information was complete, neither before it opened nor after it
  ///     closed, or `nil` where that is not said.
  ///   - answered: The day on which the one asked answered, not before it opened, or `nil` where it has
  ///     not.
  ///   - answer: The content of the answer, or `nil` where there is none. Only with `answered`.
  ///   - phase: The phase, a word, or `nil` for none.
  public init(
    of body: PartyID,
    by party: PartyID,
    on proposal: Proposal.ID,
    opened: CivilDate,
    closed: CivilDate? = nil,
    sufficientInformation: Bool? = nil,
    considered: CivilDate? = nil,
    informed: CivilDate? = nil,
    answered: CivilDate? = nil,
    answer: Answer? = nil,
    phase: String? = nil
  ) {
    self.of = body
    self.by = party
    self.proposal = proposal
    self.opened = opened
    self.closed = closed
    self.sufficientInformation = sufficientInformation
    self.considered = considered
    self.informed = informed
    self.answered = answered
    self.answer = answer
    self.phase = phase
  }

  /// The content of an answer to a consultation.
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    /// In favour.
    case support
    /// Opposed.
    case object
    /// Neither.
    case neither
  }
}
