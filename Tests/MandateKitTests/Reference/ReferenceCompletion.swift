import MandateKit

/// A record completed: who has voted what, after which every position is settled. (Section 3.)
///
/// `votes` holds the vote that counts as each party's own, where it has one. A body with a rule
/// falls back on it where the verdict is `none`. `castingActs` holds those that are added.
struct ReferenceCompletion {
  let matter: ReferenceMatter
  var votes: [Position?]
  var castingActs: [Position?]

  func position(_ approval: ReferenceApproval) -> Position {
    switch approval {
    case .of(let party): position(party)
    case .practices(let rule):
      verdict(ReferencePoll(ofPractices: rule, matter), added: nil)
    }
  }

  private func position(_ party: Int) -> Position {
    if !matter.canHoldPosition(party) { return .none }
    guard let rule = matter.rule(party) else { return votes[party] ?? .none }
    let verdict = verdict(ReferencePoll(of: party, rule, matter), added: castingActs[party])
    return verdict == .none ? votes[party] ?? .none : verdict
  }

  private func verdict(_ poll: ReferencePoll, added act: Position?) -> Position {
    poll.verdict(poll.voters.map(position), added: act)
  }

  /// The ballots that count for certain, and no other vote.
  init(certain positions: ReferencePositions) {
    matter = positions.matter
    votes = matter.parties.map { _ in nil }
    castingActs = votes
    for party in matter.parties {
      guard let ballot = matter.ballots[party] else { continue }
      if matter.rule(party) == nil || positions.warrants?.ofBallot[party] == .met {
        votes[party] = Position(ballot.choice)
      }
    }
  }

  /// The positions that an approval comes to over all completions.
  static func attainable(_ approval: ReferenceApproval, _ positions: ReferencePositions)
    -> PositionSet
  {
    let matter = positions.matter
    let paths = Set(approval.paths(matter)).sorted()
    let undecided = ReferenceApproval.undecided(paths, positions)
    let uncast = paths.filter { body in
      matter.canHoldPosition(body) && ReferenceCastings.mayCome(body, matter)
    }
    var completion = ReferenceCompletion(certain: positions)
    var found: PositionSet = []
    func castAll(from place: Int) {
      if place == uncast.count {
        found.formUnion(PositionSet(completion.position(approval)))
        return
      }
      for act in [nil, Position.for, .against] {
        completion.castingActs[uncast[place]] = act
        castAll(from: place + 1)
      }
    }
    func tryAll(from place: Int) {
      if place == undecided.count { return castAll(from: 0) }
      let party = undecided[place]
      let choices: [Position?]
      if let ballot = matter.ballots[party] {
        choices = [Position(ballot.choice), nil]
      } else {
        choices = matter.votingIsOpen ? [.for, .against, .abstain, nil] : [nil]
      }
      for choice in choices {
        completion.votes[party] = choice
        tryAll(from: place + 1)
      }
    }
    tryAll(from: 0)
    return found
  }
}
