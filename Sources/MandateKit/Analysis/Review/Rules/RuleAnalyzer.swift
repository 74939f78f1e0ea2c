/// Analyzes the rule of one body.
struct RuleAnalyzer {
  let governance: Governance
  let rule: CompiledRule
  let electors: [Elector]
  private let members: [PartyIndex]
  /// The tally with every elector in one position.
  private let everyoneFor: Tally
  private let everyoneAgainst: Tally
  private let everyoneSilent: Tally

  init?(governance: Governance, body: PartyIndex, snapshot: inout StructureSnapshot) {
    guard let rule = governance.rule(of: body) else { return nil }
    self.governance = governance
    self.rule = rule
    let electorate = snapshot.electorate(of: body, under: rule, in: governance)
    electors = electorate.electors
    members = electorate.members
    everyoneFor = electors.tally(in: .for)
    everyoneAgainst = electors.tally(in: .against)
    everyoneSilent = electors.tally(in: .none)
  }

  /// The identifiers of the electors.
  var ids: [Body.ID] { members.map { governance.id(of: $0) } }

  /// Returns the analysis; each question that takes a search has a part of the steps.
  func analysis(_ steps: inout SearchBudget) -> RuleAnalysis {
    let ids = ids
    var analysis = RuleAnalysis(electors: ids)
    analysis.fewestPresent = rule.quorum?.fewestPresent(of: electors.count)
    guard !electors.isEmpty else { return analysis }
    analysis.canCarry = rule.verdict(everyoneFor) == .for
    for test in rule.passes.tests {
      if !rule.holds(test, for: everyoneFor) { analysis.testsThatNeverHold.append(test) }
      if rule.holds(test, for: everyoneAgainst) { analysis.testsThatAlwaysHold.append(test) }
    }
    guard analysis.canCarry else { return analysis }
    analysis.isCarriedBySilence = rule.verdict(everyoneSilent) == .for
    let groups = groups
    func all(_ holds: (Int) -> Bool) -> [Body.ID] {
      groups.filter { holds($0[0]) }.joined().sorted().map { ids[$0] }
    }
    if !analysis.isCarriedBySilence {
      let alone = groups.first { carries(everyoneSilent, moving: $0[0], from: .none, to: .for) }
      analysis.carriedAlone = alone.map { ids[$0[0]] }
    }
    analysis.vetoes = all { !carries(everyoneFor, moving: $0, from: .for, to: .against) }
    // The others do their worst by being against, and by not coming where a quorum asks for more.
    let quorumIsMetAlone = analysis.fewestPresent ?? 0 <= 1
    analysis.dictators = all {
      quorumIsMetAlone && carries(everyoneAgainst, moving: $0, from: .against, to: .for)
    }
    let dummies = steps.withPart(oneIn: 4, atMost: Limits.ruleQuestionSteps) {
      findDummies(among: groups, &$0)
    }
    if let dummies {
      analysis.dummies = dummies.sorted().map { ids[$0] }
    } else {
      analysis.unanswered.append(.dummies)
    }
    switch steps.withPart(oneIn: 4, atMost: Limits.ruleQuestionSteps, { findTie(&$0) }) {
    case .reached(let positions):
      analysis.tie = zip(ids, positions).map { ReviewFinding.ElectorPosition($0, $1) }
    case .impossible: break
    case .undecided: analysis.unanswered.append(.ties)
    }
    return analysis
  }

  /// Returns the tally with each elector, by index, in a position.
  func tally(_ position: (Int) -> Position) -> Tally {
    var tally = Tally()
    for (place, elector) in electors.enumerated() { tally.add(elector, as: position(place)) }
    return tally
  }

  /// Returns whether the body is in favour once an elector has moved.
  private func carries(
    _ tally: Tally,
    moving elector: Int,
    from: Position,
    to: Position
  ) -> Bool {
    var tally = tally
    tally.move(electors[elector], from: from, to: to)
    return rule.verdict(tally) == .for
  }

  /// The electors grouped by what the rule can distinguish, as indices.
  private var groups: [[Int]] {
    var known: [Elector: Int] = [:]
    var groups: [[Int]] = []
    for (place, elector) in electors.enumerated() {
      if let group = known[elector] {
        groups[group].append(place)
      } else {
        known[elector] = groups.count
        groups.append([place])
      }
    }
    return groups
  }

  // MARK: Dummies

  /// Returns the electors that never decide, or `nil` where the steps do not suffice.
  ///
  /// An elector decides where voting against undoes what voting for carries, or staying away does.
  private func findDummies(among groups: [[Int]], _ steps: inout SearchBudget) -> [Int]? {
    let byWeight = electors.weightiestFirst(Array(electors.indices))
    let sequences = [
      VotingSequence(byWeight, of: electors), VotingSequence(byWeight.reversed(), of: electors),
    ]
    let all = electors.tally(in: .none)
    func search(_ positions: PositionSet) -> ProfileSearch {
      ProfileSearch(
        electors: electors,
        positions: electors.map { _ in positions },
        measures: rule.measures.count
      )
    }
    let byVoting = search(rule.countsAbstentions ? .any : [.for, .abstain, .against])
    let byComing = search([.for, .none])
    // The ways to a verdict with an elector in the position of that name.
    func ways(_ verdict: Position, with elector: Int) -> [[LinearConstraint]] {
      LinearConstraint.alternatives(
        for: verdict,
        under: rule,
        among: all,
        supposing: electors[elector],
        in: verdict
      )
    }
    var dummies: [Int] = []
    for group in groups
    where !sequences.contains(where: { $0.isPivotal(group[0], under: rule) }) {
      let carrying = ways(.for, with: group[0])
      let opposed = byVoting.without(group[0])
        .positions(satisfying: [carrying, ways(.against, with: group[0])], &steps)
      switch opposed {
      case .reached: continue
      case .undecided: return nil
      case .impossible: break
      }
      let absent = byComing.without(group[0])
        .positions(satisfying: [carrying, ways(.none, with: group[0])], &steps)
      switch absent {
      case .reached: continue
      case .undecided: return nil
      case .impossible: dummies += group
      }
    }
    return dummies
  }

  // MARK: Ties

  private func findTie(_ steps: inout SearchBudget) -> SearchResult<[Position]> {
    var isShown = true
    let search = ProfileSearch(
      electors: electors,
      positions: electors.map { _ in .any },
      measures: rule.measures.count
    )
    for (test, condition) in rule.passes.tests.enumerated() {
      guard case .share(let threshold, let denominator, _, _) = condition, threshold.isHalf,
        let measure = rule.test(condition)?.measure
      else { continue }
      // An odd total of all has no half.
      if denominator == .all, everyoneFor[Int(measure)].all % 2 != 0 { continue }
      let lists = LinearConstraint.ties(in: test, under: rule, among: everyoneSilent)
      switch search.positions(satisfying: lists, &steps) {
      case .reached(let positions): return .reached(positions)
      case .impossible: break
      case .undecided: isShown = false
      }
    }
    return isShown ? .impossible : .undecided(atLeast: 0, nil)
  }
}

/// Electors who turn from against to for one after the other.
private struct VotingSequence {
  private let electors: [Elector]
  /// The number of electors who turn before each.
  private var ranks: [Int]
  /// The tallies once none, one, two … have turned.
  private var tallies: [Tally]

  init(_ order: [Int], of electors: [Elector]) {
    self.electors = electors
    ranks = Array(repeating: 0, count: electors.count)
    tallies = [electors.tally(in: .against)]
    for (rank, elector) in order.enumerated() {
      ranks[elector] = rank
      var tally = tallies[rank]
      tally.move(electors[elector], from: .against, to: .for)
      tallies.append(tally)
    }
  }

  /// Returns whether an elector decides somewhere along the sequence; if not, it may elsewhere.
  func isPivotal(_ elector: Int, under rule: CompiledRule) -> Bool {
    func carries(_ turned: Int, with position: Position) -> Bool {
      var tally = tallies[turned]
      let own: Position = ranks[elector] < turned ? .for : .against
      tally.move(electors[elector], from: own, to: position)
      return rule.verdict(tally) == .for
    }
    // Everyone for carries: the first turn after which this elector carries by being for.
    var (low, high) = (0, electors.count)
    while low < high {
      let middle = (low + high) / 2
      if carries(middle, with: .for) { high = middle } else { low = middle + 1 }
    }
    return !carries(low, with: .against)
  }
}

extension Threshold {
  /// Whether the bound is one half, however written.
  fileprivate var isHalf: Bool {
    switch self {
    case .atLeast(let fraction), .moreThan(let fraction):
      fraction.numerator * 2 == fraction.denominator
    }
  }
}
