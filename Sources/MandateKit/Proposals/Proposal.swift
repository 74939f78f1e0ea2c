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
  /// The bodies whose constituencies it affects.
  ///
  /// Not empty, no repeats.
  public var affects: [PartyID]
  /// The body that proposes it.
  public var proposer: PartyID
  /// The body that decides it.
  public var forum: PartyID
  /// The day on which it is to be decided.
  public var decisionDate: CivilDate
  /// Whether it commits those it affects, advises, or says what the forum itself thinks or does.
  public var effect: Effect
  /// Its value in pounds, 0 to 1,000,000,000.
  public var value: Int
  /// Whether it makes a concession.
  public var concession: Bool
  /// The proposal that this one ratifies, if any.
  public var ratifies: ID?

  /// The earlier proposal that this one confirms, if any.
  public var confirms: ID?
  /// The day on which it was opened, where that is known.
  ///
  /// Not after the decision date.
  public var opened: CivilDate?
  /// The record date, on which electorates and weights are those that count, or `nil` for the
  /// decision date.
  ///
  /// Not after the decision date.
  public var electorsOn: CivilDate?
  /// Whether a vote for it cannot be taken back.
  public var irrevocable: Bool
  /// Whether it takes effect practice by practice, for those who agree.
  ///
  /// Only a commitment may.
  public var optIn: Bool

  /// Creates a proposal.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among proposals.
  ///   - title: The title to show, or `nil` for the identifier.
  ///   - subjects: The subjects it is about, not empty.
  ///   - affects: The bodies whose constituencies it affects, not empty, without repeats.
  ///   - proposer: The body that proposes it.
  ///   - forum: The body that decides it.
  ///   - decisionDate: The day on which it is to be decided.
  ///   - effect: Whether it commits those it affects, advises, or says what the forum itself thinks or
  ///     does.
  ///   - value: Its value in pounds, 0 to 1,000,000,000.
  ///   - concession: Whether it makes a concession.
  ///   - ratifies: The proposal that this one ratifies, or `nil` for none.
  ///   - confirms: The earlier proposal that this one confirms, or `nil` for none.
  ///   - opened: The day on which it was opened, not after the decision date, or `nil` where that is not
  ///     known.
  ///   - electorsOn: The record date, not after the decision date, or `nil` for the decision date.
  ///   - irrevocable: Whether a vote for it cannot be taken back.
  ///   - optIn: Whether it takes effect practice by practice. Only a commitment may.
  public init(
    _ id: ID,
    title: String? = nil,
    subjects: [SubjectPath],
    affects: [PartyID],
    proposer: PartyID,
    forum: PartyID,
    decisionDate: CivilDate,
    effect: Effect = .commitment,
    value: Int = 0,
    concession: Bool = false,
    ratifies: ID? = nil,
    confirms: ID? = nil,
    opened: CivilDate? = nil,
    electorsOn: CivilDate? = nil,
    irrevocable: Bool = false,
    optIn: Bool = false
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
    self.confirms = confirms
    self.opened = opened
    self.electorsOn = electorsOn
    self.irrevocable = irrevocable
    self.optIn = optIn
  }

  /// Creates a proposal that affects the constituency of one body.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among proposals.
  ///   - title: The title to show, or `nil` for the identifier.
  ///   - subjects: The subjects it is about, not empty.
  ///   - affects: The body whose constituency it affects.
  ///   - proposer: The body that proposes it.
  ///   - forum: The body that decides it.
  ///   - decisionDate: The day on which it is to be decided.
  ///   - effect: Whether it commits those it affects, advises, or says what the forum itself thinks or
  ///     does.
  ///   - value: Its value in pounds, 0 to 1,000,000,000.
  ///   - concession: Whether it makes a concession.
  ///   - ratifies: The proposal that this one ratifies, or `nil` for none.
  ///   - confirms: The earlier proposal that this one confirms, or `nil` for none.
  ///   - opened: The day on which it was opened, not after the decision date, or `nil` where that is not
  ///     known.
  ///   - electorsOn: The record date, not after the decision date, or `nil` for the decision date.
  ///   - irrevocable: Whether a vote for it cannot be taken back.
  ///   - optIn: Whether it takes effect practice by practice. Only a commitment may.
  public init(
    _ id: ID,
    title: String? = nil,
    subjects: [SubjectPath],
    affects: PartyID,
    proposer: PartyID,
    forum: PartyID,
    decisionDate: CivilDate,
    effect: Effect = .commitment,
    value: Int = 0,
    concession: Bool = false,
    ratifies: ID? = nil,
    confirms: ID? = nil,
    opened: CivilDate? = nil,
    electorsOn: CivilDate? = nil,
    irrevocable: Bool = false,
    optIn: Bool = false
  ) {
    self.init(
      id,
      title: title,
      subjects: subjects,
      affects: [affects],
      proposer: proposer,
      forum: forum,
      decisionDate: decisionDate,
      effect: effect,
      value: value,
      concession: concession,
      ratifies: ratifies,
      confirms: confirms,
      opened: opened,
      electorsOn: electorsOn,
      irrevocable: irrevocable,
      optIn: optIn
    )
  }

  /// The record date: the day whose electorates and weights count.
  public var recordDate: CivilDate { electorsOn ?? decisionDate }
}

extension Proposal {
  /// Returns whether it has been opened by the end of a day; one without an opening day counts as open from the start.
  func isOpened(by date: CivilDate) -> Bool { opened.map { $0 <= date } ?? true }
}
