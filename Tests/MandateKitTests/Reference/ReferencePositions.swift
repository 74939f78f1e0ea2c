import MandateKit

/// The positions that bodies and people can take on a proposal, every combination tried.
///
/// Section 3, with the electors of a body, and those with a casting vote in it, taken as
/// independent of one another.
final class ReferencePositions {
  let matter: ReferenceMatter
  /// Who may stand in for a rule, or `nil` where no ballot does.
  let warrants: ReferenceWarrants?
  private var attainableByParty: [PositionSet?]
  private var verdictsByBody: [PositionSet?]

  init(_ matter: ReferenceMatter, warrants: ReferenceWarrants?) {
    self.matter = matter
    self.warrants = warrants
    attainableByParty = matter.parties.map { _ in nil }
    verdictsByBody = attainableByParty
  }

  /// The positions that a party can still take.
  func attainable(_ party: Int) -> PositionSet {
    if let known = attainableByParty[party] { return known }
    let positions = freshAttainable(party)
    attainableByParty[party] = positions
    return positions
  }

  private func freshAttainable(_ party: Int) -> PositionSet {
    if !matter.canHoldPosition(party) { return .none }
    let ballot = matter.ballots[party].map { PositionSet(Position($0.choice)) }
    if matter.rule(party) == nil {
      return ballot ?? (matter.votingIsOpen ? .any : .none)
    }
    var positions = verdicts(party)
    guard let warrants, positions.contains(Position.none) else { return positions }
    if let ballot {
      switch warrants.ofBallot[party] {
      case .met:
        positions.remove(.none)
        positions.formUnion(ballot)
      case .open: positions.formUnion(ballot)
      case .unmet: break
      }
    } else if warrants.ofAnyone[party] != .unmet, matter.votingIsOpen {
      positions = .any
    }
    return positions
  }

  /// The verdicts that the rule of a body can come to.
  func verdicts(_ body: Int) -> PositionSet {
    if let known = verdictsByBody[body] { return known }
    guard let rule = matter.rule(body) else { return .none }
    let verdicts = verdicts(ReferencePoll(of: body, rule, matter))
    verdictsByBody[body] = verdicts
    return verdicts
  }

  /// The verdicts that a poll can come to.
  func verdicts(_ poll: ReferencePoll) -> PositionSet {
    let choices = poll.voters.map { attainable($0).positions }
    let acts: [Position?] = poll.castingActMayCome ? [nil, .for, .against] : [nil]
    var positions = poll.voters.map { _ in Position.none }
    let isAlike = positions.indices.map { place in
      poll.isLikeTheOneBefore(place) && choices[place - 1] == choices[place]
    }
    var found: PositionSet = []
    func tryPositions() {
      for act in acts { found.insert(PositionSet(poll.verdict(positions, added: act))) }
    }
    // Everybody together first: where that comes to every verdict, nothing more needs trying.
    for position in Position.allCases {
      positions = choices.map { $0.contains(position) ? position : $0[0] }
      tryPositions()
    }
    // Of voters who are alike only the combinations in one order are tried.
    func tryAll(from place: Int, choice before: Int) {
      if found == .any { return }
      if place == positions.count { return tryPositions() }
      let first = isAlike[place] ? before : 0
      for choice in choices[place].indices.dropFirst(first) {
        positions[place] = choices[place][choice]
        tryAll(from: place + 1, choice: choice)
      }
    }
    tryAll(from: 0, choice: 0)
    return found
  }

  /// Whether an approval is met, unmet or open.
  static func status(_ positions: PositionSet) -> Status {
    if positions == .for { return .met }
    return positions.contains(Position.for) ? .open : .unmet
  }
}
