/// A grant of authority to act for others on stated matters, within limits.
public struct Mandate: Hashable, Sendable, Identifiable {
  /// The identifier of a mandate.
  public typealias ID = Identifier<Mandate>

  /// The identifier, unique among mandates.
  public var id: ID
  /// The body that gives it, or `nil` where the authority is original: a statute, articles.
  public var giver: Body.ID?
  /// The body or person that holds it.
  public var holder: PartyID
  /// The powers of the holder.
  ///
  /// Not empty.
  public var powers: [Power]
  /// The subjects it is about.
  ///
  /// It covers a proposal when every subject of that matches. Not empty.
  public var subjects: [SubjectPattern]
  /// The body over whose constituency it runs, or `nil` where the giver's coverage is the bound.
  ///
  /// Needed where the mandate is original and its holder is a person.
  public var over: Body.ID?
  /// The highest value of a proposal in pounds, or `nil` where there is no limit.
  public var ceiling: Int?
  /// Whether the holder may make concessions.
  public var concessions: Bool
  /// Whether the holder may pass it on: otherwise a delegate may not delegate.
  public var passOn: Bool
  /// The approval it needs afterwards, if any.
  public var ratification: Mandate.Ratification?
  /// The proposal by which the giver adopted it, if it rests on one.
  public var adoptedBy: Proposal.ID?
  /// The days on which it is in force.
  public var period: Period
  /// Where it is written.
  public var source: Source?

  /// Creates a mandate: see ``original(_:holder:powers:subjects:over:ceiling:concessions:passOn:period:source:)``
  /// for one that no body gives.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among mandates.
  ///   - giver: The body that gives it, or `nil` where the authority is original.
  ///   - holder: The body or person that holds it.
  ///   - powers: The powers of the holder, not empty.
  ///   - subjects: The subjects it is about, not empty.
  ///   - over: The body over whose constituency it runs, or `nil` where the giver's coverage is the bound.
  ///   - ceiling: The highest value of a proposal in pounds, or `nil` where there is no limit.
  ///   - concessions: Whether the holder may make concessions.
  ///   - passOn: Whether the holder may pass it on.
  ///   - ratification: The approval it needs afterwards, or `nil` where it needs none.
  ///   - adoptedBy: The proposal by which the giver adopted it, or `nil` where it rests on none.
  ///   - period: The days on which it is in force.
  ///   - source: Where it is written.
  public init(
    _ id: ID,
    giver: Body.ID?,
    holder: PartyID,
    powers: [Power],
    subjects: [SubjectPattern],
    over: Body.ID? = nil,
    ceiling: Int? = nil,
    concessions: Bool = true,
    passOn: Bool = false,
    ratification: Mandate.Ratification? = nil,
    adoptedBy: Proposal.ID? = nil,
    period: Period = .always,
    source: Source? = nil
  ) {
    self.id = id
    self.giver = giver
    self.holder = holder
    self.powers = powers
    self.subjects = subjects
    self.over = over
    self.ceiling = ceiling
    self.concessions = concessions
    self.passOn = passOn
    self.ratification = ratification
    self.adoptedBy = adoptedBy
    self.period = period
    self.source = source
  }
}
