/// Where electors stand if nobody votes, each in the one position that costs it nothing.
struct DefaultProfile {
  let tally: Tally
  let positions: [Position]

  /// Takes electors with what it costs to bring each to positions, or nothing where some can come to
  /// none of them, or to several, for nothing.
  init?(_ electors: [Elector], _ costs: [PositionCosts]) {
    var tally = Tally()
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
