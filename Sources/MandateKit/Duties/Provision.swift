/// One rule of a constitution, statutory or local: when it applies and what it requires.
public struct Provision: Hashable, Sendable, Identifiable {
  /// The identifier of a provision.
  public typealias ID = Identifier<Provision>

  /// The identifier, unique among provisions.
  public var id: ID
  /// The proposals it applies to.
  public var when: Occasion
  /// The requirement.
  public var requires: Requirement
  /// The consequence where that is not met.
  public var force: Provision.Force
  /// The decision dates on which it is in force.
  public var period: Period
  /// Where it is written.
  public var source: Source?

  /// Creates a provision.
  public init(
    _ id: ID,
    when: Occasion = .always,
    requires: Requirement,
    force: Provision.Force,
    period: Period = .always,
    source: Source? = nil
  ) {
    self.id = id
    self.when = when
    self.requires = requires
    self.force = force
    self.period = period
    self.source = source
  }
}

/// The proposals that a provision applies to: those that satisfy everything it names.
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
