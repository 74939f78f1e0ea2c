import MandateKit

/// The fewest voters without a ballot whose voting for, all others silent, carries an approval.
///
/// Section 7, the path.
enum ReferenceVotesNeeded: Hashable {
  /// So many, or `nil` where no set of voters would carry it.
  case votes(Int?)
  /// A voter is reached by two paths and counts twice where they are taken as independent, so that
  /// an engine may answer with the fewest or with more.
  case notComparable

  init(_ approval: ReferenceApproval, _ positions: ReferencePositions) {
    let costs = ReferenceCosts(positions)
    let independent =
      switch approval {
      case .of(let party): costs.costs(of: party)[.for]
      case .practices(let rule):
        costs.costs(of: ReferencePoll(ofPractices: rule, positions.matter))[.for]
      }
    let voters = Self.voters(approval.paths(positions.matter), positions)
    let distinct = Set(voters).sorted()
    let isShared = distinct.count < voters.count
    if isShared,
      distinct.count > 12 || independent != Self.fewest(of: distinct, for: approval, positions)
    {
      self = .notComparable
    } else {
      self = .votes(independent)
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
      if votes == 0 { return completion.position(approval) == .for }
      if voters.count - place < votes { return false }
      completion.votes[voters[place]] = .for
      if carries(with: votes - 1, from: place + 1) { return true }
      completion.votes[voters[place]] = nil
      return carries(with: votes, from: place + 1)
    }
    return (0...voters.count).first { carries(with: $0, from: 0) }
  }

  /// The voters reached that have no ballot, each as often as a path leads to it.
  static func voters(_ paths: [Int], _ positions: ReferencePositions) -> [Int] {
    let matter = positions.matter
    return paths.filter { party in
      matter.canHoldPosition(party) && matter.ballots[party] == nil
        && (matter.rule(party) == nil || positions.warrants?.ofAnyone[party] == .met)
    }
  }
}

/// How many voters must vote for to bring each party to each position, all others silent.
struct ReferenceCosts {
  let positions: ReferencePositions

  init(_ positions: ReferencePositions) {
    self.positions = positions
  }

  private var matter: ReferenceMatter { positions.matter }

  /// The positions that a party comes to, each with the fewest voters that bring it there.
  func costs(of party: Int) -> [Position: Int] {
    guard matter.canHoldPosition(party) else { return [.none: 0] }
    let ballot = matter.ballots[party].map { Position($0.choice) }
    guard let rule = matter.rule(party) else {
      return ballot.map { [$0: 0] } ?? [.none: 0, .for: 1]
    }
    var costs = costs(of: ReferencePoll(of: party, rule, matter))
    guard let silent = costs[.none], let warrants = positions.warrants else { return costs }
    if let ballot {
      if warrants.ofBallot[party] == .met {
        costs[.none] = nil
        costs[ballot] = min(costs[ballot] ?? silent, silent)
      }
    } else if warrants.ofAnyone[party] == .met {
      costs[.for] = min(costs[.for] ?? silent + 1, silent + 1)
    }
    return costs
  }

  /// The verdicts that a poll comes to, every combination of its voters tried.
  func costs(of poll: ReferencePoll) -> [Position: Int] {
    let choices = poll.voters.map { voter in
      let costs = costs(of: voter)
      return Position.allCases.compactMap { position in costs[position].map { (position, $0) } }
    }
    var positions = poll.voters.map { _ in Position.none }
    let isAlike = positions.indices.map { place in
      poll.isLikeTheOneBefore(place) && choices[place - 1].elementsEqual(choices[place], by: ==)
    }
    var least: [Position: Int] = [:]
    func tryAll(from place: Int, choice before: Int, _ votes: Int) {
      if place == positions.count {
        let verdict = poll.verdict(positions)
        least[verdict] = min(least[verdict] ?? votes, votes)
        return
      }
      let first = isAlike[place] ? before : 0
      for choice in choices[place].indices.dropFirst(first) {
        positions[place] = choices[place][choice].0
        tryAll(from: place + 1, choice: choice, votes + choices[place][choice].1)
      }
    }
    tryAll(from: 0, choice: 0, 0)
    return least
  }
}
