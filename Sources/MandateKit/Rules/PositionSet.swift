/// A set of positions.
///
/// It is written as a list of positions: `[.for, .none]`.
public struct PositionSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  /// One bit for each position.
  package let rawValue: UInt8

  /// Creates a set from its bits.
  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Creates the set of all positions of some sets.
  public init(arrayLiteral sets: PositionSet...) {
    self.init(rawValue: sets.reduce(0) { $0 | $1.rawValue })
  }

  /// Creates the set of one position.
  public init(_ position: Position) {
    switch position {
    case .for: self = .for
    case .against: self = .against
    case .abstain: self = .abstain
    case .none: self = .none
    }
  }

  /// In favour.
  public static let `for` = PositionSet(rawValue: 1)
  /// Opposed.
  public static let against = PositionSet(rawValue: 2)
  /// Present, and neither.
  public static let abstain = PositionSet(rawValue: 4)
  /// No position.
  public static let none = PositionSet(rawValue: 8)
  /// Every position.
  public static let any = PositionSet(rawValue: 15)

  /// Returns whether a position is in the set.
  public func contains(_ position: Position) -> Bool {
    contains(PositionSet(position))
  }

  /// The positions in the order for, against, abstain, none.
  public var positions: [Position] {
    Position.allCases.filter { contains($0) }
  }

  /// The only position of the set, or `nil` where it has none or several.
  public var settled: Position? {
    switch self {
    case .for: .for
    case .against: .against
    case .abstain: .abstain
    case .none: Position.none
    default: nil
    }
  }
}
