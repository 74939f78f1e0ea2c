extension Catalogue {
  /// A template of an integrated care board with committees and a scheme of reservation and delegation.
  ///
  /// The board decides by a majority of its members, with a quorum of classes. It keeps some matters to
  /// itself, passes others to committees within limits, and may let two or more people act for it at once
  /// and report back.
  ///
  /// ```swift
  /// var board = Catalogue.CareBoard(
  ///   "icb",
  ///   practices: ["abbey", "brook"],
  ///   seats: [
  ///     Catalogue.SeatHolder("chair", classes: ["nonExecutive"]),
  ///     Catalogue.SeatHolder("chief", classes: ["executive"]),
  ///     Catalogue.SeatHolder("doctor", classes: ["clinical"]),
  ///     Catalogue.SeatHolder("trust", classes: ["partner"]),
  ///   ],
  ///   quorum: .count(3, withOneOfEach: ["executive", "clinical"]),
  ///   castingVote: .listed(["chair"])
  /// )
  /// board.reserved = ["strategy"]
  /// board.committees = [
  ///   Catalogue.CareBoard.Committee(
  ///     "primary-care",
  ///     members: ["chief", "doctor"],
  ///     delegated: ["contract.primaryCare"],
  ///     ceiling: 500_000
  ///   )
  /// ]
  /// document.add(board.document)
  /// ```
  ///
  /// The board is a statutory body (National Health Service Act 2006, section 14Z25); how it votes and what
  /// it delegates are in its constitution, and invented here. A member nominated by practices is not their
  /// delegate: no part of the template lets a seat speak for them.
  public struct CareBoard: Hashable, Sendable {
    /// The board.
    public var board: Body.ID
    /// The name to show, or `nil` for the identifier.
    public var name: String?
    /// The practices of its area.
    public var practices: [Body.ID]
    /// The members of the board.
    public var seats: [SeatHolder]
    /// The members who must be present, or `nil` for any number.
    public var quorum: Quorum?
    /// Who has the casting vote, or `nil` where a tie is lost.
    public var castingVote: CastingVoteHolder?
    /// The matters that only the board decides.
    public var reserved: [SubjectPattern]
    /// The committees, with what is delegated to each.
    public var committees: [Committee]
    /// Those who may act for the board at once, or `nil` for nobody.
    public var urgentPowers: UrgentPowers?

    /// Creates a board that keeps everything to itself.
    ///
    /// - Parameters:
    ///   - board: The board.
    ///   - name: The name to show, or `nil` for the identifier.
    ///   - practices: The practices of its area.
    ///   - seats: The members of the board.
    ///   - quorum: The members who must be present; half unless given, `nil` for any number.
    ///   - castingVote: Who has the casting vote, or `nil` where a tie is lost.
    ///   - reserved: The matters that only the board decides; none unless given.
    ///   - committees: The committees; none unless given.
    ///   - urgentPowers: Those who may act for the board at once, or `nil` for nobody.
    public init(
      _ board: Body.ID,
      name: String? = nil,
      practices: [Body.ID],
      seats: [SeatHolder],
      quorum: Quorum? = .fraction(.half),
      castingVote: CastingVoteHolder? = nil,
      reserved: [SubjectPattern] = [],
      committees: [Committee] = [],
      urgentPowers: UrgentPowers? = nil
    ) {
      self.board = board
      self.name = name
      self.practices = practices
      self.seats = seats
      self.quorum = quorum
      self.castingVote = castingVote
      self.reserved = reserved
      self.committees = committees
      self.urgentPowers = urgentPowers
    }
  }
}

extension Catalogue.CareBoard {
  /// A committee of the board, with what is delegated to it.
  public struct Committee: Hashable, Sendable {
    /// The committee.
    public var id: Body.ID
    /// The name to show, or `nil` for the identifier.
    public var name: String?
    /// Its members, who have seats on the board or are people of the document.
    public var members: [Person.ID]
    /// The rule by which it decides.
    public var rule: DecisionRule
    /// The matters that it may decide.
    ///
    /// Without any it may not decide.
    public var delegated: [SubjectPattern]
    /// The highest value in pounds that it may decide on, or `nil` for no limit.
    public var ceiling: Int?

    /// Creates a committee.
    ///
    /// - Parameters:
    ///   - id: The committee.
    ///   - name: The name to show, or `nil` for the identifier.
    ///   - members: Its members.
    ///   - rule: The rule by which it decides; a majority with half of them present unless given.
    ///   - delegated: The matters that it may decide.
    ///   - ceiling: The highest value in pounds, or `nil` for no limit.
    public init(
      _ id: Body.ID,
      name: String? = nil,
      members: [Person.ID],
      rule: DecisionRule = .majority(quorum: .fraction(.half)),
      delegated: [SubjectPattern],
      ceiling: Int? = nil
    ) {
      self.id = id
      self.name = name
      self.members = members
      self.rule = rule
      self.delegated = delegated
      self.ceiling = ceiling
    }
  }

  /// People who together may act for the board at once.
  public struct UrgentPowers: Hashable, Sendable {
    /// The body that stands for them as the forum of a proposal.
    public var id: Body.ID
    /// The people, all of whom must agree, at most eight.
    public var holders: [Person.ID]
    /// The number of days within which they report to the board, 0 to 3,660.
    public var reportWithin: Int

    /// Creates urgent powers.
    ///
    /// - Parameters:
    ///   - id: The body that stands for the people as the forum of a proposal.
    ///   - holders: The people, all of whom must agree, at most eight.
    ///   - days: The number of days within which they report to the board, 0 to 3,660.
    public init(_ id: Body.ID, heldBy holders: [Person.ID], reportWithin days: Int) {
      self.id = id
      self.holders = holders
      self.reportWithin = days
    }
  }
}
