extension Evaluation {
  /// Returns what is to be remarked on the constitution, sorted by code, provision and body.
  func warnings() -> [Warning] {
    var warnings: [Warning] = []
    let year = view.decisionDate.parts.year
    let hasHolidays = governance.calendar.years.containsSorted(year)
    // A span, here and below, to avoid copying a large value.
    let provisions = governance.provisions.values.span
    for duty in compiled.duties {
      let position = duty.provision.position
      if !duty.findsSomebody, provisions[position].provision.force != .practice {
        warnings.append(Warning(.selectsNobody, provision: provisions[position].provision.id))
      }
      if !hasHolidays, provisions[position].provision.requires.countsWorkingDays {
        warnings.append(Warning(.noBankHolidays, provision: provisions[position].provision.id))
      }
    }
    warnings += bodiesWithSeveralRules().map {
      Warning(.severalRules, body: structure.id(of: $0))
    }
    warnings += grantsNotAllowed()
    return warnings.sorted { $0.key < $1.key }
  }

  /// Returns a warning for each mandate in force that bears on the proposal and that the law does not allow.
  private func grantsNotAllowed() -> [Warning] {
    governance.grantsNotAllowed.compactMap { grant in
      let mandate = governance.mandates[grant.mandate].mandate
      guard grant.rule.period.contains(view.decisionDate), isInForce(grant.mandate),
        mandate.subjects.matchAny(of: compiled.facts.subjects),
        grant.rule.subjects.map({ $0.matchAny(of: compiled.facts.subjects) }) ?? true
      else { return nil }
      return Warning(
        .grantNotAllowed,
        body: mandate.giver ?? mandate.holder,
        mandate: mandate.id,
        source: grant.rule.source
      )
    }
  }

  /// Returns the bodies that an approval reaches and whose first rule to apply depends on the subject, of
  /// those that the proposal has.
  private func bodiesWithSeveralRules() -> [Node] {
    let (structure, facts) = (structure, compiled.facts)
    guard facts.subjects.sorted.count > 1 else { return [] }
    let listing = structure.parties.indices.filter { node in
      governance.rules[structure.parties[node]].entries.contains { !$0.isUnconditional }
    }
    if listing.isEmpty { return [] }
    let reached = ProposalScope.reached(
      in: structure,
      standing: [],
      approvals: compiled.duties.flatMap { $0.nodes },
      isRecused: { view.recusal(of: $0) != nil }
    )
    return listing.filter { node in
      guard reached.containsSorted(node) else { return false }
      // The first that applies to any of the subjects applies to all, or they differ.
      let rules = governance.rules[structure.parties[node]]
      let when = rules.position(for: facts).map { rules.entries[$0].when }
      return when?.subjects.map { !$0.matchAll(of: facts.subjects) } ?? false
    }
  }
}

extension Warning {
  fileprivate var key: (String, Provision.ID, PartyID, Mandate.ID, String, String) {
    (
      code.rawValue, provision ?? "", body ?? "", mandate ?? "", source?.title ?? "",
      source?.provision ?? ""
    )
  }
}
