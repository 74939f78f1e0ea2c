/// A rule as its electors are counted one after the other: which of its tests are still open, and which of them matter.
struct OpenRule: Sendable {
  /// The tests, each once, the one with the widest range first; as many as a valid rule has, for which ``OpenState`` has
  /// marks.
  let tests: [ReducedTest]
  /// The electors in the order in which they are counted: those who move the first test most come first, so that it is
  /// decided early.
  let order: [Int]
  /// The most that the electors from each place of the order on can add to each test.
  private let rests: [[Int64]]
  /// Whether some elector from each place of the order on can be for and is counted by each test.
  private let canSupport: [[Bool]]
  private let quorum: OpenFormula
  private let passes: OpenFormula
  /// Whether each elector counts as a member.
  private let isMember: [Bool]

  /// Reads a rule, or returns `nil` where sums take more than 62 bits.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - electorate: Its electors and those with a casting vote.
  ///   - positions: The positions in which each can be.
  ///   - favouringTies: Whether the casting vote is for.
  init?(
    _ rule: CompiledRule,
    _ electorate: Electorate<VotingStructure>,
    positions: [PositionSet],
    favouringTies: Bool
  ) {
    let passes = rule.formula(favouringTies: favouringTies)
    var tests: [LinearTest] = []
    for test in rule.quorumFormula.tests + passes.tests where !tests.contains(test) {
      tests.append(test)
    }
    var reduced: [ReducedTest] = []
    for test in tests {
      guard let test = ReducedTest(test, electorate, positions: positions) else { return nil }
      reduced.append(test)
    }
    let ranks = tests.indices.sorted { (reduced[$1].total, $0) < (reduced[$0].total, $1) }
    func place(of test: LinearTest) -> Int { ranks.firstIndex { tests[$0] == test } ?? 0 }
    let sorted = ranks.map { reduced[$0] }
    self.tests = sorted
    quorum = OpenFormula(rule.quorumFormula, place: place)
    self.passes = OpenFormula(passes, place: place)
    isMember = electorate.electors.map { $0[0] > 0 }
    let electors = electorate.electors.indices
    let amounts = electors.map { elector in sorted.first?.most(of: elector) ?? 0 }
    let order = electors.sorted { (amounts[$1], $0) < (amounts[$0], $1) }
    self.order = order
    rests = sorted.map { test in
      var rests = [Int64](repeating: 0, count: order.count + 1)
      for place in order.indices.reversed() {
        rests[place] = rests[place + 1] + test.most(of: order[place])
      }
      return rests
    }
    canSupport = sorted.map { test in
      var canSupport = [Bool](repeating: false, count: order.count + 1)
      for place in order.indices.reversed() {
        let elector = order[place]
        canSupport[place] =
          canSupport[place + 1]
          || (test.isCounted[elector] && positions[elector].contains(Position.for))
      }
      return canSupport
    }
  }

  /// The sums of the first test with which it is open before the elector at a place of the order: below them it fails,
  /// and from the end of them on it holds.
  func openSums(at place: Int) -> Range<Int64> {
    guard let first = tests.first else { return 0..<0 }
    let least = first.quota - rests[0][place]
    return min(least, first.quota)..<first.quota
  }

  /// The state of nobody.
  var start: OpenState {
    var state = OpenState(tests: tests.count)
    if !isMember.contains(true) { state.quorum = .fails }
    let sums = openSums(at: 0)
    let first: Truth = sums.contains(0) ? .open : sums.lowerBound > 0 ? .fails : .holds
    settle(&state, first: first, at: 0)
    return state
  }

  /// Returns the state after another, once the elector at a place of the order has a position.
  ///
  /// - Parameters:
  ///   - state: The state before.
  ///   - place: The place of the elector.
  ///   - position: Its position.
  ///   - first: Whether the sum of the first test is decided with it.
  /// - Returns: The state after it.
  func state(after state: OpenState, _ place: Int, in position: Position, first: Truth) -> OpenState
  {
    var next = state
    let elector = order[place]
    if isMember[elector] {
      if position == .against { next.isOpposed = true }
      if position == .abstain { next.isAbstained = true }
    }
    for (index, test) in tests.enumerated() {
      if position == .for, test.needsSupport, test.isCounted[elector] { next.support(index) }
      if index > 0 { next.others[index - 1] += test.amounts[elector][position] }
    }
    settle(&next, first: first, at: place + 1)
    return next
  }

  /// Decides what can be decided, and drops what does not matter any more.
  private func settle(_ state: inout OpenState, first: Truth, at place: Int) {
    for index in tests.indices where state[index] == .open {
      var sum = first
      if index > 0 {
        let (amount, quota) = (state.others[index - 1], tests[index].quota)
        sum = amount >= quota ? .holds : amount + rests[index][place] < quota ? .fails : .open
      }
      // A sum that is enough stays enough, as electors add 0 at least.
      if state.isEnough(index) { sum = .holds }
      guard tests[index].needsSupport, sum != .fails else {
        state[index] = sum
        continue
      }
      if state.isSupported(index) {
        state[index] = sum
      } else if !canSupport[index][place] {
        state[index] = .fails
      } else if sum == .holds {
        state.setEnough(index)
      }
    }
    if state.quorum == .open { state.quorum = quorum.truth { state[$0] } }
    if state.passes == .open { state.passes = passes.truth { state[$0] } }
    drop(&state)
  }

  /// Drops what does not matter any more, so that states which come to the same are equal.
  private func drop(_ state: inout OpenState) {
    if state.quorum == .fails { state.passes = .open }
    let isDecided = state.quorum == .fails || (state.quorum == .holds && state.passes != .open)
    if state.quorum == .fails || state.passes == .holds {
      (state.isOpposed, state.isAbstained) = (false, false)
    }
    if state.isOpposed { state.isAbstained = false }
    var (kept, needed): (UInt16, UInt16) = (0, 0)
    if !isDecided {
      let truths = state
      if state.quorum == .open { quorum.gather(&kept, &needed) { truths[$0] } }
      if state.passes == .open { passes.gather(&kept, &needed) { truths[$0] } }
    }
    state.keep(kept, needed: needed)
  }

  /// Returns the verdict in a state after the last elector.
  func verdict(in state: OpenState) -> Position {
    if state.quorum != .holds { return .none }
    if state.passes == .holds { return .for }
    if state.isOpposed { return .against }
    return state.isAbstained ? .abstain : .none
  }
}
