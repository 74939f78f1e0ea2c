import MandateKit

extension AnswerFile.Answer {
  /// What one provision requires of one body, judged.
  public struct Requirement: Hashable, Sendable {
    /// The provision.
    public internal(set) var provision: Provision.ID = ""
    /// The body or person of whom it is required, or `nil` where there is none.
    public internal(set) var body: PartyID?
    /// The force of the provision.
    public internal(set) var force = Provision.Force.practice
    /// Whether it is met.
    public internal(set) var status = Status.open
    /// The reason for the status.
    public internal(set) var reason = RequirementResult.Reason.approvalOpen
    /// The sentence about it.
    public internal(set) var sentence = ""
    /// The source of the provision, or `nil` where none is given.
    public internal(set) var source: Source?
    /// The kind of the requirement, with the way to it.
    public internal(set) var detail = Detail.confirmation
    /// The findings on which the status rests.
    public internal(set) var because: [Finding] = []

    /// The kind of the requirement.
    public var kind: RequirementResult.Kind {
      switch detail {
      case .approval: .approval
      case .consultation: .consultation
      case .notice: .notice
      case .representation: .representation
      case .authority: .authority
      case .confirmation: .confirmation
      }
    }
  }

  /// The kind of a requirement, with what an answer file says of the way to it.
  ///
  /// One that is met needs no votes and no days.
  public enum Detail: Hashable, Sendable {
    /// An approval, and the votes that would carry it, or `nil` where none would.
    case approval(RequirementResult.VotesNeeded?)
    /// A consultation, and the days that a new one would take.
    case consultation(RequirementResult.ConsultationPath)
    /// A notice, and the last day for it.
    case notice(deadline: CivilDate)
    /// Representation, and the practices that are not covered for certain, sorted.
    case representation(uncovered: [Body.ID])
    /// Authority, and the practices that are not covered for certain, sorted.
    case authority(uncovered: [Body.ID])
    /// A confirmation.
    case confirmation
  }
}
