/// The positions that a body can still come to.
///
/// Iterated in the order for, against, abstain, none.
public struct PositionSet: OptionSet, Hashable, Sendable {
  /// One bit a position.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
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
  public static let any: PositionSet = [.for, .against, .abstain, .none]

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
