/// Electors with the same costs, and the ways to allocate them to positions.
struct ElectorClass {
  /// The electors, as indices into the electorate, those with most patients first.
  let electors: [Int]
  /// The cost of each allocation, ascending.
  let costs: [Int64]
  /// The positions worth taking with their costs, the best for what is sought first.
  let options: [PositionCosts.Option]
  /// The number of electors in each position, allocation after allocation.
  private let counts: [Int]
  /// The patients of the first electors together, for none, one and so on.
  private let patients: [Int128]
  /// The bit by which the rule names the elector, or 0.
  private let bit: UInt8

  /// Splits a class into groups small enough to enumerate, largest weights first.
  static func groups(
    of indices: [Int],
    in electorate: [Elector],
    options: [PositionCosts.Option]
  ) -> [ElectorClass] {
    // Over p positions, n electors are allocated in (n + p - 1)! / n! / (p - 1)! ways.
    var (size, allocations) = (1, options.count)
    while size < indices.count, allocations <= Limits.allocationsPerClass {
      size += 1
      allocations = allocations * (size + options.count - 1) / size
    }
    let electors = electorate.weightiestFirst(indices)
    return stride(from: 0, to: electors.count, by: size).map { start in
      let group = Array(electors[start..<min(start + size, electors.count)])
      return ElectorClass(group, in: electorate, options: options)
    }
  }

  /// Lists the allocations.
  ///
  /// - Parameters:
  ///   - electors: Indices into the electorate, those with most patients first.
  ///   - electorate: The electors.
  ///   - options: The positions worth taking, the best for what is sought first.
  init(_ electors: [Int], in electorate: [Elector], options: [PositionCosts.Option]) {
    self.electors = electors
    self.options = options
    bit = electors.first.map { electorate[$0].bit } ?? 0
    var patients: [Int128] = [0]
    for elector in electors {
      patients.append(patients[patients.count - 1] + Int128(electorate[elector].patients))
    }
    self.patients = patients
    let allocations = ElectorClass.allocations(of: electors.count, over: options.count)
    let costs = allocations.map { counts in
      zip(counts, options).reduce(Int64(0)) { $0 + Int64($1.0) * $1.1.cost }
    }
    let order = allocations.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    self.costs = order.map { costs[$0] }
    counts = order.flatMap { allocations[$0] }
  }

  /// Every allocation of electors to positions, as counts, ordered by the first count.
  private static func allocations(of electors: Int, over positions: Int) -> [[Int]] {
    if positions == 1 { return [[electors]] }
    return (0...electors).flatMap { first in
      allocations(of: electors - first, over: positions - 1).map { [first] + $0 }
    }
  }

  /// Returns whether a constraint counts the electors.
  func isCounted(by constraint: LinearConstraint) -> Bool {
    constraint.bit == 0 || constraint.bit & bit != 0
  }

  /// The patients of each elector.
  var patientsOfEach: some Sequence<Int128> {
    zip(patients, patients.dropFirst()).lazy.map { $1 - $0 }
  }

  /// Returns the amount that each allocation adds to each constraint, allocation after allocation.
  func amounts(in constraints: [LinearConstraint]) -> [Int128] {
    var amounts: [Int128] = []
    amounts.reserveCapacity(costs.count * constraints.count)
    for allocation in costs.indices {
      for constraint in constraints {
        var amount: Int128 = 0
        if isCounted(by: constraint) {
          forEach(in: allocation) { position, electors in
            let patients = patients[electors.upperBound] - patients[electors.lowerBound]
            amount += constraint.amount(of: electors.count, patients: patients, in: position)
          }
        }
        amounts.append(amount)
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

extension [ElectorClass] {
  /// The cost of the cheapest allocations together.
  var cheapest: Int64 { reduce(0) { $0 + ($1.costs.first ?? 0) } }

  /// The cost of the dearest allocations together.
  var dearest: Int64 { reduce(0) { $0 + ($1.costs.last ?? 0) } }
}
