/// Searches among the positions that electors can take, where casting votes hold some of them to fewer.
///
/// The search in which nobody is held, mostly the only one, is prepared once for all questions.
struct HeldSearches {
  private let electors: [Elector]
  private let positions: [PositionSet]
  private let measures: Int
  /// The search in which nobody is held, or `nil` where somebody can take no position.
  private let free: ProfileSearch?

  init(_ electors: [Elector], positions: [PositionSet], measures: Int) {
    self.electors = electors
    self.positions = positions
    self.measures = measures
    free = HeldSearches.search(electors, positions, measures)
  }

  /// Returns the search in which some electors, by index, are held to positions; or `nil` where somebody
  /// can take none.
  func search(holding held: [Int: PositionSet]) -> ProfileSearch? {
    if held.isEmpty { return free }
    var positions = positions
    for (place, allowed) in held { positions[place] = positions[place].intersection(allowed) }
    return HeldSearches.search(electors, positions, measures)
  }

  private static func search(
    _ electors: [Elector],
    _ positions: [PositionSet],
    _ measures: Int
  ) -> ProfileSearch? {
    if positions.contains(where: { $0.isEmpty }) { return nil }
    return ProfileSearch(electors: electors, positions: positions, measures: measures)
  }
}
