import MandateKit

extension PathToMandate {
  /// Returns what the path comes to, as one sentence.
  public func summary(_ names: DisplayNames) -> String {
    let day = English.date(decisionDate)
    if let obstacle = obstacles.first {
      // It stands in the way of a decision on that day, be it another than the given one.
      return (slips ? "The earliest decision would be on \(day). " : "") + obstacle.sentence(names)
    }
    if steps.isEmpty {
      return slips ? "A decision on \(day) needs no more than time." : "Nothing more is needed."
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
    // One thing can stand in the way of several requirements.
    var told: Set<String> = []
    let others = obstacles.map { $0.sentence(names) }.filter { told.insert($0).inserted }
      .dropFirst()
    return [summary(names)] + others + steps.map { "\($0.timeWords): \($0.sentence(names))" }
  }
}

extension PathToMandate.Obstacle {
  /// Returns the obstacle as one sentence.
  public func sentence(_ names: DisplayNames) -> String {
    switch code {
    case .nobodyAffected: return "No practice is affected, so nobody can give a mandate."
    case .nothingGrants:
      return
        "No essential requirement asks those affected or a body in which they decide, so nothing "
        + "can give a mandate."
    case .decided: return "It has been decided: only a new proposal can have a mandate."
    case .approvalOutOfReach:
      return RequirementResult.Obstacle.approvalWords(cause, of: body, names) + "."
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
