extension ConsultationJudge {
  /// Adds what the judgement of a body's consultations rests on.
  func explain(_ judgement: Judgement, of body: Int, _ findings: inout FindingTree) {
    if judgement.known.isEmpty {
      findings.add(.noConsultation(body), status: judgement.status)
    }
    for known in judgement.known { explain(known, of: body, &findings) }
  }

  private func explain(_ known: Known, of body: Int, _ findings: inout FindingTree) {
    let statuses = known.statuses
    findings.add(
      .consultation(body, opened: known.consultation.opened),
      status: known.passes ? .met : statuses.contains(.unmet) ? .unmet : .open
    ) { findings in
      let limbs = known.limbs
      let closed = known.closed
      findings.add(.formative(closed: closed, by: question.cutoff), status: limbs.formative)
      if let status = limbs.information { findings.add(.information, status: status) }
      if let status = limbs.time {
        findings.add(
          .time(
            closed.map { days(from: known.consultation.opened, to: $0) },
            atLeast: standard.minimumDays,
            inWorkingDays: standard.workingDays
          ),
          status: status
        )
      }
      if let status = limbs.considered {
        findings.add(.considered(on: known.considered, by: question.cutoff), status: status)
      }
    }
  }
}
