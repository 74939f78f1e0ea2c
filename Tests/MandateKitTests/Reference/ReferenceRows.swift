import MandateKit

extension ReferenceEvaluator {
  /// Judges one requirement. (Sections 5 and 6, and the path of section 7.)
  func row(_ demand: ReferenceDemand) -> ReferenceAnswer.Row {
    var row = ReferenceAnswer.Row(
      provision: demand.provision.id,
      body: demand.body.map { docket.bodies[$0].id },
      kind: demand.provision.requires.kind,
      force: demand.provision.force,
      status: .met
    )
    switch demand.provision.requires {
    case .approval, .approvalOfPractices:
      row.votesNeeded = .votes(0)
      if let approval = demand.approval { judge(approval, &row) }
    case .consultation(_, let party, let standard):
      guard let body = demand.body else {
        row.limbs = [.init(), .asked(by: standard, .met)]
        break
      }
      let consultation = ReferenceConsultation(
        docket,
        of: body,
        by: self.party(party),
        standard
      )
      row.status = consultation.status
      row.openBy = consultation.openBy
      row.earliestDecision = consultation.earliestDecision
      row.limbs = consultation.limbs
    case .notice(_, let party, let timing):
      row.deadline = ReferenceNotice.deadline(docket, timing)
      guard let body = demand.body else { break }
      row.status = ReferenceNotice(docket, to: body, by: self.party(party), timing).status
    case .representation: judge(representatives, .agree, &row)
    case .authority: judge([docket.forum], .decide, &row)
    }
    return row
  }

  private func judge(_ approval: ReferenceApproval, _ row: inout ReferenceAnswer.Row) {
    row.status = ReferencePositions.status(approval.attainable(positions))
    if row.status != .met { row.votesNeeded = ReferenceVotesNeeded(approval, positions) }
  }

  /// The people who represent at the forum and are not recused.
  private var representatives: [Int] {
    docket.world.document.appointments.compactMap { appointment in
      let person = docket.world.party(appointment.person)
      guard docket.world.party(appointment.forum) == docket.forum,
        appointment.capacity == .representative,
        appointment.period.contains(docket.decisionDate), !docket.recused.contains(person)
      else { return nil }
      return person
    }
  }

  /// Judges whether holders together cover the practices affected with a power, or may advise.
  private func judge(_ holders: [Int], _ power: Power, _ row: inout ReferenceAnswer.Row) {
    let powers: [Power] = docket.proposal.effect == .advice ? [power, .advise] : [power]
    func uncovered(certainly: Bool) -> BodySet {
      var covered = BodySet()
      for holder in holders {
        for power in powers {
          covered.formUnion(coverage.covered(holder, power, certainly: certainly))
        }
      }
      return docket.affected.subtracting(covered)
    }
    let left = uncovered(certainly: true)
    row.uncovered = left.members.map { docket.bodies[$0].id }
    if left.isEmpty {
      row.status = .met
    } else if docket.votingIsOpen || uncovered(certainly: false).isEmpty {
      row.status = .open
    } else {
      row.status = .unmet
    }
  }
}

extension Requirement {
  /// The kind of the rows that the requirement makes.
  fileprivate var kind: RequirementResult.Kind {
    switch self {
    case .approval, .approvalOfPractices: .approval
    case .consultation: .consultation
    case .notice: .notice
    case .representation: .representation
    case .authority: .authority
    }
  }
}

extension RequirementResult.ConsultationPath.Limbs {
  /// Each limb that a standard asks for, with one status.
  fileprivate static func asked(by standard: ConsultationStandard, _ status: Status) -> Self {
    RequirementResult.ConsultationPath.Limbs(
      formative: status,
      information: standard.information ? status : nil,
      time: standard.minimumDays > 0 ? status : nil,
      considered: standard.considered ? status : nil
    )
  }
}
