/// Checks what a provision requires.
struct RequirementCheck {
  let names: NameIndex

  func check(
    _ provision: Provision,
    at path: @autoclosure () -> DocumentPath,
    _ flaws: inout FlawList
  ) {
    let owner = { "the provision \(quoted(provision.id))" }
    switch provision.requires {
    case .approval(let selector):
      check(selector, at: path()["approval"]["of"], &flaws)
    case .approvalOfPractices(let rule):
      RuleCheck(names: names)
        .check(rule, of: "The rule of \(owner())", at: path()["approval"]["ofPractices"], &flaws)
    case .consultation(let selector, _, let standard):
      check(selector, at: path()["consultation"]["of"], &flaws)
      flaws.check(
        days: standard.minimumDays,
        "The least number of days of a consultation under \(owner())",
        at: path()["consultation"]["minimumDays"]
      )
    case .notice(let selector, _, let timing):
      check(selector, at: path()["notice"]["to"], &flaws)
      check(timing, of: provision, at: path()["notice"], &flaws)
    case .representation, .authority:
      break
    }
  }

  private func check(
    _ timing: Requirement.NoticeTiming,
    of provision: Provision,
    at path: @autoclosure () -> DocumentPath,
    _ flaws: inout FlawList
  ) {
    let name = { "The number of days for a notice under the provision \(quoted(provision.id))" }
    switch timing {
    case .before(let days):
      flaws.check(days: days, name(), at: path()["daysBefore"])
    case .after(let days):
      flaws.check(days: days, name(), at: path()["daysAfter"])
      guard provision.force == .essential else { return }
      flaws.add(
        .essentialAfterDecision,
        at: path()["daysAfter"],
        "The provision \(quoted(provision.id)) is essential, and a notice that comes after the"
          + " decision cannot be a condition of it: ask for it with `daysBefore`, or make the force"
          + " `exposure` or `practice`."
      )
    }
  }

  private func check(
    _ selector: Selector,
    at path: @autoclosure () -> DocumentPath,
    _ flaws: inout FlawList
  ) {
    switch selector {
    case .body(let body): flaws.check(body: body, in: names, at: path()["body"])
    case .kind(let kind): flaws.check(kind, at: path()["kind"])
    case .role: break
    }
  }
}
