extension Catalogue {
  /// A kind of grant of authority that the law does not allow, as data.
  ///
  /// A review by ``Governance/review(on:asking:)`` holds the mandates of a document against such rules.
  public struct GrantRule: Hashable, Sendable, Identifiable {
    /// The identifier of a grant rule.
    public typealias ID = Identifier<GrantRule>

    /// The identifier, unique in a catalogue.
    public var id: ID
    /// The givers that the rule is about.
    public var givers: Givers
    /// The powers, at least one of which is given.
    public var powers: [Power]
    /// The kinds of the bodies that receive the grant.
    public var holderKinds: [BodyKind]
    /// A Boolean value that is true if the rule is about grants to people as well as to such bodies.
    public var holdersArePeople: Bool
    /// The subjects of the grant, or `nil` if the rule is about all subjects.
    ///
    /// The rule is about a mandate if some subject matches patterns of both.
    public var subjects: [SubjectPattern]?
    /// The days on which the rule is in force.
    public var period: Period
    /// The confidence in the rule.
    public var confidence: Catalogue.Confidence
    /// The citation.
    public var source: Source

    /// Creates a rule, and adds the confidence in words to the note of its source.
    ///
    /// - Parameters:
    ///   - id: The identifier, unique in a catalogue.
    ///   - givers: The givers that the rule is about.
    ///   - powers: The powers, at least one of which is given.
    ///   - holderKinds: The kinds of the bodies that receive the grant.
    ///   - holdersArePeople: Whether the rule is about grants to people as well.
    ///   - subjects: The subjects of the grant, or `nil` for all subjects.
    ///   - period: The days on which the rule is in force.
    ///   - confidence: The confidence in the rule.
    ///   - source: The citation.
    public init(
      _ id: ID,
      givers: Givers,
      powers: [Power],
      holderKinds: [BodyKind],
      holdersArePeople: Bool = false,
      subjects: [SubjectPattern]? = nil,
      period: Period = .always,
      confidence: Catalogue.Confidence,
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

    /// The givers that a rule is about.
    public enum Givers: Hashable, Sendable {
      /// A body of one of these kinds.
      case kinds([BodyKind])
      /// Nobody: the authority is said to be original.
      case nobody
    }
  }
}
