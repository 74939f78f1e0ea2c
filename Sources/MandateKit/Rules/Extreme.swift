/// The position that each elector takes, within those it can.
enum Extreme {
  /// The one position that it can take, or none.
  case certain
  /// As much in favour as it can be: for, none, abstain, against.
  case highest
  /// As little: against, abstain, none, for.
  case lowest
  /// As little without being against: abstain, none, for.
  case lowestUnopposed
  /// As little without a vote but for: none, for.
  case lowestSilent
  /// Absent, or else in some position: none, for, abstain, against.
  case absent
  /// In some position, or else absent: for, abstain, against, none.
  case present

  /// Returns the position of an elector that can take some, or `nil` for one that is recused.
  @inline(__always)
  func position(_ positions: PositionSet) -> Position? {
    if positions.isEmpty { return nil }
    return switch self {
    case .certain: positions.settled ?? Position.none
    case .highest:
      positions.contains(PositionSet.for)
        ? .for
        : positions.contains(PositionSet.none)
          ? Position.none : positions.contains(PositionSet.abstain) ? .abstain : .against
    case .lowest where positions.contains(PositionSet.against): .against
    case .lowest, .lowestUnopposed:
      positions.contains(PositionSet.abstain)
        ? .abstain : positions.contains(PositionSet.none) ? Position.none : .for
    case .lowestSilent: positions.contains(PositionSet.none) ? Position.none : .for
    case .absent where positions.contains(PositionSet.none): Position.none
    case .absent, .present:
      positions.contains(PositionSet.for)
        ? .for
        : positions.contains(PositionSet.abstain)
          ? .abstain : positions.contains(PositionSet.against) ? .against : Position.none
    }
  }
}
