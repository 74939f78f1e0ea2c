/// The plans by which voters of a game bring its goals about, or stop one.
struct CoalitionPlanning: Sendable {
  private let game: CompoundGame
  private let kind: CoalitionKind
  /// The place of each voter and part by its node.
  private let places: [Node: CompoundGame.Place]
  /// The number of voters, and of electors of all parts.
  let electors: Int

  /// Prepares the plans of a game.
  init(_ game: CompoundGame, _ kind: CoalitionKind) {
    self.game = game
    self.kind = kind
    var places: [Node: CompoundGame.Place] = [:]
    for (place, voter) in game.voters.enumerated() { places[voter] = .voter(place) }
    for (place, part) in game.parts.enumerated() {
      if let node = part.node { places[node] = .part(place) }
    }
    self.places = places
    electors = game.parts.reduce(max(1, game.voters.count)) { $0 + $1.electors.count }
  }

  /// Plans what is wanted.
  ///
  /// - Parameters:
  ///   - goals: The goals, all of which are planned together.
  ///   - costs: The costs of the voters.
  ///   - steps: The steps that are left.
  /// - Returns: A bound of the cost of the places of the voters in a set, and the voters of a plan; or `nil` where no
  ///   set does what is wanted.
  func plan(
    _ goals: [CompoundGame.Place],
    _ costs: CoalitionCosts,
    _ steps: inout SearchBudget
  ) -> (cost: Int64, voters: Set<Int>)? {
    var planner = planner(costs)
    planner.progress.steps = steps
    defer { steps = planner.progress.steps }
    var (cost, voters) = (Int64(0), Set<Int>())
    for goal in goals {
      let result =
        switch kind {
        case .winning: plan(goal, to: .for, by: &planner)
        case .blocking:
          [Position.none, .against, .abstain].reduce(SearchResult.impossible) {
            $0.orCheaper(plan(goal, to: $1, by: &planner))
          }
        }
      guard let least = result.leastCost else { return nil }
      cost += least
      let wanted: Choice = kind == .winning ? .for : .against
      for (node, choice) in result.solution?.votes ?? [:] where choice == wanted {
        if case .voter(let voter)? = places[node] { voters.insert(voter) }
      }
    }
    return (cost, voters)
  }

  private func planner(_ costs: CoalitionCosts) -> VotePlanner<VotingStructure> {
    VotePlanner(price: .free) { node in
      switch places[node] {
      case .voter(let voter)?:
        let cost = costs.cost(of: voter)
        let (supports, opposes) =
          kind == .winning ? (cost.inside, cost.outside) : (cost.outside, cost.inside)
        return .choosing(
          PositionCosts { $0 == .for ? supports : $0 == .against ? opposes : nil }
        )
      case .part(let part)?:
        return .group(game.parts[part].rule, game.parts[part].electorate, .unwarranted)
      case .nobody?, nil: return .settled(.none)
      }
    }
  }

  /// Returns votes that bring a goal to a position.
  private func plan(
    _ goal: CompoundGame.Place,
    to position: Position,
    by planner: inout VotePlanner<VotingStructure>
  ) -> SearchResult<VotePlan<VotingStructure>> {
    switch goal {
    case .voter(let voter): return planner.plan(game.voters[voter], to: position)
    case .part(let part):
      if let node = game.parts[part].node { return planner.plan(node, to: position) }
      return planner.plan(position, of: game.parts[part].electorate, under: game.parts[part].rule)
    case .nobody:
      return position == .none ? .reached(VotePlan(cost: 0, votes: [:])) : .impossible
    }
  }

  /// Returns whether a set does what is wanted.
  func isEnough(_ set: Set<Int>) -> Bool {
    let (inside, outside): (Position, Position) =
      kind == .winning ? (.for, .against) : (.against, .for)
    let isWon = game.isWon(game.voters.indices.map { set.contains($0) ? inside : outside })
    return isWon == (kind == .winning)
  }

  /// Returns the number of ways down from some goals to each voter, or the greatest number where there are more.
  func uses(below goals: [CompoundGame.Place]) -> [Int] {
    var voters = game.voters.map { _ in 0 }
    var parts = game.parts.map { _ in 0 }
    func add(_ count: Int, to place: CompoundGame.Place) {
      func sum(_ known: Int) -> Int {
        let (sum, isOver) = known.addingReportingOverflow(count)
        return isOver ? .max : sum
      }
      switch place {
      case .voter(let voter): voters[voter] = sum(voters[voter])
      case .part(let part): parts[part] = sum(parts[part])
      case .nobody: break
      }
    }
    for goal in goals { add(1, to: goal) }
    for part in game.parts.indices.reversed() where parts[part] > 0 {
      for elector in game.parts[part].electors { add(parts[part], to: elector) }
    }
    return voters
  }
}

extension CompoundGame {
  /// Returns whether the game is won where each voter is in a position.
  func isWon(_ voters: [Position]) -> Bool {
    var verdicts: [Position] = []
    func position(of place: Place) -> Position {
      switch place {
      case .voter(let voter): voters[voter]
      case .part(let part): verdicts[part]
      case .nobody: .none
      }
    }
    for part in parts {
      let positions = part.electors.map { position(of: $0) }
      var tally = Tally(recused: part.electorate.recused)
      for (elector, position) in zip(part.electorate.electors, positions) {
        tally.add(elector, as: position)
      }
      let casting = part.electorate.castingVoteCases(under: part.rule).first { casting in
        casting.held.allSatisfy { $0.positions.contains(positions[$0.place]) }
      }
      verdicts.append(part.rule.verdict(tally, favouringTies: casting?.favoursTies ?? false))
    }
    return goals.allSatisfy { position(of: $0) == .for }
  }
}
