/// Something on the record that does not count, and is reported.
public struct Irregularity: Hashable, Sendable {
  /// The kind of irregularity.
  public var code: Code
  /// The body that did it.
  public var body: Body.ID
  /// The position it voted for, where it was a vote.
  public var choice: Choice?
  /// When it did so.
  public var date: CivilDate

  /// Creates an irregularity.
  public init(_ code: Code, body: Body.ID, choice: Choice? = nil, date: CivilDate) {
    self.code = code
    self.body = body
    self.choice = choice
    self.date = date
  }

  /// The stable codes of irregularities.
  ///
  /// Cases may be added.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A ballot by a body whose rule cannot come to it and that has no warrant for it.
    case unwarranted
    /// A vote by a body that did not exist on its date.
    case voidBallot
    /// A ballot on a proposal outside the competence of the body.
    case outsideCompetence
    /// A decision by a body that is not the forum.
    case notTheForum
  }
}
