/// What a rule makes of the positions of its electors, each of which is in each position with a weight of its own.
///
/// With the weights as probabilities of independent electors, this is the multilinear extension of Owen
/// (1972), for positions instead of two choices; with the weights 1 for each choice, it counts the ways of
/// voting. States of the count that are equal are kept once, so that electors who count alike cost a
/// number of states that grows with their number and not with the ways in which they can vote.
struct RuleExpansion<Weight: Numeric & Sendable>: Sendable {
  /// The weight of each verdict.
  private(set) var verdicts = ByPosition<Weight>(repeating: .zero)
  private var layers: [Layer] = []

  /// The states of the count after some of the electors, with the weight of the ways that lead to each.
  private struct Layer: Sendable {
    var weights: [Weight] = []
    /// The state after the next elector, by state and position of that elector; -1 for a position that it
    /// is never in.
    var next: [ByPosition<Int32>] = []
  }

  /// Expands a rule, or returns `nil` where there are more states than are left.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - electorate: Its electors and those with a casting vote.
  ///   - positions: The positions in which each can be, of whatever weight.
  ///   - weights: The weights of the positions of each.
  ///   - favouringTies: Whether the casting vote is for.
  ///   - states: The states that may still be looked at.
  init?(
    _ rule: CompiledRule,
    _ electorate: Electorate<VotingStructure>,
    positions: [PositionSet],
    weights: [ByPosition<Weight>],
    favouringTies: Bool,
    states: inout Int
  ) {
    var tallies = [Tally(recused: electorate.recused)]
    var current: [Weight] = [1]
    for place in electorate.electors.indices {
      var following: [Tally] = []
      var places: [Tally: Int32] = [:]
      var sums: [Weight] = []
      var layer = Layer(weights: current)
      layer.next.reserveCapacity(tallies.count)
      for (state, tally) in tallies.enumerated() {
        var next = ByPosition<Int32>(repeating: -1)
        for position in positions[place].positions {
          var reached = tally
          reached.add(electorate.electors[place], as: position)
          let index: Int32
          if let known = places[reached] {
            index = known
          } else {
            index = Int32(following.count)
            places[reached] = index
            following.append(reached)
            sums.append(.zero)
          }
          sums[Int(index)] += current[state] * weights[place][position]
          next[position] = index
        }
        layer.next.append(next)
      }
      states -= following.count
      guard states >= 0 else { return nil }
      layers.append(layer)
      (tallies, current) = (following, sums)
    }
    last = tallies.map { rule.verdict($0, favouringTies: favouringTies) }
    for (state, verdict) in last.enumerated() { verdicts[verdict] += current[state] }
  }

  /// The verdict in each state after the last elector.
  private let last: [Position]

  /// Returns how much each verdict being worth something makes the positions of each elector worth.
  ///
  /// - Parameters:
  ///   - worth: The worth of each verdict.
  ///   - weights: The weights with which the rule was expanded.
  /// - Returns: For each elector and position, the sum over the ways of the others of the worth of the verdict.
  func worth(of worth: ByPosition<Weight>, weights: [ByPosition<Weight>]) -> [ByPosition<Weight>] {
    var worths = [ByPosition<Weight>](repeating: ByPosition(repeating: .zero), count: layers.count)
    var following = last.map { worth[$0] }
    for place in layers.indices.reversed() {
      let layer = layers[place]
      var current = [Weight](repeating: .zero, count: layer.weights.count)
      for state in layer.weights.indices {
        for position in Position.allCases where layer.next[state][position] >= 0 {
          let value = following[Int(layer.next[state][position])]
          worths[place][position] += layer.weights[state] * value
          current[state] += weights[place][position] * value
        }
      }
      following = current
    }
    return worths
  }
}

extension ByPosition {
  /// Creates the same value for each position.
  init(repeating value: Value) { self.init { _ in value } }
}
