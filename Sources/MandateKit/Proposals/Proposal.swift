/// A question that a forum is asked to decide.
public struct Proposal: Hashable, Sendable, Identifiable {
  /// The identifier of a proposal.
  public typealias ID = Identifier<Proposal>

  /// The identifier, unique among proposals.
  public var id: ID
  /// The title to show.
  ///
  /// It is the identifier unless given.
  public var title: String
  /// The subjects it is about.
  ///
  /// Not empty.
  public var subjects: [SubjectPath]
  /// The body whose constituency it affects.
  public var affects: Body.ID
  /// The body that proposes it.
  public var proposer: Body.ID
  /// The body that decides it.
  public var forum: Body.ID
  /// The day on which it is to be decided.
  public var decisionDate: CivilDate
  /// Whether it commits those it affects, or advises.
  public var effect: Effect
  /// Its value in pounds, 0 to 1,000,000,000.
  public var value: Int
  /// Whether it makes a concession.
  public var concession: Bool
  /// The proposal that this one ratifies, if any.
  public var ratifies: ID?

  /// Creates a proposal.
  public init(
    _ id: ID,
    title: String? = nil,
    subjects: [SubjectPath],
    affects: Body.ID,
    proposer: Body.ID,
    forum: Body.ID,
    decisionDate: CivilDate,
    effect: Effect = .commitment,
    value: Int = 0,
    concession: Bool = false,
    ratifies: ID? = nil
  ) {
    self.id = id
    self.title = title ?? id.rawValue
    self.subjects = subjects
    self.affects = affects
    self.proposer = proposer
    self.forum = forum
    self.decisionDate = decisionDate
    self.effect = effect
    self.value = value
    self.concession = concession
    self.ratifies = ratifies
  }
}

/// The effect of a proposal on those it affects.
public enum Effect: String, Hashable, Sendable, CaseIterable {
  /// It gives a view.
  case advice
  /// It binds them.
  case commitment
}
