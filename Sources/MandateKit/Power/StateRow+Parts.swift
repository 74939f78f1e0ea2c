extension StateRow {
  /// The parts of which a row is made.
  struct Parts: Sendable {
    private var least = Int64.max
    private var most = Int64.min
    /// The number of places of all parts.
    private var places = 0
    private var parts: [(row: StateRow, places: Range<Int>, shift: Int64)] = []

    /// Adds some places of a row, all sums being more by a shift.
    mutating func add(_ row: StateRow, _ range: Range<Int>, _ shift: Int64) {
      least = min(least, row.sum(at: range.lowerBound) + shift)
      most = max(most, row.sum(at: range.upperBound - 1) + shift)
      places += range.count
      parts.append((row, range, shift))
    }

    /// Whether the sums stand so close to one another that each has a place.
    var isDense: Bool {
      places == 0 || (most - least) / Limits.placesOfSum < Int64(places)
    }

    /// The number of places of the row; where not each sum has one, a sum counts for every part that has it.
    var count: Int {
      if places == 0 { return 1 }
      return isDense ? Int(clamping: most - least + 1) : places
    }

    /// The row of all sums.
    ///
    /// - Complexity: O(places of all parts × log of them), however many parts they are in.
    var row: StateRow {
      if isDense { return StateRow(least: least, count: count, sums: nil) }
      var gathered: [Int64] = []
      gathered.reserveCapacity(places)
      for (row, places, shift) in parts { gathered += row.sums(at: places, plus: shift) }
      gathered.sort()
      var sums: [Int64] = []
      sums.reserveCapacity(gathered.count)
      for sum in gathered where sum != sums.last { sums.append(sum) }
      return StateRow(least: least, count: sums.count, sums: sums)
    }
  }
}
