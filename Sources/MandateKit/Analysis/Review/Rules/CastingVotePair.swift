/// Two ways in which it is settled whether a tie carries, of which one holds before somebody moves and
/// the other after, while all others stay where they are.
struct CastingVotePair {
  /// Whether the casting vote is for, before and after.
  let before: Bool
  let after: Bool
  /// The positions to which others with the casting vote are held, by their places in the electorate.
  let held: [Int: PositionSet]

  /// Returns every pair for a move.
  ///
  /// - Parameters:
  ///   - cases: The ways in which a casting vote is settled.
  ///   - place: The place of the one who moves.
  ///   - from: The position before.
  ///   - to: The position after.
  /// - Returns: The pairs, none where the move leaves no position to somebody else.
  static func all(
    of cases: [CastingVoteCase],
    moving place: Int,
    from: Position,
    to: Position
  ) -> [CastingVotePair] {
    let (before, after) = (
      cases.filter { $0.allows(from, at: place) }, cases.filter { $0.allows(to, at: place) }
    )
    return before.flatMap { first in
      after.compactMap { second in
        // Whoever presides says the same before and after.
        if first.held.isEmpty, second.held.isEmpty, first.favoursTies != second.favoursTies {
          return nil
        }
        var held: [Int: PositionSet] = [:]
        for (other, positions) in first.held + second.held where other != place {
          held[other] = (held[other] ?? .any).intersection(positions)
        }
        if held.values.contains(where: { $0.isEmpty }) { return nil }
        return CastingVotePair(before: first.favoursTies, after: second.favoursTies, held: held)
      }
    }
  }
}

extension CastingVoteCase {
  /// Returns whether somebody may be in a position.
  fileprivate func allows(_ position: Position, at place: Int) -> Bool {
    held.allSatisfy { $0.place != place || $0.positions.contains(PositionSet(position)) }
  }
}
