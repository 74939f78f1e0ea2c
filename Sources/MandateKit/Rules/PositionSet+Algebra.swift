extension PositionSet {
  /// Whether the set has no position.
  package var isEmpty: Bool { rawValue == 0 }

  /// Returns whether every position of another set is in this one.
  package func isSuperset(of other: PositionSet) -> Bool {
    rawValue & other.rawValue == other.rawValue
  }

  /// Returns whether every position of another set is in this one.
  package func contains(_ other: PositionSet) -> Bool { isSuperset(of: other) }

  /// Returns whether no position is in both sets.
  package func isDisjoint(with other: PositionSet) -> Bool { rawValue & other.rawValue == 0 }

  /// Returns the positions in either set.
  package func union(_ other: PositionSet) -> PositionSet {
    PositionSet(rawValue: rawValue | other.rawValue)
  }

  /// Returns the positions in both sets.
  package func intersection(_ other: PositionSet) -> PositionSet {
    PositionSet(rawValue: rawValue & other.rawValue)
  }

  /// Returns the positions that are not in another set.
  package func subtracting(_ other: PositionSet) -> PositionSet {
    PositionSet(rawValue: rawValue & ~other.rawValue)
  }

  /// Adds the positions of another set.
  package mutating func formUnion(_ other: PositionSet) { self = union(other) }

  /// Adds the positions of another set, and returns whether one of them is new.
  @discardableResult
  package mutating func insert(_ other: PositionSet) -> (inserted: Bool, memberAfterInsert: Self) {
    let isNew = !isSuperset(of: other)
    formUnion(other)
    return (isNew, other)
  }

  /// Removes the positions of another set.
  package mutating func remove(_ other: PositionSet) { self = subtracting(other) }
}
