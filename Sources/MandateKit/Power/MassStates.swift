/// The states of a ``MassExpansion`` with their probabilities.
///
/// States that differ in the sum of the first test alone are one row, in which each sum has a place, so that adding
/// an elector is adding rows.
struct MassStates: Sendable {
  /// The rows, by their states without the sum of the first test, in the order in which they are found.
  private var keys: [State]
  private var rows: [Row]
  private let tests: Int

  /// The probabilities of sums from a least one on.
  private struct Row: Sendable {
    var least: Int64
    var masses: [Double]

    var range: Range<Int64> { least..<(least + Int64(masses.count)) }
  }

  /// Creates the state of nobody, with the whole mass.
  init(tests: Int) {
    self.tests = tests
    keys = [State(tests: tests)]
    rows = [Row(least: 0, masses: [1])]
  }

  /// Returns the number of states after an elector, those without a probability in a row included, with
  /// ``Limits/statesOfRow`` for each row.
  func count(after steps: [State]) -> Int { MassStates.count(ranges(after: steps)) }

  /// Returns the number of states once the sums of a test are halved, likewise.
  func count(afterHalving test: Int) -> Int {
    var ranges = RowRanges()
    for (key, row) in zip(keys, rows) {
      var halved = key
      halved.halve(test)
      let range = row.range
      ranges.add(
        halved,
        test == 0 ? (range.lowerBound >> 1)..<((range.upperBound - 1) >> 1 + 1) : range
      )
    }
    return MassStates.count(ranges.all)
  }

  private static func count(_ ranges: [(key: State, range: Range<Int64>)]) -> Int {
    ranges.reduce(0) { sum, range in
      let states = Int(
        clamping: range.range.upperBound - range.range.lowerBound + Int64(Limits.statesOfRow)
      )
      let (total, isOver) = sum.addingReportingOverflow(states)
      return isOver ? .max : total
    }
  }

  /// Adds an elector to every state.
  ///
  /// - Parameter steps: What it adds, each with its probability.
  mutating func add(_ steps: [(step: State, mass: Double)]) {
    let ranges = ranges(after: steps.map { $0.step })
    var places: [State: Int] = [:]
    for (place, range) in ranges.enumerated() { places[range.key] = place }
    var reached = ranges.map { range in
      Row(
        least: range.range.lowerBound,
        masses: Array(repeating: 0, count: range.range.count)
      )
    }
    for (key, row) in zip(keys, rows) {
      for (step, mass) in steps {
        var (state, shift) = (key, step)
        shift.first = 0
        state.add(shift)
        guard let place = places[state] else { continue }
        let start = Int(row.least + step.first - reached[place].least)
        MassStates.add(row.masses, times: mass, to: &reached[place].masses, from: start)
      }
    }
    keys = ranges.map { $0.key }
    rows = reached
  }

  /// Adds probabilities times a factor to others from a place on.
  private static func add(
    _ masses: [Double],
    times factor: Double,
    to sums: inout [Double],
    from start: Int
  ) {
    for index in masses.indices { sums[start + index] += masses[index] * factor }
  }

  /// Returns the keys of the rows after an elector, and the sums that each can have.
  private func ranges(after steps: [State]) -> [(key: State, range: Range<Int64>)] {
    var ranges = RowRanges()
    for (key, row) in zip(keys, rows) {
      for step in steps {
        var (state, shift) = (key, step)
        shift.first = 0
        state.add(shift)
        ranges.add(state, (row.least + step.first)..<(row.range.upperBound + step.first))
      }
    }
    return ranges.all
  }

  /// The keys of rows with the sums that each can have, rows with one key being one.
  private struct RowRanges {
    private(set) var all: [(key: State, range: Range<Int64>)] = []
    private var places: [State: Int] = [:]

    mutating func add(_ key: State, _ range: Range<Int64>) {
      if let known = places[key] {
        let old = all[known].range
        all[known].range =
          min(old.lowerBound, range.lowerBound)..<max(old.upperBound, range.upperBound)
      } else {
        places[key] = all.count
        all.append((key: key, range: range))
      }
    }
  }

  /// Returns the test whose sums are farthest apart after an elector, or `nil` where those of none are more than one
  /// apart.
  func widestTest(after steps: [State]) -> Int? {
    var (widest, range): (Int?, Int64) = (nil, 1)
    for test in 0..<tests {
      var (least, most) = (Int64.max, Int64.min)
      for (key, row) in zip(keys, rows) {
        least = min(least, test == 0 ? row.least : key.least(test))
        most = max(most, test == 0 ? row.range.upperBound - 1 + key.most(0) : key.most(test))
      }
      guard most >= least else { continue }
      // Sums and steps are some 2 to the power of 41 at most.
      let highest = steps.map { $0.most(test) }.max() ?? 0
      let lowest = steps.map { $0.least(test) }.min() ?? 0
      let reach = highest - lowest
      if most - least + reach > range { (widest, range) = (test, most - least + reach) }
    }
    return widest
  }

  /// Halves the sums of a test, rounded down.
  mutating func halve(_ test: Int) {
    var places: [State: Int] = [:]
    var (halvedKeys, halvedRows): ([State], [Row]) = ([], [])
    for (key, row) in zip(keys, rows) {
      var halved = key
      halved.halve(test)
      let new = test == 0 ? MassStates.halved(row) : row
      if let known = places[halved] {
        halvedRows[known] = MassStates.sum(halvedRows[known], new)
      } else {
        places[halved] = halvedKeys.count
        halvedKeys.append(halved)
        halvedRows.append(new)
      }
    }
    (keys, rows) = (halvedKeys, halvedRows)
  }

  private static func halved(_ row: Row) -> Row {
    let least = row.least >> 1
    let last = (row.range.upperBound - 1) >> 1
    var masses = [Double](repeating: 0, count: Int(clamping: last - least + 1))
    for (index, mass) in row.masses.enumerated() {
      masses[Int((row.least + Int64(index)) >> 1 - least)] += mass
    }
    return Row(least: least, masses: masses)
  }

  private static func sum(_ left: Row, _ right: Row) -> Row {
    let least = min(left.least, right.least)
    let end = max(left.range.upperBound, right.range.upperBound)
    var sum = Row(least: least, masses: Array(repeating: 0, count: Int(clamping: end - least)))
    for row in [left, right] {
      let start = Int(row.least - least)
      for (index, mass) in row.masses.enumerated() { sum.masses[start + index] += mass }
    }
    return sum
  }

  /// Calls a function with every state that has a probability, and with that.
  func forEach(_ body: (State, Double) -> Void) {
    for (key, row) in zip(keys, rows) {
      for (index, mass) in row.masses.enumerated() where mass > 0 {
        var state = key
        state.first = row.least + Int64(index)
        body(state, mass)
      }
    }
  }
}
