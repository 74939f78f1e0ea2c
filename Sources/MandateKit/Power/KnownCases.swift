/// The states of parts that have been found, by the positions in which their electors can be.
struct KnownCases: Sendable {
  private var cases: [[[PositionSet]: [RuleStates]]]
  /// The entries that may still be held.
  private var entries = Limits.powerEntries

  /// Creates an empty collection for a number of parts.
  init(parts: Int) {
    cases = Array(repeating: [:], count: parts)
  }

  /// Returns the states of a part, or `nil` where there are more than are left.
  ///
  /// - Parameters:
  ///   - index: The place of the part.
  ///   - part: The part.
  ///   - positions: The positions in which each of its electors can be.
  ///   - states: The states that may still be looked at.
  /// - Returns: The states, case by case.
  mutating func cases(
    of index: Int,
    _ part: CompoundGame.Part,
    positions: [PositionSet],
    states: inout Int
  ) -> [RuleStates]? {
    if let known = cases[index][positions] { return known }
    if entries < Limits.powerEntries / 2 {
      self = KnownCases(parts: cases.count)
    }
    let found = part.cases(positions: positions, states: &states, entries: &entries)
    cases[index][positions] = found
    return found
  }
}
