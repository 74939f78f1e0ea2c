extension StepPlanner {
  /// Adds the opening of a consultation, or what continues the one that can end first.
  mutating func planConsultation(
    of body: Body.ID,
    standard: ConsultationStandard,
    _ path: RequirementResult.ConsultationPath,
    for provision: Provision
  ) {
    guard let index = governance.parties[body], let owing = evaluation.owing(under: provision.id),
      let party = evaluation.parties(owing).first
    else { return }
    let by = governance.id(of: party)
    let evaluator = evaluation.consultationEvaluator(standard)
    let consultations = evaluation.consultations(of: index, by: owing)
    let phase = standard.phase
    switch evaluator.way(from: evaluator.assessments(consultations)) {
    case .new(let ends):
      let last = path.openBy ?? date
      steps.add(
        .openConsultation(of: body, by: by, phase: phase),
        for: provision,
        from: next,
        by: last
      )
      planEnd(of: body, by: by, standard: standard, closes: true, from: ends, for: provision)
    case .continuing(let act, let ends):
      var isOpen = false
      if case .consultation(let known) = docket.record.acts[act.position] {
        isOpen = known.closed == nil
      }
      planEnd(of: body, by: by, standard: standard, closes: isOpen, from: ends, for: provision)
    }
  }

  /// Adds the answer, the closing and the consideration of a consultation, as far as they are wanted.
  private mutating func planEnd(
    of body: PartyID,
    by party: PartyID,
    standard: ConsultationStandard,
    closes: Bool,
    from day: CivilDate,
    for provision: Provision
  ) {
    let phase = standard.phase
    if closes {
      if standard.untilAnswer, standard.minimumDays > 0 {
        steps.add(
          .obtainAnswer(of: body, by: party, phase: phase),
          for: provision,
          from: day,
          by: date
        )
      }
      steps.add(
        .closeConsultation(of: body, by: party, phase: phase),
        for: provision,
        from: day,
        by: date
      )
    }
    if standard.considered {
      steps.add(
        .considerConsultation(of: body, by: party, phase: phase),
        for: provision,
        from: day,
        by: date
      )
    }
  }
}
