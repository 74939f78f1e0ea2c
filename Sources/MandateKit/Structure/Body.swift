/// Anything that can hold a position on a proposal: a practice, a PCN, an LMC, a board.
public struct Body: Hashable, Sendable, Identifiable {
  /// The identifier of a body or a person.
  public typealias ID = PartyID

  /// The identifier, unique among bodies and people together.
  public var id: ID
  /// The kind.
  ///
  /// Only a practice has patients, and only a practice has no members.
  public var kind: BodyKind
  /// The name to show.
  ///
  /// It is the identifier unless given.
  public var name: String
  /// The days on which the body exists.
  public var existence: Period
  /// The body that takes this one's place after its end: a CCG's is its ICB.
  public var successor: ID?
  /// The number of registered patients, 0 to 1,000,000,000.
  ///
  /// Only a practice may have any.
  public var listSize: Int64
  /// How the body makes up its mind from its electors' positions.
  ///
  /// A practice has none.
  public var rule: DecisionRule?
  /// Whether the members agreed to be bound by what the body decides under its rule.
  public var binds: Bool
  /// The subjects on which the body can take a position, or `nil` where it can on all.
  public var competence: [SubjectPattern]?

  /// Creates a body.
  public init(
    _ id: ID,
    kind: BodyKind,
    name: String? = nil,
    existence: Period = .always,
    successor: ID? = nil,
    listSize: Int64 = 0,
    rule: DecisionRule? = nil,
    binds: Bool = false,
    competence: [SubjectPattern]? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name ?? id.rawValue
    self.existence = existence
    self.successor = successor
    self.listSize = listSize
    self.rule = rule
    self.binds = binds
    self.competence = competence
  }

  /// Creates a practice with its registered patients.
  public static func practice(
    _ id: ID,
    name: String? = nil,
    patients: Int64,
    existence: Period = .always
  ) -> Body {
    Body(id, kind: .practice, name: name, existence: existence, listSize: patients)
  }
}
