/// Votes that bring something about, and their cost.
struct VotePlan<Subject>: Equatable {
  /// The cost, by the price of the planner.
  ///
  /// Where a voter is reached by several paths it is counted once for each.
  var cost: Int64
  /// The vote of each voter.
  var votes: [Index<Subject>: Choice]

  /// The voters, sorted.
  var voters: [Index<Subject>] { votes.keys.sorted() }
}

/// A body as the planner sees it: how votes bring it to positions.
enum PlannedBody<Subject> {
  /// A body that stays in a position.
  case settled(Position)
  /// A voter who has not voted, with the patients for whom it stands.
  case voter(patients: Int64)
  /// A voter who takes a position at a cost of its own; one without a cost it does not take.
  case choosing(PositionCosts)
  /// A voter who has voted, and can vote for instead.
  case changing(from: Position)
  /// A body that decides by a rule over electors, which are bodies of the same list.
  case group(CompiledRule, Electorate<Subject>, OwnBallot)

  /// The ballot that stands in for a verdict of none.
  enum OwnBallot {
    /// None: the body has no live warrant.
    case unwarranted
    /// The one that it has cast.
    case cast(Position)
    /// The one that it has cast, and can change to for.
    case changing(from: Position)
    /// One that it still can cast, with the patients for whom it stands.
    case open(patients: Int64)
  }
}
