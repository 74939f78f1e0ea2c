/// The proposals that a provision or a rule applies to: those that satisfy everything it names.
public struct Occasion: Hashable, Sendable {
  /// Some subject of the proposal matches one of these.
  ///
  /// Not empty where given.
  public var subjects: [SubjectPattern]?
  /// The effect is one of these.
  ///
  /// Not empty where given.
  public var effects: [Effect]?
  /// The proposer is of one of these kinds.
  ///
  /// Not empty where given.
  public var proposerKinds: [BodyKind]?
  /// The forum is of one of these kinds.
  ///
  /// Not empty where given.
  public var forumKinds: [BodyKind]?
  /// The value is at least this many pounds.
  public var minimumValue: Int?
  /// Whether the proposal makes a concession.
  public var concession: Bool?

  /// Creates an occasion.
  ///
  /// A property that is left out is not tested.
  ///
  /// - Parameters:
  ///   - subjects: Patterns of which some subject of the proposal matches one, not empty, or `nil` for
  ///     any subject.
  ///   - effects: The effects, not empty, or `nil` for any effect.
  ///   - proposerKinds: The kinds of the proposer, not empty, or `nil` for any kind.
  ///   - forumKinds: The kinds of the forum, not empty, or `nil` for any kind.
  ///   - minimumValue: The least value in pounds, 0 to 1,000,000,000, or `nil` for any value.
  ///   - concession: Whether the proposal makes a concession, or `nil` where that does not matter.
  public init(
    subjects: [SubjectPattern]? = nil,
    effects: [Effect]? = nil,
    proposerKinds: [BodyKind]? = nil,
    forumKinds: [BodyKind]? = nil,
    minimumValue: Int? = nil,
    concession: Bool? = nil
  ) {
    self.subjects = subjects
    self.effects = effects
    self.proposerKinds = proposerKinds
    self.forumKinds = forumKinds
    self.minimumValue = minimumValue
    self.concession = concession
  }

  /// Every proposal.
  public static let always = Occasion()
}
