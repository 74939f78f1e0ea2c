/// An act on the record that does not count.
public struct Irregularity: Hashable, Sendable {
  /// The code of what is irregular.
  public package(set) var code: Code
  /// The body that acted.
  public package(set) var body: Body.ID
  /// The choice, or `nil` where the act is no vote.
  public package(set) var choice: Choice?
  /// The date of the act.
  public package(set) var date: CivilDate

  /// Creates an irregularity.
  package init(_ code: Code, body: Body.ID, choice: Choice? = nil, date: CivilDate) {
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
