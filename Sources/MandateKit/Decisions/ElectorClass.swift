/// Electors that cost the same to bring to each position, and the ways to spread them over these.
struct ElectorClass {
  /// The electors, as places in the electorate, the weightiest first.
  let electors: [Int]
  /// The ways to spread the electors over positions, the cheapest first.
  let ways: [Way]

  /// One way to spread the electors of a class: what it costs and what it adds to the tally.
  struct Way {
    let cost: Int
    let tally: Tally
    /// How many take each position, the highest position (in the direction sought) first.
    let counts: [(position: Position, count: Int)]
  }

  /// Lists the ways.
  ///
  /// The electors are given by their places in the electorate, in the order of their bodies; the
  /// positions worth taking with their costs, the best for the goal first.
  init(
    places: [Int],
    in electorate: [Elector],
    positions: [(position: Position, cost: Int)]
  ) {
    let electors = electorate.weightiestFirst(places)
    self.electors = electors

    var ways: [Way] = []
    func spread(
      from start: Int,
      over rest: ArraySlice<(position: Position, cost: Int)>,
      cost: Int,
      tally: Tally,
      counts: [(position: Position, count: Int)]
    ) {
      guard let (position, each) = rest.first else { return }
      let left = electors.count - start
      var tally = tally
      if rest.count == 1 {
        for place in electors[start...] { tally.add(electorate[place], as: position) }
        ways.append(
          Way(cost: cost + each * left, tally: tally, counts: counts + [(position, left)])
        )
        return
      }
      for count in 0...left {
        if count > 0 { tally.add(electorate[electors[start + count - 1]], as: position) }
        spread(
          from: start + count,
          over: rest.dropFirst(),
          cost: cost + each * count,
          tally: tally,
          counts: counts + [(position, count)]
        )
      }
    }
    if positions.count == 2 {
      ways = ElectorClass.waysOverTwo(electors, in: electorate, positions[0], positions[1])
    } else {
      spread(from: 0, over: positions[...], cost: 0, tally: Tally(), counts: [])
    }
    // Sorting is stable only where the order is total: equal costs keep the order of listing.
    self.ways = ways.enumerated()
      .sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
  }

  /// The usual case, in time linear in the class.
  private static func waysOverTwo(
    _ electors: [Int],
    in electorate: [Elector],
    _ high: (position: Position, cost: Int),
    _ low: (position: Position, cost: Int)
  ) -> [Way] {
    // Tallies of the first so many electors high, and of the rest low.
    var lowTallies = [Tally()]
    for place in electors.reversed() {
      var tally = lowTallies[lowTallies.count - 1]
      tally.add(electorate[place], as: low.position)
      lowTallies.append(tally)
    }
    var ways: [Way] = []
    var highTally = Tally()
    for count in 0...electors.count {
      if count > 0 { highTally.add(electorate[electors[count - 1]], as: high.position) }
      let rest = electors.count - count
      var tally = highTally
      tally.add(lowTallies[rest])
      ways.append(
        Way(
          cost: high.cost * count + low.cost * rest,
          tally: tally,
          counts: [(high.position, count), (low.position, rest)]
        )
      )
    }
    return ways
  }
}
