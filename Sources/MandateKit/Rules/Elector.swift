/// Somebody in an electorate, as a rule sees it: an amount in each of the measures of the rule.
///
/// Most rules have one measure or two, so the first two amounts are stored without an array.
struct Elector: Hashable, Sendable {
  private let first: Int64
  private let second: Int64
  /// The amounts in further measures, as far as one is not 0, or `nil` where none is.
  private let others: [Int64]?

  /// Creates an elector from its amounts, measure after measure; those left out are 0.
  init(amounts: [Int64]) {
    first = amounts.first ?? 0
    second = amounts.count > 1 ? amounts[1] : 0
    let end = amounts.lastIndex { $0 != 0 } ?? 0
    others = end > 1 ? Array(amounts[2...end]) : nil
  }

  /// Creates an elector that is counted as a member, and in no measure but one at most.
  init(_ second: Int64 = 0) {
    first = 1
    self.second = second
    others = nil
  }

  /// One with a casting vote who is no elector, and is counted by no test.
  static let notCounted = Elector(amounts: [])

  /// The amount in a measure, by index.
  @inline(__always)
  subscript(measure: Int) -> Int64 {
    switch measure {
    case 0: first
    case 1: second
    default: others.map { measure - 2 < $0.count ? $0[measure - 2] : 0 } ?? 0
    }
  }

  /// The number of measures up to the last in which the amount is not 0, or two if that is less.
  var extent: Int { 2 + (others?.count ?? 0) }

  /// Whether it has at least the amounts of another, in every measure.
  func isAtLeast(_ other: Elector) -> Bool {
    guard first >= other.first, second >= other.second else { return false }
    for measure in 2..<max(extent, other.extent) where self[measure] < other[measure] {
      return false
    }
    return true
  }

  /// Whether it comes before another, the larger amount in the first measure that differs first.
  func precedes(_ other: Elector) -> Bool {
    if first != other.first { return first > other.first }
    if second != other.second { return second > other.second }
    for measure in 2..<max(extent, other.extent) where self[measure] != other[measure] {
      return self[measure] > other[measure]
    }
    return false
  }
}

extension [Elector] {
  /// Returns some electors, by index, those with larger amounts first, and of equal ones the first.
  func weightiestFirst(_ indices: [Int]) -> [Int] {
    indices.sorted { left, right in
      if self[left].precedes(self[right]) { return true }
      return left < right && !self[right].precedes(self[left])
    }
  }

  /// Returns the tally with every elector in one position.
  func tally(in position: Position) -> Tally {
    var tally = Tally()
    for elector in self { tally.add(elector, as: position) }
    return tally
  }
}
