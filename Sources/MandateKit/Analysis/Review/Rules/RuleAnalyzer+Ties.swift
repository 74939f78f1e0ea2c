extension RuleAnalyzer {
  /// Positions in exact halves on which a rule turns.
  struct Tie {
    let positions: [Position]
    /// Whether a casting vote would settle it if one of those listed were present.
    let isSettledByCastingVote: Bool
  }

  /// Returns positions in exact halves that alone decide.
  ///
  /// Where a casting vote bears on a test its halves are settled, by whoever presides always, and by
  /// those listed where one of them is present.
  func findTie(_ steps: inout SearchBudget) -> SearchResult<Tie> {
    var isShown = true
    for (test, condition) in rule.passes.tests.enumerated() {
      guard case .share(let threshold, let denominator, _, _) = condition, threshold.isHalf,
        let compiled = rule.test(condition)
      else { continue }
      // An odd total of all has no half.
      let isOfAll = denominator == .all || denominator == .whole
      if isOfAll, everyoneFor[Int(compiled.measure)].all % 2 != 0 { continue }
      let isSettled = rule.castingVote != .none && compiled.breaksAtTie
      for casting in electorate.castingVoteCases(under: rule) {
        let isNobody = casting.held.allSatisfy { $0.positions == .none }
        if isSettled, rule.castingVote == .presiding || casting.favoursTies || !isNobody {
          continue
        }
        switch tie(in: test, casting, &steps) {
        case .reached(let positions):
          return .reached(
            Tie(
              positions: positions,
              isSettledByCastingVote: isSettled && !electorate.holders.isEmpty
            )
          )
        case .impossible: break
        case .undecided: isShown = false
        }
      }
    }
    return isShown ? .impossible : .undecided(atLeast: 0, nil)
  }

  private func tie(
    in test: Int,
    _ casting: CastingVoteCase,
    _ steps: inout SearchBudget
  ) -> SearchResult<[Position]> {
    var positions: [PositionSet] = electors.map { _ in .any }
    for (place, held) in casting.held { positions[place] = positions[place].intersection(held) }
    if positions.contains(where: { $0.isEmpty }) { return .impossible }
    let search = ProfileSearch(
      electors: electors,
      positions: positions,
      measures: rule.measures.count
    )
    let lists = LinearConstraint.ties(
      in: test,
      under: rule,
      favouringTies: casting.favoursTies,
      among: everyoneSilent
    )
    return search.positions(satisfying: lists, &steps)
  }
}

extension Threshold {
  /// Whether the bound is one half, however written.
  fileprivate var isHalf: Bool { fraction.numerator * 2 == fraction.denominator }
}
