/// Electors that cost the same to bring to each position, and the ways to spread them over these.
///
/// Large classes are taken in several lots, so that the ways of each stay few.
struct ElectorClass {
  /// The electors, as places in the electorate, the weightiest first.
  let electors: [Int]
  /// What each way costs, the cheapest first.
  let costs: [Int]
  /// The positions worth taking with what each costs, the best for what is sought first.
  let priced: [(position: Position, cost: Int)]
  /// How many take each position, way after way.
  private let counts: [Int]
  /// The patients of the first so many electors.
  private let patients: [Int128]
  /// The bit by which the rule names the elector, or 0.
  private let bit: UInt8

  /// The most ways in a lot, if it is of several electors.
  private static let mostWays = 1_000

  /// Takes a class in lots, the weightiest electors first.
  static func lots(
    of places: [Int],
    in electorate: [Elector],
    positions: [(position: Position, cost: Int)]
  ) -> [ElectorClass] {
    // Over p positions, n electors are spread in (n + p - 1)! / n! / (p - 1)! ways.
    var (size, ways) = (1, positions.count)
    while size < places.count, ways <= mostWays {
      size += 1
      ways = ways * (size + positions.count - 1) / size
    }
    let electors = electorate.weightiestFirst(places)
    return stride(from: 0, to: electors.count, by: size).map { start in
      let lot = Array(electors[start..<min(start + size, electors.count)])
      return ElectorClass(lot, in: electorate, positions: positions)
    }
  }

  /// Lists the ways.
  ///
  /// The electors are given by their places in the electorate, the weightiest first; the positions
  /// worth taking with their costs, the best for what is sought first.
  init(
    _ electors: [Int],
    in electorate: [Elector],
    positions: [(position: Position, cost: Int)]
  ) {
    self.electors = electors
    priced = positions
    bit = electors.first.map { electorate[$0].bit } ?? 0
    var patients: [Int128] = [0]
    for place in electors {
      patients.append(patients[patients.count - 1] + Int128(electorate[place].patients))
    }
    self.patients = patients
    let spreads = ElectorClass.spreads(of: electors.count, over: positions.count)
    let costs = spreads.map { zip($0, positions).reduce(0) { $0 + $1.0 * $1.1.cost } }
    let order = spreads.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    self.costs = order.map { costs[$0] }
    counts = order.flatMap { spreads[$0] }
  }

  /// The numbers in each position of every way to spread electors, the most in the first last.
  private static func spreads(of electors: Int, over positions: Int) -> [[Int]] {
    if positions == 1 { return [[electors]] }
    return (0...electors).flatMap { first in
      spreads(of: electors - first, over: positions - 1).map { [first] + $0 }
    }
  }

  /// Whether the electors are of those that a test counts.
  func isCounted(by test: LinearConstraint) -> Bool {
    test.bit == 0 || test.bit & bit != 0
  }

  /// The patients of each elector.
  var patientsOfEach: some Sequence<Int128> {
    zip(patients, patients.dropFirst()).lazy.map { $1 - $0 }
  }

  /// What each way adds to some sums, way after way.
  func amounts(in tests: [LinearConstraint]) -> [Int128] {
    var amounts: [Int128] = []
    amounts.reserveCapacity(costs.count * tests.count)
    for way in costs.indices {
      for test in tests {
        var amount: Int128 = 0
        if isCounted(by: test) {
          forEach(way) { position, electors in
            let patients = patients[electors.upperBound] - patients[electors.lowerBound]
            amount += test.amount(electors.count, patients: patients, in: position)
          }
        }
        amounts.append(amount)
      }
    }
    return amounts
  }

  /// Tells the positions of a way, and which of the electors take each.
  func forEach(_ way: Int, _ body: (Position, Range<Int>) -> Void) {
    var next = 0
    for (place, priced) in priced.enumerated() {
      let end = next + counts[way * self.priced.count + place]
      body(priced.position, next..<end)
      next = end
    }
  }
}

extension [ElectorClass] {
  /// What the dearest ways of all lots cost together.
  var dearest: Int { reduce(0) { $0 + ($1.costs.last ?? 0) } }
}
