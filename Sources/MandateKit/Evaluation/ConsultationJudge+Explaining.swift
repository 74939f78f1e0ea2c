extension ConsultationJudge {
  /// Adds what the judgement of a body's consultations rests on.
  func explain(_ judgement: Judgement, of body: Int, _ findings: inout FindingTree) {
    if judgement.known.isEmpty {
      findings.add(.noConsultation, judgement.status, party: body)
    }
    for known in judgement.known { explain(known, of: body, &findings) }
  }

  private func explain(_ known: Known, of body: Int, _ findings: inout FindingTree) {
    let statuses = known.statuses
    findings.add(
      .consultation,
      known.passes ? .met : statuses.contains(.unmet) ? .unmet : .open,
      party: body,
      date: known.consultation.opened
    ) { findings in
      let limbs = known.limbs
      let cutoff = Measure.date(question.cutoff)
      let closed = known.closed
      findings.add(
        .formative,
        limbs.formative,
        required: cutoff,
        actual: closed.map { .date($0) }
      )
      if let status = limbs.information { findings.add(.information, status) }
      if let status = limbs.time {
        let measure = standard.workingDays ? Measure.workingDays : Measure.days
        findings.add(
          .time,
          status,
          required: measure(standard.minimumDays),
          actual: closed.map { measure(days(from: known.consultation.opened, to: $0)) }
        )
      }
      if let status = limbs.considered {
        findings.add(
          .considered,
          status,
          required: cutoff,
          actual: known.considered.map { .date($0) }
        )
      }
    }
  }
}
