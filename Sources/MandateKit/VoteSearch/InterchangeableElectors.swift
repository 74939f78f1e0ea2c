/// Electors with the same costs, none of whom has more than one before it in any measure, and the ways
/// to allocate them to positions.
///
/// Only the number that takes each position matters: the weightiest take the best.
struct InterchangeableElectors {
  /// The electors, as indices into the electorate, the weightiest first.
  let electors: [Int]
  /// The cost of each allocation, ascending.
  let costs: [Int64]
  /// The positions worth taking with their costs, the best for what is sought first.
  let options: [PositionCosts.Option]
  /// The number of electors in each position, allocation after allocation.
  private let counts: [Int]
  /// The amounts of the first electors together, for none, one and so on, measure after measure.
  private let sums: [[Int128]]

  /// Splits electors into groups small enough to enumerate, the weightiest first.
  ///
  /// - Parameters:
  ///   - indices: Indices into the electorate, the weightiest first.
  ///   - electorate: The electors.
  ///   - measures: The number of measures.
  ///   - options: The positions worth taking, the best for what is sought first.
  /// - Returns: The groups.
  static func groups(
    of indices: [Int],
    in electorate: [Elector],
    measures: Int,
    options: [PositionCosts.Option]
  ) -> [InterchangeableElectors] {
    // Over p positions, n electors are allocated in (n + p - 1)! / n! / (p - 1)! ways.
    var (size, allocations) = (1, options.count)
    while size < indices.count, allocations <= Limits.allocationsPerClass {
      size += 1
      allocations = allocations * (size + options.count - 1) / size
    }
    return stride(from: 0, to: indices.count, by: size).map { start in
      InterchangeableElectors(
        Array(indices[start..<min(start + size, indices.count)]),
        in: electorate,
        measures: measures,
        options: options
      )
    }
  }

  /// Splits electors into chains in each of which nobody has more than one before it in any measure,
  /// the weightiest first.
  ///
  /// - Parameters:
  ///   - indices: Indices into the electorate.
  ///   - electorate: The electors.
  ///   - alike: The measures in which all of a chain must have the same.
  /// - Returns: The chains.
  /// - Complexity: O(electors * log electors), and a comparison with at most
  ///   ``Limits/chainsCompared`` chains for each.
  static func chains(of indices: [Int], in electorate: [Elector], alike: [Int]) -> [[Int]] {
    var chains: [[Int]] = []
    for elector in electorate.weightiestFirst(indices) {
      let candidates = chains.indices.suffix(Limits.chainsCompared)
      let fitting = candidates.first { chain in
        let last = electorate[chains[chain][chains[chain].count - 1]]
        return last.isAtLeast(electorate[elector])
          && alike.allSatisfy { last[$0] == electorate[elector][$0] }
      }
      if let fitting { chains[fitting].append(elector) } else { chains.append([elector]) }
    }
    return chains
  }

  /// Lists the allocations.
  ///
  /// - Parameters:
  ///   - electors: Indices into the electorate, the weightiest first.
  ///   - electorate: The electors.
  ///   - measures: The number of measures.
  ///   - options: The positions worth taking, the best for what is sought first.
  init(
    _ electors: [Int],
    in electorate: [Elector],
    measures: Int,
    options: [PositionCosts.Option]
  ) {
    self.electors = electors
    self.options = options
    sums = (0..<measures).map { measure in
      var sums: [Int128] = [0]
      sums.reserveCapacity(electors.count + 1)
      for elector in electors {
        sums.append(sums[sums.count - 1] + Int128(electorate[elector][measure]))
      }
      return sums
    }
    let positions = options.count
    let allocations = InterchangeableElectors.allocations(of: electors.count, over: positions)
    let starts = stride(from: 0, to: allocations.count, by: max(1, positions))
    let costs = starts.map { start in
      options.indices.reduce(Int64(0)) { $0 + Int64(allocations[start + $1]) * options[$1].cost }
    }
    let order = costs.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    self.costs = order.map { costs[$0] }
    counts = order.flatMap { allocations[$0 * positions..<($0 + 1) * positions] }
  }

  /// Every allocation of electors to positions, as the counts of one after the other, ordered by the
  /// first count.
  private static func allocations(of electors: Int, over positions: Int) -> [Int] {
    guard positions > 0 else { return [] }
    var allocations: [Int] = []
    var counts = [Int](repeating: 0, count: positions)
    func add(from position: Int, left: Int) {
      if position == positions - 1 {
        counts[position] = left
        allocations += counts
        return
      }
      for count in 0...left {
        counts[position] = count
        add(from: position + 1, left: left - count)
      }
    }
    add(from: 0, left: electors)
    return allocations
  }

  /// Returns the amount of an elector, by place, in a measure.
  func amount(of place: Int, in measure: Int) -> Int128 {
    sums[measure][place + 1] - sums[measure][place]
  }

  /// Returns the amount of some electors together in a measure.
  private func amount(of places: Range<Int>, in measure: Int) -> Int128 {
    sums[measure][places.upperBound] - sums[measure][places.lowerBound]
  }

  /// Returns the amount that each allocation adds to each constraint, allocation after allocation.
  func amounts(in constraints: [LinearConstraint]) -> [Int128] {
    var amounts: [Int128] = []
    amounts.reserveCapacity(costs.count * constraints.count)
    for allocation in costs.indices {
      for constraint in constraints {
        var sum: Int128 = 0
        forEach(in: allocation) { position, places in
          sum += constraint.each[position] * amount(of: places, in: constraint.measure)
        }
        amounts.append(sum)
      }
    }
    return amounts
  }

  /// Calls a function with each position of an allocation and the range of electors that take it.
  func forEach(in allocation: Int, _ body: (Position, Range<Int>) -> Void) {
    var next = 0
    for (place, option) in options.enumerated() {
      let end = next + counts[allocation * options.count + place]
      body(option.position, next..<end)
      next = end
    }
  }
}

extension [InterchangeableElectors] {
  /// The cost of the cheapest allocations together.
  var cheapest: Int64 { reduce(0) { $0 + ($1.costs.first ?? 0) } }

  /// The cost of the dearest allocations together.
  var dearest: Int64 { reduce(0) { $0 + ($1.costs.last ?? 0) } }
}
