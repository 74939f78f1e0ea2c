/// One of the ways in which everything that counts in several places can come out.
struct Settlement: Sendable {
  /// The positions of the voters whose votes count in several places, in their order.
  private(set) var voters: [Position]
  /// The positions of the parts of which the position counts in several places, in their order.
  private(set) var parts: [Position]
  private let choices: [[Position]]

  /// Creates the first of the ways.
  ///
  /// - Parameters:
  ///   - voters: The positions that each voter can take, none of them empty.
  ///   - parts: The positions that each part can take, none of them empty.
  init(voters: [PositionSet], parts: [PositionSet]) {
    choices = (voters + parts).map { positions in
      Position.allCases.filter { positions.contains(PositionSet($0)) }
    }
    let first = choices.map { $0.first ?? .none }
    self.voters = Array(first.prefix(voters.count))
    self.parts = Array(first.dropFirst(voters.count))
  }

  /// The number of the ways, or `nil` if it takes more bits than an integer has.
  var ways: Int? {
    var ways = 1
    for positions in choices {
      let (product, isOver) = ways.multipliedReportingOverflow(by: positions.count)
      if isOver { return nil }
      ways = product
    }
    return ways
  }

  /// Goes on to the next of the ways, or returns false after the last.
  mutating func advance() -> Bool {
    for place in choices.indices {
      let current = place < voters.count ? voters[place] : parts[place - voters.count]
      let next = choices[place].firstIndex(of: current).map { $0 + 1 } ?? choices[place].count
      let isLast = next >= choices[place].count
      set(isLast ? choices[place].first ?? .none : choices[place][next], at: place)
      if !isLast { return true }
    }
    return false
  }

  private mutating func set(_ position: Position, at place: Int) {
    if place < voters.count {
      voters[place] = position
    } else {
      parts[place - voters.count] = position
    }
  }
}
