import MandateKit

extension ReferenceEvaluator {
  /// What in the arrangement may not mean what it seems to. (Section 7.)
  func warnings(reached: PartySet) -> [ReferenceAnswer.Warning] {
    var found: [ReferenceAnswer.Warning] = []
    for provision in matter.provisions {
      if countsWorkingDays(provision.requires), !hasBankHolidays {
        found.append(.init(code: .noBankHolidays, provision: provision.id))
      }
      if provision.force != .practice, let selector = selector(provision.requires),
        matter.selected(selector).isEmpty
      {
        found.append(.init(code: .selectsNobody, provision: provision.id))
      }
    }
    for body in reached.members {
      let rules = matter.proposal.subjects.map { matter.rulePlace(body, subjects: [$0]) }
      if Set(rules).count > 1 {
        found.append(.init(code: .severalRules, body: matter.id(body)))
      }
    }
    return found.sorted { first, second in
      if first.code != second.code { return first.code.rawValue < second.code.rawValue }
      if let one = first.provision, let other = second.provision { return one < other }
      if let one = first.body, let other = second.body { return one < other }
      return false
    }
  }

  private var hasBankHolidays: Bool {
    let year = matter.decisionDate.parts.year
    return matter.world.bankHolidays.contains { $0.parts.year == year }
  }

  private func countsWorkingDays(_ requirement: Requirement) -> Bool {
    switch requirement {
    case .consultation(_, _, let standard): standard.workingDays
    case .notice(_, _, .before(let period)), .notice(_, _, .after(let period)),
      .confirmation(_, let period):
      period.workingDays
    default: false
    }
  }

  private func selector(_ requirement: Requirement) -> BodySelector? {
    switch requirement {
    case .approval(let selector), .consultation(let selector, _, _), .notice(let selector, _, _),
      .confirmation(let selector, _):
      selector
    default: nil
    }
  }
}
