import MandateKit

extension AnswerFile {
  /// The answer for one proposal, with all that an answer file says of it.
  ///
  /// It is read with ``AnswerFile/read(_:)``, or made of a resolution with ``init(_:names:)``; the two are
  /// equal. Writing it with ``AnswerFile/json(_:)`` gives the bytes that were read.
  public struct Answer: Hashable, Sendable {
    /// The proposal.
    public internal(set) var proposal: Proposal.ID = ""
    /// The date of the question.
    public internal(set) var asOf = CivilDate.unread
    /// The decision date of the proposal.
    public internal(set) var decisionDate = CivilDate.unread
    /// Whether there is a valid mandate.
    public internal(set) var outcome = Outcome.undetermined
    /// The reason for the outcome.
    public internal(set) var reason = Outcome.Reason.essentialOpen
    /// The practices that the proposal affects.
    public internal(set) var affected = PracticeCount.none
    /// The requirements, judged, in the order of the provisions and then by body.
    public internal(set) var requirements: [Requirement] = []
    /// The positions that bodies can still take, by body.
    public internal(set) var positions: [BodyPositions] = []
    /// The practices that it binds.
    public internal(set) var bound = BoundPractices()
    /// The requirements of force `exposure` that are not met.
    public internal(set) var exposures: [Exposure] = []
    /// The voice of general practice, its conflicts sorted.
    public internal(set) var voice = Voice()
    /// The acts on the record that do not count, sorted by code, body and sentence.
    public internal(set) var irregularities: [Irregularity] = []
    /// Remarks on the constitution that bear on the proposal, sorted by code, provision and body.
    public internal(set) var warnings: [Warning] = []
    /// The earliest date for the decision, or `nil` where none is given.
    public internal(set) var earliestDecision: CivilDate?
  }
}

extension AnswerFile.Answer {
  /// The positions that one body can still take.
  public struct BodyPositions: Hashable, Sendable {
    /// The body or person.
    public internal(set) var body: PartyID = ""
    /// The positions.
    public internal(set) var positions: PositionSet = []
  }

  /// A requirement of force `exposure` that is not met.
  public struct Exposure: Hashable, Sendable {
    /// The provision.
    public internal(set) var provision: Provision.ID = ""
    /// The body or person of whom it is required, or `nil` where there is none.
    public internal(set) var body: PartyID?
  }

  /// An act on the record that does not count.
  public struct Irregularity: Hashable, Sendable {
    /// The code of what is irregular.
    public internal(set) var code = MandateKit.Irregularity.Code.withoutEffect
    /// The body or person that it is about.
    public internal(set) var body: PartyID = ""
    /// The sentence about it.
    public internal(set) var sentence = ""
  }

  /// A remark on the constitution.
  public struct Warning: Hashable, Sendable {
    /// The code of what is remarked.
    public internal(set) var code = MandateKit.Warning.Code.selectsNobody
    /// The provision that it is about, or `nil` where it is about a body.
    public internal(set) var provision: Provision.ID?
    /// The body that it is about, or `nil` where it is about a provision.
    public internal(set) var body: Body.ID?
    /// The mandate that it is about, or `nil` where it is about none.
    public internal(set) var mandate: Mandate.ID?
    /// The sentence about it.
    public internal(set) var sentence = ""
    /// The law on which it rests, or `nil` where it rests on none.
    public internal(set) var source: Source?
  }
}
