/// The sums of the first test of a rule with which there is a state that is otherwise the same.
struct StateRow: Sendable {
  /// The least of them.
  var least: Int64 = 0
  /// The number of places of the row.
  var count = 1
  /// The sums in ascending order, or `nil` where each from the least on has a place.
  var sums: [Int64]?
  /// The number of places of all rows before.
  var start = 0

  /// Returns the place from which on sums are at least a number.
  func place(of sum: Int64) -> Int {
    guard let sums else { return Int(clamping: max(0, min(sum - least, Int64(count)))) }
    return sums.firstSorted { $0 >= sum }
  }

  /// Returns the sum at a place.
  func sum(at place: Int) -> Int64 { sums.map { $0[place] } ?? least + Int64(place) }

  /// Returns the sums at some places, all more by a shift.
  func sums(at places: Range<Int>, plus shift: Int64) -> [Int64] {
    guard let sums else { return places.map { least + Int64($0) + shift } }
    return sums[places].map { $0 + shift }
  }

  /// Returns the places of ascending sums, all of which have one, among those of all rows.
  func places(of ascending: [Int64]) -> [Int32] {
    guard let sums else { return ascending.map { Int32(start + Int($0 - least)) } }
    var place = 0
    return ascending.map { sum in
      while sums[place] < sum { place += 1 }
      return Int32(start + place)
    }
  }
}

extension StateRow {
  /// The parts of which a row is made.
  struct Parts {
    private var least = Int64.max
    private var most = Int64.min
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
    private var isDense: Bool {
      places == 0 || (most - least) / Limits.placesOfSum < Int64(places)
    }

    /// The number of sums that stand alone, those of several parts as often.
    var sumsAlone: Int { isDense ? 0 : places }

    /// The row of all sums.
    var row: StateRow {
      if isDense {
        return StateRow(least: least, count: Int(clamping: most - least + 1), sums: nil)
      }
      var merged: [Int64] = []
      for (row, places, shift) in parts {
        let sums = row.sums(at: places, plus: shift)
        merged = merged.isEmpty ? sums : Parts.merged(merged, sums)
      }
      return StateRow(least: least, count: merged.count, sums: merged)
    }

    /// Returns the sums of two ascending lists, each once, in ascending order.
    private static func merged(_ left: [Int64], _ right: [Int64]) -> [Int64] {
      var merged: [Int64] = []
      merged.reserveCapacity(left.count + right.count)
      var (first, second) = (0, 0)
      while first < left.count, second < right.count {
        let (one, other) = (left[first], right[second])
        merged.append(min(one, other))
        if one <= other { first += 1 }
        if other <= one { second += 1 }
      }
      merged += left[first...]
      merged += right[second...]
      return merged
    }
  }
}
