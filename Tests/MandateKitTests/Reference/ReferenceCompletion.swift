import MandateKit

/// A record completed: who has voted what, after which every position is settled. (Section 3.)
///
/// `votes` holds the vote that counts as each body's own, where it has one. A body with a rule
/// falls back on it where the verdict is `none`.
struct ReferenceCompletion {
  let docket: ReferenceMatter
  var votes: [Position?]

  func position(_ approval: ReferenceApproval) -> Position {
    switch approval {
    case .of(let body): position(body)
    case .practices(let rule): verdict(rule, of: docket.practiceElectorate)
    }
  }

  private func position(_ body: Int) -> Position {
    if !docket.canHoldPosition(body) { return .none }
    guard let rule = docket.bodies[body].rule else { return votes[body] ?? .none }
    let verdict = verdict(rule, of: docket.electorate(body))
    if case .none = verdict { return votes[body] ?? .none }
    return verdict
  }

  private func verdict(_ rule: DecisionRule, of electors: [Int]) -> Position {
    let electorate = electors.map { elector in
      ReferenceElector(
        body: elector,
        patients: docket.day.patients[elector],
        position: position(elector)
      )
    }
    return ReferenceVerdict(docket.world, electorate).verdict(rule)
  }

  /// The ballots that count for certain, and no other vote.
  init(certain positions: ReferencePositions) {
    docket = positions.docket
    votes = docket.bodies.map { _ in nil }
    for body in docket.bodies.indices {
      guard let ballot = docket.ballots[body] else { continue }
      if docket.bodies[body].rule == nil || positions.warrants?.ofBallot[body] == .met {
        votes[body] = Position(ballot.choice)
      }
    }
  }

  /// The positions that an approval comes to over all completions.
  static func attainable(_ approval: ReferenceApproval, _ positions: ReferencePositions)
    -> PositionSet
  {
    let docket = positions.docket
    let undecided = Array(
      Set(ReferenceApproval.undecided(approval.paths(docket), positions))
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
      if let ballot = docket.ballots[body] {
        choices = [Position(ballot.choice), nil]
      } else {
        choices = docket.votingIsOpen ? [.for, .against, .abstain, nil] : [nil]
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
