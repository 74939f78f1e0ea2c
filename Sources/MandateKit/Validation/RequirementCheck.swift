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
      errors.check(selector, in: names, at: path()["approval"]["of"])
    case .approvalOfPractices(let rule):
      func rulePath() -> DocumentPath { path()["approval"]["ofPractices"] }
      RuleCheck(names: names).check(rule, of: "The rule of \(owner())", at: rulePath(), &errors)
      guard rule.castingVote != nil else { return }
      errors.add(
        .castingVoteOfPractices,
        at: rulePath()["castingVote"],
        "In \(owner()) the practices decide by themselves, and nobody among them has a casting vote:"
          + " remove `castingVote`."
      )
    case .consultation(let selector, let party, let standard):
      errors.check(selector, in: names, at: path()["consultation"]["of"])
      check(party, at: path()["consultation"]["by"], &errors)
      errors.check(
        days: standard.minimumDays,
        "The least number of days of a consultation under \(owner())",
        at: path()["consultation"]["minimumDays"]
      )
      errors.check(word: standard.phase, for: "phase", at: path()["consultation"]["phase"])
    case .notice(let selector, let party, let timing):
      errors.check(selector, in: names, at: path()["notice"]["to"])
      check(party, at: path()["notice"]["by"], &errors)
      check(timing, of: provision, at: path()["notice"], &errors)
    case .representation(let power, _):
      guard power == .decide else { return }
      errors.add(
        .unknownWord,
        at: path()["representation"]["power"],
        "Representatives at a forum do not decide for it, as \(owner()) asks: name the power"
          + " `advise`, `negotiate` or `agree`, or leave it out."
      )
    case .authority:
      break
    case .confirmation(let selector, let period):
      errors.check(selector, in: names, at: path()["confirmation"]["by"])
      errors.check(
        days: period.days,
        "The number of days before a confirmation under \(owner())",
        at: path()["confirmation"]["daysBefore"]
      )
    }
  }

  private func check(
    _ party: Requirement.Party,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    guard case .named(let id) = party else { return }
    errors.check(party: id, in: names, at: path()["named"])
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
      if period.clear {
        errors.add(
          .conflictingKeys,
          at: path()["clear"],
          "Only days before a decision can be clear: remove `clear` from the provision"
            + " \(quoted(provision.id)), or ask for the notice with `daysBefore`."
        )
      }
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
}
