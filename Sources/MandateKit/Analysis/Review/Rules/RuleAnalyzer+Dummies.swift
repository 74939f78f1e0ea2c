extension RuleAnalyzer {
  /// Returns the electors that never decide, or `nil` where the steps do not suffice.
  ///
  /// An elector decides where voting against undoes what voting for carries, or staying away does.
  func findDummies(among groups: [[Int]], _ steps: inout SearchBudget) -> [Int]? {
    let byWeight = electors.weightiestFirst(Array(electors.indices.prefix(count)))
    let sequences = [
      VotingSequence(byWeight, under: self), VotingSequence(byWeight.reversed(), under: self),
    ]
    let cases = electorate.castingVoteCases(under: rule)
    // Those who vote do as well for it as those who do not come, and make a quorum.
    let voting: PositionSet = rule.countsAbstentions ? .any : [.for, .abstain, .against]
    let moves = [(Position.against, voting), (.none, [.for, .none])].map { position, others in
      // Whoever is listed for the casting vote and no elector counts in no test.
      let positions = electors.indices.map { $0 < count ? others : .any }
      let measures = rule.measures.count
      return (position, HeldSearches(electors, positions: positions, measures: measures))
    }
    var dummies: [Int] = []
    for group in groups where !sequences.contains(where: { $0.isPivotal(group[0]) }) {
      let elector = group[0]
      var decides = false
      for (position, searches) in moves {
        for pair in CastingVotePair.all(of: cases, moving: elector, from: .for, to: position) {
          switch isPivotal(elector, pair, to: position, searches, &steps) {
          case true?: decides = true
          case false?: continue
          case nil: return nil
          }
          break
        }
        if decides { break }
      }
      if !decides { dummies += group }
    }
    if dummies.isEmpty || rule.castingVote != .presiding { return dummies }
    return presidingDecides(&steps).map { $0 ? [] : dummies }
  }

  /// Returns whether an elector decides by moving from for to a position while the others are where a
  /// search looks for them, or `nil` where the steps do not suffice.
  private func isPivotal(
    _ elector: Int,
    _ pair: CastingVotePair,
    to position: Position,
    _ searches: HeldSearches,
    _ steps: inout SearchBudget
  ) -> Bool? {
    guard let search = searches.search(holding: pair.held)?.without(elector) else { return false }
    func supposing(_ sets: [[LinearConstraint]], _ position: Position) -> [[LinearConstraint]] {
      sets.map { set in set.map { $0.supposing(electors[elector], in: position) } }
    }
    let carrying = LinearConstraint.alternatives(
      for: .for,
      under: rule,
      favouringTies: pair.before,
      among: everyoneSilent
    )
    // Whoever is present makes the same quorum, and who votes against is worse for the condition than
    // who does not come: that leaves one way to fail for each.
    let failing = LinearConstraint.alternatives(
      of: position == .none ? rule.quorumFormula : rule.formula(favouringTies: pair.after),
      holds: false,
      among: everyoneSilent
    )
    let lists = [supposing(carrying, .for), supposing(failing, position)]
    switch search.positions(satisfying: lists, &steps) {
    case .reached: return true
    case .impossible: return false
    case .undecided: return nil
    }
  }

  /// Returns whether whoever presides can decide, and so every elector, or `nil` where the steps do not
  /// suffice.
  private func presidingDecides(_ steps: inout SearchBudget) -> Bool? {
    let lists = [true, false].map { favoursTies in
      LinearConstraint.alternatives(
        of: favoursTies
          ? .all([rule.quorumFormula, rule.formula(favouringTies: true)])
          : rule.formula(favouringTies: false),
        holds: favoursTies,
        among: everyoneSilent
      )
    }
    let search = ProfileSearch(
      electors: electors,
      positions: electors.map { _ in .any },
      measures: rule.measures.count
    )
    switch search.positions(satisfying: lists, &steps) {
    case .reached: return true
    case .impossible: return false
    case .undecided: return nil
    }
  }
}

/// Electors who turn from against to for one after the other, others with the casting vote and whoever
/// presides being against.
private struct VotingSequence {
  private let analyzer: RuleAnalyzer
  /// The number of electors who turn before each.
  private var ranks: [Int]
  /// The tallies once none, one, two … have turned.
  private var tallies: [Tally]

  init(_ order: [Int], under analyzer: RuleAnalyzer) {
    self.analyzer = analyzer
    let electors = analyzer.electors
    ranks = Array(repeating: .max, count: electors.count)
    tallies = [electors.tally(in: .against)]
    for (rank, elector) in order.enumerated() {
      ranks[elector] = rank
      var tally = tallies[rank]
      tally.move(electors[elector], from: .against, to: .for)
      tallies.append(tally)
    }
  }

  /// Returns whether an elector decides somewhere along the sequence; if not, it may elsewhere.
  func isPivotal(_ elector: Int) -> Bool {
    func carries(_ turned: Int, with position: Position) -> Bool {
      var tally = tallies[turned]
      let own: Position = ranks[elector] < turned ? .for : .against
      tally.move(analyzer.electors[elector], from: own, to: position)
      let favoursTies = analyzer.favoursTies(presiding: false) {
        $0 == elector ? position : ranks[$0] < turned ? .for : .against
      }
      return analyzer.rule.verdict(tally, favouringTies: favoursTies) == .for
    }
    // Everyone for carries: the first turn after which this elector carries by being for.
    var (low, high) = (0, tallies.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if carries(middle, with: .for) { high = middle } else { low = middle + 1 }
    }
    return !carries(low, with: .against)
  }
}
