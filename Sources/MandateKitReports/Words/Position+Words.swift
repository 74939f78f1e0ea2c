import MandateKit

extension Position {
  /// The words for a body with the position: `for`, `against`, `abstaining`, `without a position`.
  var words: String {
    switch self {
    case .for: "for"
    case .against: "against"
    case .abstain: "abstaining"
    case .none: "without a position"
    }
  }

  /// The words for the vote of a body with the position.
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
    positions.isEmpty ? "in no position" : English.list(positions.map { $0.words }, "or")
  }
}

extension Choice {
  /// The words for the vote of a body that made the choice.
  var voted: String { Position(self).voted }
}
