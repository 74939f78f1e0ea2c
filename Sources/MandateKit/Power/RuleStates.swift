/// The states that a rule goes through as its electors are counted one after the other, whatever the weights of their
/// positions.
///
/// States that differ in the sum of the first test alone are one row. Once that test is decided, or does not matter any
/// more, the row is one state.
struct RuleStates: Sendable {
  /// The positions in which each elector can be.
  let positions: [PositionSet]
  /// What each elector makes of the states before it, in the order in which the electors are counted.
  private(set) var steps: [RuleStep] = []
  /// The verdict in each state after the last elector.
  private(set) var verdicts: [Position] = []
  /// The number of states that going through them once counts for.
  private(set) var cost = 0

  /// Finds the states of a rule, or returns `nil` where there are more than are left.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - electorate: Its electors and those with a casting vote.
  ///   - positions: The positions in which each can be.
  ///   - favouringTies: Whether the casting vote is for.
  ///   - states: The states that may still be looked at. Those that are looked at are taken off, whether or not all are
  ///     found; less than none are left where they do not suffice.
  ///   - entries: The entries that may still be held.
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
    self.positions = positions
    var layer = StateLayer(start: open.start)
    for (place, elector) in open.order.enumerated() {
      let mostRows = max(
        0,
        min(states / Limits.statesOfOpenRow, entries / Limits.entriesOfRow)
      )
      let reach = StateReach(from: layer, open, place, positions[elector], mostRows: mostRows)
      cost += reach.cost
      states -= reach.cost
      entries -= reach.entries
      guard states >= 0, entries >= 0, reach.places <= Limits.sumsAtOnce else { return nil }
      let (step, next) = layer.step(to: reach, of: elector)
      steps.append(step)
      layer = next
    }
    verdicts = layer.states.map { open.verdict(in: $0) }
  }

  /// The number of places of all rows before the electors, one elector after the other.
  var places: Int { steps.reduce(0) { $0 + $1.count } }

  /// The verdicts that can come about, and maybe more.
  ///
  /// A row in which each sum has a place has a place for sums, too, to which no way of voting comes. A verdict that
  /// only these have is among them, although it cannot come about.
  var possible: PositionSet { verdicts.reduce(into: []) { $0.insert(PositionSet($1)) } }
}
