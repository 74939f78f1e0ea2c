extension Evaluation {
  /// Judges whether a body was consulted to a standard.
  mutating func judgeConsultation(
    of addressee: Duty.Addressee,
    by party: Duty.OwingParty,
    standard: ConsultationStandard,
    under duty: Duty
  ) -> Status {
    guard let body = addressee.party else { return .unmet }
    let evaluator = consultationEvaluator(standard)
    let consultations = consultations(of: body, by: party)
    let status = evaluator.status(consultations)
    guard Trace.gathers else { return status }
    let assessments = evaluator.assessments(consultations)
    if assessments.isEmpty { add(.noConsultation(body), status: status) }
    let explained = evaluator.explained(of: assessments)
    if trace.keeps {
      for assessed in explained { explain(assessed, of: body, by: evaluator) }
    }
    let others = assessments.count - explained.count
    if others > 0 { add(.otherConsultations(body, others)) }
    let reason: RequirementResult.Reason =
      switch status {
      case .met: .consulted
      case .open: .consultationOpen
      case .unmet: assessments.isEmpty ? .notConsulted : .consultationDefective
      }
    let path = evaluator.path(status, from: assessments, nearest: explained.first)
    conclude(
      duty,
      of: body,
      status,
      reason: reason,
      detail: .consultation(path),
      obstacle: status == .met ? nil : obstacle(toActionBy: party)
    )
    return status
  }

  /// Returns an evaluator of consultations against a standard.
  func consultationEvaluator(_ standard: ConsultationStandard) -> ConsultationEvaluator {
    ConsultationEvaluator(view: view, standard: standard, calendar: governance.calendar)
  }

  /// Returns the consultations of a body by a party on the record, or of and by those whose acts
  /// count as theirs.
  func consultations(
    of body: PartyIndex,
    by party: Duty.OwingParty
  ) -> ArraySlice<IndexedConsultation> {
    docket.value.record.proposals[compiled.index].consultations
      .addressed(to: body, governance.succession)
      .only { counts($0.consulter, as: party) }
  }

  private mutating func explain(
    _ assessed: ConsultationEvaluator.Assessment,
    of body: PartyIndex,
    by evaluator: ConsultationEvaluator
  ) {
    add(
      .consultation(body, opened: assessed.consultation.opened),
      status: assessed.passes ? .met : assessed.statuses.contains(.unmet) ? .unmet : .open
    ) { evaluation in
      let (limbs, standard) = (assessed.limbs, evaluator.standard)
      let cutoff = evaluation.view.cutoff
      evaluation.add(.formative(closed: assessed.closed, by: cutoff), status: limbs.formative)
      if let status = limbs.information {
        let isSufficient = assessed.consultation.sufficientInformation
        evaluation.add(.information(isSufficient: isSufficient), status: status)
      }
      if let status = limbs.time {
        if assessed.start != assessed.consultation.opened {
          evaluation.add(.informed(on: assessed.start))
        }
        if let ended = assessed.ended { evaluation.add(.answered(on: ended)) }
        evaluation.add(
          .time(
            assessed.closed.map { evaluator.days(from: assessed.start, to: $0) },
            atLeast: standard.minimumDays,
            inWorkingDays: standard.workingDays
          ),
          status: status
        )
      }
      if let status = limbs.considered {
        evaluation.add(.considered(on: assessed.considered, by: cutoff), status: status)
      }
    }
  }
}

extension ArraySlice {
  /// Returns the elements for which a condition holds, without a copy where it holds for all, as it
  /// mostly does.
  func only(_ holds: (Element) -> Bool) -> ArraySlice {
    allSatisfy(holds) ? self : filter(holds)[...]
  }
}
