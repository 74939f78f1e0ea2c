/// The positions of electors if nobody votes, each the one that costs it nothing.
struct DefaultProfile {
  let tally: Tally
  let positions: [Position]

  /// Finds the positions, or returns `nil` where some elector can come to none of them, or to several,
  /// at no cost.
  init?(_ electors: [Elector], recused: [Elector], _ costs: [PositionCosts]) {
    var tally = Tally(recused: recused)
    var positions: [Position] = []
    positions.reserveCapacity(electors.count)
    for (elector, costs) in zip(electors, costs) {
      guard let position = costs.onlyFree else { return nil }
      tally.add(elector, as: position)
      positions.append(position)
    }
    self.tally = tally
    self.positions = positions
  }
}
