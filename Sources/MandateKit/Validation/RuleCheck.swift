/// Checks a decision rule of a body or of a provision.
struct RuleCheck {
  let names: SymbolIndex

  func check(
    _ rule: DecisionRule,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    let start = errors.count
    var whole = RuleTally()
    if let quorum = rule.quorum {
      whole = QuorumCheck(names: names).check(quorum, of: owner(), at: path()["quorum"], &errors)
    }
    let startOfPasses = errors.count
    let passes = ConditionCheck(names: names)
      .check(rule.passes, of: owner(), at: path()["passes"], &errors)
    whole.add(passes)
    check(rule.scale, at: path()["scale"], &errors)
    if let holder = rule.castingVote {
      check(holder, of: owner(), at: path()["castingVote"], &errors)
      whole.named.formUnion(holder.listed)
    }
    // Errors of the rule as a whole come before those of its parts, the last added first. What the
    // condition alone exceeds is an error of the condition.
    func add(
      _ code: DocumentError.Code,
      isOfPasses: Bool,
      _ sentence: @autoclosure () -> String
    ) {
      errors.add(
        code,
        at: isOfPasses ? path()["passes"] : path(),
        before: isOfPasses ? startOfPasses : start,
        "\(owner()) \(sentence())"
      )
    }
    if whole.classes.count > Limits.mostClasses {
      add(
        .tooManyClasses,
        isOfPasses: passes.classes.count > Limits.mostClasses,
        "names \(whole.classes.count) different classes: leave at most \(Limits.mostClasses)."
      )
    }
    if whole.named.count > DecisionRule.mostNamedBodies {
      add(
        .tooManyNamedBodies,
        isOfPasses: passes.named.count > DecisionRule.mostNamedBodies,
        "names \(whole.named.count) different electors, those with a casting vote included: leave at"
          + " most \(DecisionRule.mostNamedBodies)."
      )
    }
    if whole.tests > DecisionRule.mostTests {
      add(
        .tooManyTests,
        isOfPasses: passes.tests > DecisionRule.mostTests,
        "has \(whole.tests) tests, those of its quorum included: leave at most"
          + " \(DecisionRule.mostTests)."
      )
    }
  }

  private func check(
    _ scale: VoteScale?,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    guard let scale else { return }
    if scale.patients < 1 || scale.patients > Limits.greatestAmount {
      errors.add(
        .outOfRange,
        at: path()["patients"],
        "The number of patients for a vote is \(scale.patients): give a whole number from 1 to"
          + " 1,000,000,000."
      )
    }
    errors.check(amount: scale.atLeast, "The least number of votes", at: path()["atLeast"])
  }

  private func check(
    _ holder: CastingVoteHolder,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    guard case .listed(let holders) = holder else { return }
    if holders.isEmpty {
      errors.add(
        .emptyList,
        at: path(),
        "\(owner()) gives nobody the casting vote: name at least one person or body, or remove"
          + " `castingVote`."
      )
    }
    guard errors.check(entries: holders.count, at: path()) else { return }
    var repeats = RepeatCheck<Party>()
    for (entry, holder) in holders.enumerated() {
      errors.check(voter: holder, in: names, at: path()[entry])
      repeats.check(holder, at: path()[entry], &errors)
    }
  }
}
