extension Evaluation {
  /// Judges whether a body was consulted to a standard.
  mutating func judgeConsultation(
    of addressee: Duty.Addressee,
    by party: PartyIndex,
    standard: ConsultationStandard,
    under duty: Duty
  ) -> Status {
    guard let body = addressee.party else { return .unmet }
    let evaluator = consultationEvaluator(standard)
    let consultations = consultations(of: body, by: party)
    let status = evaluator.status(consultations)
    guard Trace.gathers else { return status }
    let assessments = evaluator.assessments(consultations)
    if assessments.isEmpty { add(.noConsultation, status, party: body) }
    for assessed in assessments { explain(assessed, of: body, by: evaluator) }
    let reason: RequirementResult.Reason =
      switch status {
      case .met: .consulted
      case .open: .consultationOpen
      case .unmet: assessments.isEmpty ? .notConsulted : .consultationDefective
      }
    let path = evaluator.path(status, from: assessments)
    conclude(duty, of: body, status, reason: reason, detail: .consultation(path))
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
    by party: PartyIndex
  ) -> ArraySlice<IndexedConsultation> {
    let succession = governance.succession
    return docket.value.record.proposals[compiled.index]
      .consultations(succession.ranks(countingAs: body))
      .only { succession.counts($0.consulter, as: party) }
  }

  private mutating func explain(
    _ assessed: ConsultationEvaluator.Assessment,
    of body: PartyIndex,
    by evaluator: ConsultationEvaluator
  ) {
    add(
      .consultation,
      assessed.passes ? .met : assessed.statuses.contains(.unmet) ? .unmet : .open,
      party: body,
      date: assessed.consultation.opened
    ) { evaluation in
      let (limbs, standard) = (assessed.limbs, evaluator.standard)
      let cutoff = Measure.date(evaluation.view.cutoff)
      evaluation.add(
        .formative,
        limbs.formative,
        required: cutoff,
        actual: assessed.closed.map { .date($0) }
      )
      if let status = limbs.information { evaluation.add(.information, status) }
      if let status = limbs.time {
        let measure = standard.workingDays ? Measure.workingDays : Measure.days
        evaluation.add(
          .time,
          status,
          required: measure(standard.minimumDays),
          actual: assessed.closed.map {
            measure(evaluator.days(from: assessed.consultation.opened, to: $0))
          }
        )
      }
      if let status = limbs.considered {
        evaluation.add(
          .considered,
          status,
          required: cutoff,
          actual: assessed.considered.map { .date($0) }
        )
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
