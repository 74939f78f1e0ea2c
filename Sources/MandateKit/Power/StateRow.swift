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
      place = StateRow.place(of: sum, in: sums, from: place)
      return Int32(start + place)
    }
  }

  /// Returns the place of a sum in ascending ones from a place on, looking twice as far each time, so that few sums take
  /// few steps wherever they stand.
  private static func place(of sum: Int64, in sums: [Int64], from start: Int) -> Int {
    var (low, step) = (start, 1)
    while step < sums.count - low, sums[low + step] < sum {
      low += step
      step *= 2
    }
    return sums[low..<min(low + step, sums.count)].firstSorted { $0 >= sum }
  }

  /// Returns the places with whose sums the test fails, is open and holds.
  ///
  /// - Parameters:
  ///   - open: The sums with which the test is open, or `nil` where it does not matter, and all places are as open.
  ///   - shift: What is added to each sum.
  /// - Returns: The places, those of the least sums first, with whether the test is decided; some may be empty.
  func places(ofOpen open: Range<Int64>?, shift: Int64) -> [(places: Range<Int>, truth: Truth)] {
    guard let open else { return [(places: 0..<count, truth: .open)] }
    let (low, high) = (place(of: open.lowerBound - shift), place(of: open.upperBound - shift))
    return [
      (places: 0..<low, truth: .fails), (places: low..<high, truth: .open),
      (places: high..<count, truth: .holds),
    ]
  }
}
