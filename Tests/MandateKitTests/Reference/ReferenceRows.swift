import MandateKit

extension ReferenceEvaluator {
  /// Judges one requirement. (Sections 5 and 6, and the path of section 7.)
  func row(_ demand: ReferenceDemand) -> ReferenceAnswer.Row {
    var row = ReferenceAnswer.Row(
      provision: demand.provision.id,
      body: demand.body.map(matter.id),
      kind: demand.provision.requires.referenceKind,
      force: demand.provision.force,
      status: .met
    )
    switch demand.provision.requires {
    case .approval, .approvalOfPractices:
      row.votesNeeded = .votes(0)
      if let approval = demand.approval { judge(approval, &row) }
    case .consultation(_, let party, let standard):
      row.limbs = .init()
      guard let body = demand.body else { break }
      let consultation = ReferenceConsultation(
        matter,
        of: body,
        by: matter.owing(party),
        standard
      )
      row.status = consultation.status
      row.openBy = consultation.openBy
      row.earliestDecision = consultation.earliestDecision
      row.limbs = consultation.nearestLimbs
    case .notice(_, let party, let timing):
      row.deadline = ReferenceNotice.deadline(matter, timing)
      guard let body = demand.body else { break }
      row.status = ReferenceNotice(matter, to: body, by: matter.owing(party), timing).status
    case .representation(let power, let present):
      let people = matter.representatives
      judge(present ? people.intersection(matter.attending) : people, power, else: .agree, &row)
    case .authority: judge(PartySet(matter.forum), nil, else: .decide, &row)
    case .confirmation(_, let period):
      guard let body = demand.body else { break }
      row.status = ReferenceConfirmation(matter: matter, body: body, period: period).status
    }
    return row
  }

  private func judge(_ approval: ReferenceApproval, _ row: inout ReferenceAnswer.Row) {
    row.status = ReferencePositions.status(approval.attainable(positions))
    if row.status != .met { row.votesNeeded = ReferenceVotesNeeded(approval, positions) }
  }

  /// Judges whether holders together cover the practices affected.
  ///
  /// With the one power named, else with the usual one, or for advice with that to advise.
  private func judge(
    _ holders: PartySet,
    _ named: Power?,
    else usual: Power,
    _ row: inout ReferenceAnswer.Row
  ) {
    let powers =
      named.map { [$0] } ?? (matter.proposal.effect == .advice ? [usual, .advise] : [usual])
    func uncovered(certainly: Bool) -> PartySet {
      var covered = PartySet()
      for holder in holders.members {
        for power in powers {
          covered.formUnion(coverage.covered(holder, power, certainly: certainly))
        }
      }
      return matter.affected.subtracting(covered)
    }
    let left = uncovered(certainly: true)
    row.uncovered = left.members.map(matter.id)
    if left.isEmpty {
      row.status = .met
    } else if matter.votingIsOpen || uncovered(certainly: false).isEmpty {
      row.status = .open
    } else {
      row.status = .unmet
    }
  }
}

extension Requirement {
  /// The kind of the rows that the requirement makes.
  var referenceKind: ReferenceAnswer.Kind {
    switch self {
    case .approval, .approvalOfPractices: .approval
    case .consultation: .consultation
    case .notice: .notice
    case .representation: .representation
    case .authority: .authority
    case .confirmation: .confirmation
    }
  }
}
