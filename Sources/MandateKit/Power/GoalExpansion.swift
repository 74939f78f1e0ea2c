/// What is known of the position of one goal of a game.
struct GoalExpansion {
  private let game: CompoundGame
  private let scope: GoalScope
  private var voters: [MassFunction]
  private var parts: [MassFunction]
  /// The voters that are settled in each of their positions, and the parts in each of their sets.
  private var settledVoters: [Int] = []
  private var settledParts: Set<Int> = []
  /// The most states of one rule after an elector.
  private var width: Int

  /// The most sets of positions of a part that are settled one by one.
  private static let mostSets = 4

  /// Prepares an expansion.
  ///
  /// - Parameters:
  ///   - game: The game.
  ///   - scope: What is below the goal.
  ///   - voters: What is known of the position of each voter of the game.
  ///   - states: The states that may be looked at.
  init(_ game: CompoundGame, _ scope: GoalScope, voters: [MassFunction], states: Int) {
    self.game = game
    self.scope = scope
    self.voters = voters
    let places = (scope.parts.last ?? -1) + 1
    parts = Array(repeating: MassFunction(certain: .none), count: places)
    let most = max(1, states / (scope.electors * Limits.leastBoundingStates))
    var ways = 1
    for voter in scope.sharedVoters {
      let count = voters[voter].sets.count
      if count < 2 { continue }
      if ways <= most / count {
        ways *= count
        settledVoters.append(voter)
      } else {
        // It may do anything that it can.
        self.voters[voter] = MassFunction(certain: voters[voter].possible)
      }
    }
    for part in scope.sharedParts.sorted() where ways <= most / GoalExpansion.mostSets {
      ways *= GoalExpansion.mostSets
      settledParts.insert(part)
    }
    width = max(Limits.leastBoundingStates, states / (scope.electors * ways))
  }

  /// Returns what is known of the goal.
  mutating func mass(of goal: CompoundGame.Place) -> MassFunction {
    var total = MassFunction()
    settle(0, goal, factor: 1, &total)
    return total
  }

  /// Settles the voters from one on in each of their positions, and adds what that comes to.
  private mutating func settle(
    _ index: Int,
    _ goal: CompoundGame.Place,
    factor: Double,
    _ total: inout MassFunction
  ) {
    guard index < settledVoters.count else { return expand(0, goal, factor: factor, &total) }
    let voter = settledVoters[index]
    let mass = voters[voter]
    for set in mass.sets {
      voters[voter] = MassFunction(certain: set)
      settle(index + 1, goal, factor: factor * mass[set], &total)
    }
    voters[voter] = mass
  }

  /// Expands the parts from one on, and adds what that comes to.
  private mutating func expand(
    _ index: Int,
    _ goal: CompoundGame.Place,
    factor: Double,
    _ total: inout MassFunction
  ) {
    for next in scope.parts.indices.dropFirst(index) {
      let number = scope.parts[next]
      let part = game.parts[number]
      let mass = MassExpansion.verdict(
        of: part.rule,
        part.electorate,
        masses: part.electors.map { self.mass(at: $0) },
        width: width
      )
      parts[number] = mass
      guard scope.sharedParts.contains(number) else { continue }
      let sets = mass.sets
      guard settledParts.contains(number), sets.count <= GoalExpansion.mostSets else {
        parts[number] = MassFunction(certain: mass.possible)
        continue
      }
      for set in sets {
        parts[number] = MassFunction(certain: set)
        expand(next + 1, goal, factor: factor * mass[set], &total)
      }
      return
    }
    total.add(mass(at: goal), times: factor)
  }

  private func mass(at place: CompoundGame.Place) -> MassFunction {
    switch place {
    case .voter(let voter): voters[voter]
    case .part(let part): parts[part]
    case .nobody: MassFunction(certain: .none)
    }
  }
}
