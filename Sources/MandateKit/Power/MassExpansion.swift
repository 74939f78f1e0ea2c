/// What a rule makes of electors of whom sets of positions are known, in a bounded number of states.
///
/// Beside the weights of counts, which ``RuleExpansion`` keeps exactly, each state has an interval of each sum that a
/// test of the rule compares. Where there are more states than allowed, the sums are put on a grid twice as coarse,
/// and what that can add or take away is kept for all states together. A verdict that the interval leaves open
/// becomes a set of verdicts. The true verdict of every way of voting is in its set, whatever the rule, so that
/// the belief and the plausibility of a verdict are bounds of its probability.
struct MassExpansion {
  let rule: CompiledRule
  /// The tests of the quorum and of the condition, each once.
  let tests: [LinearTest]
  /// Whether somebody is counted as a member.
  let hasElectors: Bool
  /// Whether the casting vote is for, for certain and perhaps.
  let ties: (certainly: Bool, perhaps: Bool)
  /// The grid of the sums of each test.
  private(set) var grids: [SumGrid]
  private var states: MassStates

  /// Returns the masses of the verdict of a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - electorate: Its electors and those with a casting vote, none of which is on record.
  ///   - masses: What is known of the position of each.
  ///   - width: The most states after an elector.
  /// - Returns: The masses; where the states do not suffice, any verdict has the whole mass.
  static func verdict(
    of rule: CompiledRule,
    _ electorate: Electorate<VotingStructure>,
    masses: [MassFunction],
    width: Int
  ) -> MassFunction {
    let cases = electorate.castingVoteCases(under: rule)
    let width = width / cases.count
    func expanded(
      _ masses: [MassFunction],
      ties: (certainly: Bool, perhaps: Bool)
    ) -> MassFunction? {
      var expansion = MassExpansion(rule, electorate, ties: ties)
      return expansion?.expanded(electorate, masses, width: width)
    }
    // Whose casting vote it is cannot be told where only sets of positions of those listed are known.
    let isTold = electorate.holders.allSatisfy { masses[$0].isExact }
    if cases.count > 1, !isTold {
      return expanded(masses, ties: (false, true)) ?? MassFunction(certain: .any)
    }
    var verdict = MassFunction()
    for casting in cases {
      var kept = masses
      for (place, positions) in casting.held { kept[place] = kept[place].within(positions) }
      if kept.contains(where: { $0.sets.isEmpty }) { continue }
      // The masses of all cases make the whole, so that one that is not known leaves any verdict possible.
      guard let part = expanded(kept, ties: (casting.favoursTies, casting.favoursTies)) else {
        return MassFunction(certain: .any)
      }
      verdict.add(part, times: 1)
    }
    return verdict
  }

  /// Prepares the states of nobody, or returns `nil` for a rule of more tests than there are flags for.
  private init?(
    _ rule: CompiledRule,
    _ electorate: Electorate<VotingStructure>,
    ties: (certainly: Bool, perhaps: Bool)
  ) {
    self.rule = rule
    self.ties = ties
    var tests: [LinearTest] = []
    let formulas = [
      rule.formula(favouringTies: ties.certainly), rule.formula(favouringTies: ties.perhaps),
      rule.quorumFormula,
    ]
    for test in formulas.flatMap({ $0.tests }) where !tests.contains(test) { tests.append(test) }
    guard tests.count <= MassFlag.mostTests else { return nil }
    // The first test has a place of its own in the states, so that it is the one with the widest range.
    let ranges = tests.map { $0.reach(of: electorate.electors) }
    let order = tests.indices.sorted { (ranges[$1], $0) < (ranges[$0], $1) }
    tests = order.map { tests[$0] }
    self.tests = tests
    hasElectors = electorate.electors.contains { $0[0] > 0 }
    grids = order.indices.map { index in
      let test = tests[index]
      let recused = electorate.recused.reduce(Int128(0)) { $0 + Int128($1[Int(test.measure)]) }
      let sum = Int128(test.constant) + Int128(test.recused) * recused
      return SumGrid(from: sum, reach: ranges[order[index]])
    }
    states = MassStates(tests: tests.count)
  }

  /// Adds all electors, and returns the masses of the verdict, or `nil` where the states do not suffice.
  private mutating func expanded(
    _ electorate: Electorate<VotingStructure>,
    _ electors: [MassFunction],
    width: Int
  ) -> MassFunction? {
    for (elector, mass) in zip(electorate.electors, electors) {
      while true {
        let steps = mass.sets.map { (step: step(of: elector, in: $0), mass: mass[$0]) }
        // Rows are counted before they are made, so that none is longer than allowed.
        if states.count(after: steps.map { $0.step }) <= width {
          for (index, test) in tests.enumerated() {
            let positions = mass.possible.positions
            grids[index].addRounding(of: positions.map { test.amount(of: elector, in: $0) })
          }
          states.add(steps)
          break
        }
        if !coarsen(before: steps.map { $0.step }, width: width) { return nil }
      }
    }
    var verdict = MassFunction()
    states.forEach { state, mass in verdict[self.verdict(in: state)] += mass }
    return verdict
  }

  /// Returns what an elector adds to a state where its position is in a set.
  private func step(of elector: Elector, in set: PositionSet) -> MassStates.State {
    var step = MassStates.State(tests: tests.count)
    for (index, test) in tests.enumerated() {
      let amounts = set.positions.map { grids[index].place(of: test.amount(of: elector, in: $0)) }
      step.set(index, least: amounts.min() ?? 0, most: amounts.max() ?? 0)
      guard test.needsSupport, elector[Int(test.measure)] > 0, set.contains(Position.for) else {
        continue
      }
      step.flags |= MassFlag.maybeSupported(index)
      if set == .for { step.flags |= MassFlag.isSupported(index) }
    }
    if elector[0] > 0 { step.flags |= MassFlag.flags(of: set) }
    return step
  }

  /// Makes the grid of the test with the widest range twice as coarse, or returns false where none can be.
  ///
  /// - Parameters:
  ///   - steps: What the next elector adds, which counts for the ranges too.
  ///   - width: The most states.
  /// - Returns: Whether a grid is coarser.
  private mutating func coarsen(before steps: [MassStates.State], width: Int) -> Bool {
    guard var widest = states.widestTest(after: steps) else { return false }
    // Rows that differ in another test are far apart in the first one, and would be long as one row.
    if widest != 0, states.count(afterHalving: widest) > width { widest = 0 }
    states.halve(widest)
    return grids[widest].coarsen()
  }
}

extension LinearTest {
  /// Returns the most by which electors can move the sum of the test away from that of nobody.
  fileprivate func reach(of electors: [Elector]) -> Int128 {
    electors.reduce(Int128(0)) { sum, elector in
      let amounts = Position.allCases.map { amount(of: elector, in: $0) }
      return sum + max(amounts.max() ?? 0, -(amounts.min() ?? 0))
    }
  }
}
