/// Who votes over a proposal, and what is known of their votes as of a date.
struct ExpectedVotes: Sendable {
  /// The approvals as a game.
  let game: CompoundGame
  /// The position of each voter that is known, or `nil` for one who can still vote.
  private let settled: [Position?]

  /// Finds the voters of a question and their votes.
  init(of question: Docket.Question) {
    var resolver = Resolver(question.docket.compiled)
    let compiled = resolver.compiled(question.index)
    let view = RecordView(of: compiled, asOf: question.asOf)
    game = CompoundGame(compiled.value, view: view)
    settled = game.voters.map { voter in
      view.ballot(of: voter).settled ?? (view.votingIsOpen ? nil : Position.none)
    }
  }

  /// Returns what is known of each voter, or expected of it.
  ///
  /// - Parameter expectation: Returns how likely a voter is to take part and to vote for.
  /// - Returns: The outlooks, in the order of the voters of the game.
  func outlooks(
    _ expectation: (PartyID) -> ChanceOfApproval.Expectation
  ) -> [VoterOutlook] {
    zip(game.voters, settled).map { voter, position in
      position.map { .settled($0) } ?? .expected(expectation(game.structure.id(of: voter)))
    }
  }
}

/// What is known or expected of a voter.
enum VoterOutlook: Sendable {
  case settled(Position)
  case expected(ChanceOfApproval.Expectation)

  /// The positions that the voter can take.
  var positions: PositionSet {
    switch self {
    case .settled(let position): PositionSet(position)
    case .expected: [.for, .against, .none]
    }
  }

  /// The probability of each position.
  var weights: ByPosition<Double> {
    switch self {
    case .settled(let position): .certain(position)
    case .expected(let expected):
      ByPosition(
        for: expected.takesPart * expected.votesFor,
        against: expected.takesPart * (1 - expected.votesFor),
        abstain: 0,
        none: 1 - expected.takesPart
      )
    }
  }
}
