import MandateKit

/// The fewest voters without a ballot whose voting for, all others silent, carries an approval.
///
/// Section 7, the path.
enum ReferenceVotesNeeded: Hashable {
  /// So many, or nothing where no set of voters would carry it.
  case votes(Int?)
  /// A voter is reached by two paths, so that an engine may answer with more than the fewest.
  case notComparable

  init(_ approval: ReferenceApproval, _ positions: ReferencePositions) {
    let voters = Self.voters(approval.paths(positions.docket), positions)
    if Set(voters).count == voters.count {
      self = .votes(Self.fewest(of: voters, for: approval, positions))
    } else {
      self = .notComparable
    }
  }

  /// The voters reached that have no ballot, each as often as a path leads to it.
  static func voters(_ paths: [Int], _ positions: ReferencePositions) -> [Int] {
    let docket = positions.docket
    return paths.filter { body in
      docket.canHoldPosition(body) && docket.ballots[body] == nil
        && (docket.bodies[body].rule == nil || positions.warrants?.ofAnyone[body] == .met)
    }
  }

  /// Tries every set of voters, the smaller ones first.
  private static func fewest(
    of voters: [Int],
    for approval: ReferenceApproval,
    _ positions: ReferencePositions
  ) -> Int? {
    var completion = ReferenceCompletion(certain: positions)
    func carries(with votes: Int, from place: Int) -> Bool {
      if votes == 0 {
        if case .for = completion.position(approval) { return true }
        return false
      }
      if voters.count - place < votes { return false }
      completion.votes[voters[place]] = .for
      if carries(with: votes - 1, from: place + 1) { return true }
      completion.votes[voters[place]] = nil
      return carries(with: votes, from: place + 1)
    }
    return (0...voters.count).first { carries(with: $0, from: 0) }
  }
}
