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
  /// The bodies that take this one's place after its end: a CCG's is its ICB.
  ///
  /// There are several where a body was split. No repeats.
  public var successors: [ID]
  /// The number of registered patients.
  ///
  /// Only a practice may have any.
  public var listSize: ListSize
  /// How the body makes up its mind from its electors' positions: the first rule that applies to a
  /// proposal counts, and where there are rules and none applies the body can take no position.
  ///
  /// A practice has none.
  public var rules: [ApplicableRule]
  /// Whether the members agreed to be bound by what the body decides under its rule.
  public var binds: Bool
  /// The subjects on which the body can take a position, or `nil` where it can on all.
  public var competence: [SubjectPattern]?

  /// Creates a body.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - kind: The kind.
  ///   - name: The name to show, or `nil` for the identifier.
  ///   - existence: The days on which it exists.
  ///   - successors: The bodies that take its place after its end.
  ///   - listSize: The number of registered patients of a practice.
  ///   - rule: Its rule for all proposals, or `nil` where it has none or several.
  ///   - rules: Its rules where they differ by matter or date, after that for all, the first that
  ///     applies counting.
  ///   - binds: Whether its members are bound by what it decides.
  ///   - competence: The subjects on which it can take a position, or `nil` for all.
  public init(
    _ id: ID,
    kind: BodyKind,
    name: String? = nil,
    existence: Period = .always,
    successors: [ID] = [],
    listSize: ListSize = 0,
    rule: DecisionRule? = nil,
    rules: [ApplicableRule] = [],
    binds: Bool = false,
    competence: [SubjectPattern]? = nil
  ) {
    self.id = id
    self.kind = kind
    self.name = name ?? id.rawValue
    self.existence = existence
    self.successors = successors
    self.listSize = listSize
    self.rules = (rule.map { [ApplicableRule($0)] } ?? []) + rules
    self.binds = binds
    self.competence = competence
  }

  /// The rule for every proposal, or `nil` where the body has none, or several that differ by matter or
  /// date.
  ///
  /// Setting it replaces all ``rules``.
  public var rule: DecisionRule? {
    get { rules.count == 1 && rules[0].isUnconditional ? rules[0].rule : nil }
    set { rules = newValue.map { [ApplicableRule($0)] } ?? [] }
  }

  /// Whether it decides by a rule.
  public var hasRule: Bool { !rules.isEmpty }

  /// Creates a practice with its registered patients.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among bodies and people together.
  ///   - name: The name to show, or `nil` for the identifier.
  ///   - patients: The number of registered patients, 0 to 1,000,000,000, the same on every date.
  ///   - existence: The days on which it exists.
  /// - Returns: The practice, without a rule and without members.
  public static func practice(
    _ id: ID,
    name: String? = nil,
    patients: some FixedWidthInteger,
    existence: Period = .always
  ) -> Body {
    Body(
      id,
      kind: .practice,
      name: name,
      existence: existence,
      listSize: .constant(Int64(clamping: patients))
    )
  }
}
