/// The presence of a person at a forum when it considers a proposal.
public struct Attendance: Hashable, Sendable {
  /// Who was present.
  public var by: Person.ID
  /// The forum.
  public var forum: Body.ID
  /// The proposal.
  public var proposal: Proposal.ID
  /// The day.
  public var date: CivilDate

  /// Creates an attendance.
  ///
  /// - Parameters:
  ///   - person: The person who was present.
  ///   - forum: The forum.
  ///   - proposal: The proposal.
  ///   - date: The day.
  public init(
    by person: Person.ID,
    at forum: Body.ID,
    on proposal: Proposal.ID,
    date: CivilDate
  ) {
    self.by = person
    self.forum = forum
    self.proposal = proposal
    self.date = date
  }
}
