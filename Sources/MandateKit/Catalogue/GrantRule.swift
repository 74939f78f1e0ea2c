/// A kind of grant that the law does not allow, as data.
///
/// A review by ``Governance/review(on:asking:)`` holds the mandates of a document against such rules.
public struct GrantRule: Hashable, Sendable, Identifiable {
  /// The identifier of a grant rule.
  public typealias ID = Identifier<GrantRule>

  /// The identifier, unique in a catalogue.
  public var id: ID
  /// Who gives.
  public var givers: Givers
  /// What is given: at least one of these powers.
  public var powers: [Power]
  /// The kinds of the bodies to whom it is given.
  public var holderKinds: [BodyKind]
  /// Whether it is given to a person.
  ///
  /// A rule is about these as well as about the bodies of the kinds.
  public var holdersArePeople: Bool
  /// What it is given for, or nothing where that does not matter.
  ///
  /// A mandate is about it when some subject could match patterns of both.
  public var subjects: [SubjectPattern]?
  /// The days on which the law is so.
  public var period: Period
  /// How well it is known.
  public var confidence: Confidence
  /// Where it is written.
  public var source: Source

  /// Creates a rule.
  public init(
    _ id: ID,
    givers: Givers,
    powers: [Power],
    holderKinds: [BodyKind],
    holdersArePeople: Bool = false,
    subjects: [SubjectPattern]? = nil,
    period: Period = .always,
    confidence: Confidence,
    source: Source
  ) {
    self.id = id
    self.givers = givers
    self.powers = powers
    self.holderKinds = holderKinds
    self.holdersArePeople = holdersArePeople
    self.subjects = subjects
    self.period = period
    self.confidence = confidence
    self.source = source.stating(confidence)
  }

  /// Who gives what a rule is about.
  public enum Givers: Hashable, Sendable {
    /// A body of one of these kinds.
    case kinds([BodyKind])
    /// Nobody: the authority is said to be original.
    case nobody
  }
}
