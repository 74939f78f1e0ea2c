/// The positions of electors if nobody votes, each the one of cost 0.
struct DefaultProfile {
  let tally: Tally
  let positions: [Position]
  /// The verdict of the rule.
  let verdict: Position

  /// Finds the positions, or returns `nil` where some elector can come to none of them, or to several,
  /// at no cost.
  init?(
    _ electors: [Elector],
    recused: [Elector],
    _ costs: [PositionCosts],
    under rule: CompiledRule,
    favouringTies: Bool = false
  ) {
    var tally = Tally(recused: recused)
    var positions: [Position] = []
    positions.reserveCapacity(electors.count)
    for place in electors.indices {
      guard let position = costs[place].onlyFree else { return nil }
      tally.add(electors[place], as: position)
      positions.append(position)
    }
    self.tally = tally
    self.positions = positions
    verdict = rule.verdict(tally, favouringTies: favouringTies)
  }
}
