import MandateKit

extension Scenario {
  /// What a provision requires, as a scenario expects it to be judged; a part that is `nil` may be any.
  public struct ExpectedRequirement: Hashable, Sendable {
    /// The provision, which has to apply.
    public var provision: Provision.ID
    /// The body or person of whom it is required, or `nil` for every one of whom it is.
    public var body: PartyID?
    /// The status.
    public var status: Status?
    /// The reason for the status.
    public var reason: RequirementResult.Reason?
    /// The fewest further votes that would carry an approval, known exactly.
    public var votesNeeded: Int?

    /// Creates an expected requirement.
    ///
    /// - Parameters:
    ///   - provision: The provision, which has to apply.
    ///   - body: The body or person of whom it is required, or `nil` for every one.
    ///   - status: The status, or `nil` for any.
    ///   - reason: The reason for the status, or `nil` for any.
    ///   - votesNeeded: The fewest further votes that would carry an approval, or `nil` for any number.
    public init(
      _ provision: Provision.ID,
      of body: PartyID? = nil,
      _ status: Status? = nil,
      reason: RequirementResult.Reason? = nil,
      votesNeeded: Int? = nil
    ) {
      self.provision = provision
      self.body = body
      self.status = status
      self.reason = reason
      self.votesNeeded = votesNeeded
    }
  }

  /// The settled position that a scenario expects of a body or a person.
  public struct ExpectedPosition: Hashable, Sendable {
    /// The body or person.
    public var body: PartyID
    /// The only position that is left to it.
    public var position: Position

    /// Creates an expected position.
    ///
    /// - Parameters:
    ///   - body: The body or person.
    ///   - position: The position that it has to have.
    public init(_ body: PartyID, _ position: Position) {
      self.body = body
      self.position = position
    }
  }

  /// The earliest day for a decision that a scenario expects.
  public enum ExpectedDay: Hashable, Sendable {
    /// This day.
    case on(CivilDate)
    /// No day: there is none, or none is needed.
    case noDay
  }
}
