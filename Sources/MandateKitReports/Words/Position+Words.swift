import MandateKit

extension Position {
  /// What a body with the position is: `for`, `against`, `abstaining`, `without a position`.
  var words: String {
    switch self {
    case .for: "for"
    case .against: "against"
    case .abstain: "abstaining"
    case .none: "without a position"
    }
  }

  /// What a body with the position did when it voted.
  var voted: String {
    switch self {
    case .for: "voted for"
    case .against: "voted against"
    case .abstain: "abstained"
    case .none: "took no position"
    }
  }
}

extension PositionSet {
  /// The positions with commas and `or` between them.
  var words: String {
    positions.isEmpty ? "in no position" : English.list(positions.map(\.words), "or")
  }
}

extension Choice {
  /// What a body that made the choice did.
  var voted: String { Position(self).voted }
}
