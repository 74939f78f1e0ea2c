import MandateKit

/// A record completed: who has voted what, after which every position is settled. (Section 3.)
///
/// `votes` holds the vote that counts as each body's own, where it has one. A body with a rule
/// falls back on it where the verdict is `none`.
struct ReferenceCompletion {
  let matter: ReferenceMatter
  var votes: [Position?]

  func position(_ approval: ReferenceApproval) -> Position {
    switch approval {
    case .of(let body): position(body)
    case .practices(let rule): verdict(rule, of: matter.practiceElectorate)
    }
  }

  private func position(_ body: Int) -> Position {
    if !matter.canHoldPosition(body) { return .none }
    guard let rule = matter.bodies[body].rule else { return votes[body] ?? .none }
    let verdict = verdict(rule, of: matter.electorate(body))
    if case .none = verdict { return votes[body] ?? .none }
    return verdict
  }

  private func verdict(_ rule: DecisionRule, of electors: [Int]) -> Position {
    let electorate = electors.map { elector in
      ReferenceElector(
        body: elector,
        patients: matter.day.patients[elector],
        position: position(elector)
      )
    }
    return ReferenceVerdict(matter.world, electorate).verdict(rule)
  }

  /// The ballots that count for certain, and no other vote.
  init(certain positions: ReferencePositions) {
    matter = positions.matter
    votes = matter.bodies.map { _ in nil }
    for body in matter.bodies.indices {
      guard let ballot = matter.ballots[body] else { continue }
      if matter.bodies[body].rule == nil || positions.warrants?.ofBallot[body] == .met {
        votes[body] = Position(ballot.choice)
      }
    }
  }

  /// The positions that an approval comes to over all completions.
  static func attainable(_ approval: ReferenceApproval, _ positions: ReferencePositions)
    -> PositionSet
  {
    let matter = positions.matter
    let undecided = Array(
      Set(ReferenceApproval.undecided(approval.paths(matter), positions))
    ).sorted()
    var completion = ReferenceCompletion(certain: positions)
    var found: PositionSet = []
    func tryAll(from place: Int) {
      if place == undecided.count {
        found.formUnion(PositionSet(completion.position(approval)))
        return
      }
      let body = undecided[place]
      let choices: [Position?]
      if let ballot = matter.ballots[body] {
        choices = [Position(ballot.choice), nil]
      } else {
        choices = matter.votingIsOpen ? [.for, .against, .abstain, nil] : [nil]
      }
      for choice in choices {
        completion.votes[body] = choice
        tryAll(from: place + 1)
      }
    }
    tryAll(from: 0)
    return found
  }
}
