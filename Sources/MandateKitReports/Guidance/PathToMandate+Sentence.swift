import MandateKit

extension PathToMandate {
  /// Returns what the path comes to, as one sentence.
  public func summary(_ names: DisplayNames) -> String {
    let day = English.date(decisionDate)
    if let obstacle = obstacles.first { return obstacle.sentence(names) }
    if steps.isEmpty {
      if slips { return "A decision on \(day) needs no more than time." }
      return asOf < decisionDate
        ? "No step is missing: if nobody who can still act undoes it, there is a mandate on \(day)."
        : "No step is missing."
    }
    let count = English.counted(steps.count, "step")
    let lead = "\(count) \(steps.count == 1 ? "leads" : "lead")"
    if completion > decisionDate {
      return "What was agreed can still be ratified: \(lead) to a mandate by "
        + "\(English.date(completion))."
    }
    return slips
      ? "The decision can no longer be taken on \(English.date(givenDecisionDate)) with a mandate; "
        + "\(lead) to one on \(day)."
      : "\(lead) to a mandate on \(day)."
  }

  /// Returns the path as lines to read: what it comes to, then the steps with their days.
  func lines(_ names: DisplayNames) -> [String] {
    [summary(names)] + otherObstacles(names) + stepLines(names) + furtherLines(names)
  }

  /// Returns all obstacles but the first, which the summary tells, each once.
  func otherObstacles(_ names: DisplayNames) -> [String] {
    // One thing can stand in the way of several requirements.
    var told: Set<String> = []
    return Array(
      obstacles.map { $0.sentence(names) }.filter { told.insert($0).inserted }.dropFirst()
    )
  }

  /// Returns the steps that the mandate needs, with their days.
  func stepLines(_ names: DisplayNames, limit: Int = 40) -> [String] {
    (stepLead.map { [$0] } ?? []) + StepLines(asOf: asOf, names: names, limit: limit).lines(steps)
  }

  /// The words before the steps where something stands in the way; `nil` where nothing does, or where no step
  /// is missing.
  var stepLead: String? {
    guard !obstacles.isEmpty, !steps.isEmpty else { return nil }
    let day = slips ? ", for a decision on \(English.date(decisionDate)) at the earliest" : ""
    let count = English.counted(steps.count, "step")
    return "That apart, \(count) \(English.is(steps.count)) missing\(day)."
  }

  /// Returns the steps that exposures and good practice ask for, with their days.
  func furtherLines(_ names: DisplayNames, limit: Int = 40) -> [String] {
    StepLines(asOf: asOf, names: names, limit: limit).lines(furtherSteps)
  }
}

extension PathToMandate.Obstacle {
  /// Returns the obstacle as one sentence.
  public func sentence(_ names: DisplayNames) -> String {
    switch code {
    case .nobodyAffected: return "No practice is affected, so nobody can give a mandate."
    case .nothingGrants:
      let bodies =
        possibleGrantors.isEmpty ? "" : ", such as \(names.list(possibleGrantors, limit: 6))"
      return
        "No essential requirement asks those affected or a body in which they decide, so nothing can give "
        + "a mandate: add an essential provision for the approval of the practices affected or of a "
        + "body in which they decide\(bodies), or for their representation."
    case .decided: return "It has been decided: only a new proposal can have a mandate."
    case .approvalOutOfReach:
      return RequirementResult.Obstacle.approvalWords(cause, of: body, change: change, names)
        + "."
    case .confirmsNothing:
      return "The proposal has to confirm an earlier one, and does not say which."
    case .confirmedNotApproved:
      let body = names.name(body, or: "the body asked")
      return
        "\(body.capitalisedStart) has not approved the earlier proposal that this one confirms."
    case .noRepresentative:
      guard case .nobodyRepresents(let forum)? = cause else {
        return "The representatives at the forum have to act, and nobody represents there."
      }
      return
        "Nobody represents at \(names[forum]), and it is for the representatives there "
        + "to consult or tell \(names.name(body, or: "the body asked"))."
    case .stepsConflict: return "No set of steps that was tried leads to a mandate."
    }
  }
}
