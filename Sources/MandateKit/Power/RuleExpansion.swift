/// The expansion of a rule for given weights of its electors' positions: the weight of each verdict, and how
/// it depends on each position.
///
/// It is what a generating function is, with up to four positions instead of two choices; with the weights 1 for each
/// choice, it counts the ways of voting. States of the count that are equal are kept once, so that electors who count
/// alike cost a number of states that grows with their number and not with the ways in which they can vote. Where sums
/// stand close to one another each has a place in a row, and adding an elector is adding shifted rows.
///
/// The weights are found from nobody on to the last elector, and what they are worth from the last elector back. Where
/// there are too many to hold all of them in between, those of the first half of the electors are found again once what
/// the second half is worth is known (Griewank 1992). So the memory that it takes is bounded.
struct RuleExpansion<Weight: Numeric & Comparable & Sendable>: Sendable {
  /// The weight of each verdict.
  let verdicts: ByPosition<Weight>
  private let states: RuleStates
  private let weights: [ByPosition<Weight>]
  /// A verdict that is so likely that no position of one elector makes another one likelier than is negligible.
  private let nearlyCertain: Position?
  /// The weights before each elector, or none where they are found again.
  private var kept: [[Weight]] = []
  /// The weights that may be held to find them again.
  private let width: Int

  /// The weights that ``Limits/weightsHeld`` allows.
  static var mostHeld: Int { Limits.weightsHeld * 8 / MemoryLayout<Weight>.size }

  /// Expands a rule.
  ///
  /// - Parameters:
  ///   - states: Its states.
  ///   - weights: The weights of the positions of each elector, and of each other with a casting vote.
  ///   - isKept: Whether the weights of all states are held until it is asked what they are worth.
  ///   - width: The weights that may be held to find them again where they are not; those before one elector always are.
  ///   - negligible: A probability of other verdicts, where an elector is in some position, that is left out; 0 where
  ///     weights are no probabilities, or those of only some of the ways of voting.
  init(
    _ states: RuleStates,
    weights: [ByPosition<Weight>],
    isKept: Bool,
    width: Int = mostHeld,
    negligible: Weight
  ) {
    self.states = states
    self.width = width
    self.weights = weights
    var current: [Weight] = [1]
    for step in states.steps {
      if isKept { kept.append(current) }
      current = step.forward(current, weights[step.place])
    }
    var verdicts = ByPosition<Weight>(repeating: .zero)
    for (state, verdict) in states.verdicts.enumerated() { verdicts[verdict] += current[state] }
    self.verdicts = verdicts
    // Given a position, a verdict is as likely as without, divided by the probability of the position, at most.
    var least: Weight = 1
    for (positions, weight) in zip(states.positions, weights) {
      for position in positions.positions { least = min(least, weight[position]) }
    }
    nearlyCertain = Position.allCases.first { verdict in
      let others = Position.allCases.reduce(Weight.zero) { $1 == verdict ? $0 : $0 + verdicts[$1] }
      return negligible > .zero && least > .zero && others <= negligible * least
    }
  }

  /// Returns how much each verdict being worth something makes the positions of each elector worth.
  ///
  /// - Parameter worth: The worth of each verdict.
  /// - Returns: For each elector and position, the sum over the ways of the others of the worth of the verdict.
  func worth(of worth: ByPosition<Weight>) -> [ByPosition<Weight>] {
    if let verdict = nearlyCertain {
      return weights.map { _ in ByPosition(repeating: worth[verdict]) }
    }
    var worths = weights.map { _ in ByPosition<Weight>(repeating: .zero) }
    var following = states.verdicts.map { worth[$0] }
    if kept.isEmpty {
      goBack(over: states.steps.indices, from: [1], &following, &worths)
    } else {
      goBack(over: states.steps.indices, kept, &following, &worths)
    }
    return worths
  }

  /// Goes back over some electors, given the weights before the first of them.
  private func goBack(
    over range: Range<Int>,
    from first: [Weight],
    _ following: inout [Weight],
    _ worths: inout [ByPosition<Weight>]
  ) {
    let steps = states.steps
    let places = range.reduce(0) { $0 + steps[$1].count }
    if places <= width || range.count == 1 {
      var layers = [first]
      for (index, place) in range.dropLast().enumerated() {
        layers.append(steps[place].forward(layers[index], weights[steps[place].place]))
      }
      goBack(over: range, layers, &following, &worths)
      return
    }
    var (middle, before) = (range.lowerBound, 0)
    var current = first
    while middle < range.upperBound - 1, middle == range.lowerBound || before < places / 2 {
      before += steps[middle].count
      current = steps[middle].forward(current, weights[steps[middle].place])
      middle += 1
    }
    goBack(over: middle..<range.upperBound, from: current, &following, &worths)
    goBack(over: range.lowerBound..<middle, from: first, &following, &worths)
  }

  /// Goes back over some electors, given the weights before each of them.
  private func goBack(
    over range: Range<Int>,
    _ layers: [[Weight]],
    _ following: inout [Weight],
    _ worths: inout [ByPosition<Weight>]
  ) {
    for (place, layer) in zip(range, layers).reversed() {
      let step = states.steps[place]
      following = step.backward(following, layer, weights[step.place], worth: &worths[step.place])
    }
  }
}
