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
    return slips
      ? "The decision can no longer be taken on \(English.date(givenDecisionDate)) with a mandate; "
        + "\(lead) to one on \(day)."
      : "\(lead) to a mandate on \(day)."
  }

  /// Returns the path as lines to read: what it comes to, then the steps with their days.
  func lines(_ names: DisplayNames) -> [String] {
    let others = obstacles.dropFirst().map { $0.sentence(names) }
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
      let body = names.name(body, or: "the practices affected")
      return "No votes still to come carry the approval of \(body): a vote would have to change."
    case .confirmsNothing:
      return "The proposal has to confirm an earlier one, and does not say which."
    case .confirmedNotApproved:
      let body = names.name(body, or: "the body asked")
      return
        "\(body.capitalisedStart) has not approved the earlier proposal that this one confirms."
    case .noRepresentative:
      return "The representatives at the forum have to act, and nobody represents there who is not "
        + "recused."
    case .stepsConflict: return "No set of steps that was tried leads to a mandate."
    }
  }
}
