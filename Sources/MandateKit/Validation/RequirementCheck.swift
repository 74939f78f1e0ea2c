/// Checks the requirement of a provision.
struct RequirementCheck {
  let names: SymbolIndex

  func check(
    _ provision: Provision,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    let owner = { "the provision \(quoted(provision.id))" }
    switch provision.requires {
    case .approval(let selector):
      check(selector, at: path()["approval"]["of"], &errors)
    case .approvalOfPractices(let rule):
      RuleCheck(names: names)
        .check(rule, of: "The rule of \(owner())", at: path()["approval"]["ofPractices"], &errors)
    case .consultation(let selector, _, let standard):
      check(selector, at: path()["consultation"]["of"], &errors)
      errors.check(
        days: standard.minimumDays,
        "The least number of days of a consultation under \(owner())",
        at: path()["consultation"]["minimumDays"]
      )
    case .notice(let selector, _, let timing):
      check(selector, at: path()["notice"]["to"], &errors)
      check(timing, of: provision, at: path()["notice"], &errors)
    case .confirmation(let selector, let period):
      check(selector, at: path()["confirmation"]["by"], &errors)
      errors.check(
        days: period.days,
        "The number of days before a confirmation under \(owner())",
        at: path()["confirmation"]["daysBefore"]
      )
    case .representation, .authority:
      break
    }
  }

  private func check(
    _ timing: Requirement.NoticeTiming,
    of provision: Provision,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    let name = { "The number of days for a notice under the provision \(quoted(provision.id))" }
    switch timing {
    case .before(let period):
      errors.check(days: period.days, name(), at: path()["daysBefore"])
    case .after(let period):
      errors.check(days: period.days, name(), at: path()["daysAfter"])
      guard provision.force == .essential else { return }
      errors.add(
        .essentialAfterDecision,
        at: path()["daysAfter"],
        "The provision \(quoted(provision.id)) is essential, and a notice that comes after the"
          + " decision cannot be a condition of it: ask for it with `daysBefore`, or make the force"
          + " `exposure` or `practice`."
      )
    }
  }

  private func check(
    _ selector: BodySelector,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    switch selector {
    case .body(let body): errors.check(body: body, in: names, at: path()["body"])
    case .kind(let kind): errors.check(kind, at: path()["kind"])
    case .every(let kind): errors.check(kind, at: path()["every"])
    case .membersOf(let body, _): errors.check(body: body, in: names, at: path()["membersOf"])
    case .role: break
    }
  }
}
