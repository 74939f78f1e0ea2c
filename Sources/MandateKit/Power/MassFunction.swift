/// The probabilities of sets of positions, where it is known that a position is in a set, and not which of the set it is.
///
/// The belief that the position is for is the probability of the set of for alone, and its plausibility that of
/// all sets with for: the probability that it is for lies between the two (Dempster 1967; Shafer 1976).
struct MassFunction: Sendable, Hashable {
  /// The probability of each set, by the bits of the set.
  private var masses = [Double](repeating: 0, count: 16)

  /// Creates the masses of a position of which the probabilities are known.
  init(_ weights: ByPosition<Double>) {
    for position in Position.allCases { self[PositionSet(position)] = weights[position] }
  }

  /// Creates the masses of a position that is in one set for certain.
  init(certain set: PositionSet) {
    self[set] = 1
  }

  /// Creates masses that are all 0.
  init() {}

  subscript(set: PositionSet) -> Double {
    get { masses[Int(set.rawValue & 15)] }
    set { masses[Int(set.rawValue & 15)] = newValue }
  }

  /// The sets that have a probability, in a set order.
  var sets: [PositionSet] {
    masses.indices.filter { masses[$0] > 0 }.map { PositionSet(rawValue: UInt8($0)) }
  }

  /// The positions of all sets that have a probability.
  var possible: PositionSet {
    sets.reduce(into: []) { $0.insert($1) }
  }

  /// Whether each set that has a probability is one position.
  var isExact: Bool { sets.allSatisfy { $0.settled != nil } }

  /// The belief that the position is for.
  var beliefOfFor: Double { self[.for] }

  /// The plausibility that the position is for.
  var plausibilityOfFor: Double {
    sets.reduce(0) { $1.contains(Position.for) ? $0 + self[$1] : $0 }
  }

  /// Returns the masses of the sets within some positions.
  func within(_ positions: PositionSet) -> MassFunction {
    var kept = MassFunction()
    for set in sets where positions.isSuperset(of: set) { kept[set] = self[set] }
    return kept
  }

  /// Adds other masses, each times a factor.
  mutating func add(_ other: MassFunction, times factor: Double) {
    for set in other.sets { self[set] += factor * other[set] }
  }
}
