/// What is below one goal of a game.
struct GoalScope: Sendable {
  /// The parts below the goal, itself included, each after those that it counts.
  let parts: [Int]
  /// The voters below the goal, in order.
  let voters: [Int]
  /// The number of electors of all parts, at least one.
  let electors: Int
  /// The voters that count in several places below the goal, in order.
  let sharedVoters: [Int]
  /// The parts that count in several places below the goal.
  let sharedParts: Set<Int>

  /// Goes through a goal, or returns `nil` where it takes more steps than are left.
  ///
  /// - Parameters:
  ///   - goal: The goal.
  ///   - game: The game.
  ///   - steps: The electors that may still be gone through.
  init?(of goal: CompoundGame.Place, in game: CompoundGame, steps: inout Int) {
    var uses: [CompoundGame.Place: Int] = [goal: 1]
    var found: Set<Int> = []
    var pending: [Int] = []
    if case .part(let part) = goal {
      found.insert(part)
      pending.append(part)
    }
    var electors = 1
    while let part = pending.popLast() {
      let below = game.parts[part].electors
      electors += below.count
      steps -= below.count
      guard steps >= 0 else { return nil }
      for place in below {
        uses[place, default: 0] += 1
        if case .part(let other) = place, found.insert(other).inserted { pending.append(other) }
      }
    }
    self.electors = electors
    parts = found.sorted()
    let voters = uses.keys.compactMap { place -> Int? in
      if case .voter(let voter) = place { voter } else { nil }
    }.sorted()
    self.voters = voters
    sharedVoters = voters.filter { uses[.voter($0), default: 0] > 1 }
    sharedParts = found.filter { uses[.part($0), default: 0] > 1 }
  }
}
