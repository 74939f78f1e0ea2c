/// The states that a rule goes through as its electors are counted one after the other, whatever the weights of their
/// positions.
///
/// States that differ in the sum of the first test alone are one row. Once that test is decided, or does not matter any
/// more, the row is one state.
struct RuleStates: Sendable {
  /// The electors in the order in which they are counted.
  let order: [Int]
  /// The positions in which each elector can be.
  let positions: [PositionSet]
  /// What each elector in that order makes of the states before it.
  private(set) var steps: [RuleStep] = []
  /// The verdict in each state after the last elector.
  private(set) var verdicts: [Position] = []
  /// The number of states that going through them once counts for.
  private(set) var cost = 0
  /// The number of places of all rows before the last elector.
  private(set) var places = 0

  /// Finds the states of a rule, or returns `nil` where there are more than are left.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - electorate: Its electors and those with a casting vote.
  ///   - positions: The positions in which each can be.
  ///   - favouringTies: Whether the casting vote is for.
  ///   - states: The states that may still be looked at.
  ///   - entries: The states and rows that may still be held.
  init?(
    _ rule: CompiledRule,
    _ electorate: Electorate<VotingStructure>,
    positions: [PositionSet],
    favouringTies: Bool,
    states: inout Int,
    entries: inout Int
  ) {
    let open = OpenRule(rule, electorate, positions: positions, favouringTies: favouringTies)
    guard let open else { return nil }
    order = open.order
    self.positions = positions
    var layer = StateLayer(start: open.start)
    for place in order.indices {
      places += layer.count
      let added = layer.step(open, place, positions[order[place]], entries: entries)
      guard let (step, next) = added else { return nil }
      steps.append(step)
      layer = next
      cost += layer.cost
      entries -= layer.entries
      guard cost <= states, entries >= 0 else { return nil }
    }
    states -= cost
    verdicts = layer.states.map { open.verdict(in: $0) }
  }

  /// The verdicts that can come about.
  ///
  /// Where sums stand close to one another, one that cannot may be among them.
  var possible: PositionSet { verdicts.reduce(into: []) { $0.insert(PositionSet($1)) } }
}
