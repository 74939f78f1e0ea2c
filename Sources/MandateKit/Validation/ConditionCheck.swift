/// Checks the condition of a decision rule.
struct ConditionCheck {
  let names: SymbolIndex

  /// Checks a condition and returns its numbers.
  func check(
    _ condition: Condition,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) -> RuleTally {
    errors.check(testsOf: condition, named: "conditions", of: owner(), at: path()) {
      test,
      walk,
      tally,
      list in
      check(test, at: walk.path(from: path()), &tally, &list)
    }
  }

  private func check(
    _ test: Condition,
    at path: @autoclosure () -> DocumentPath,
    _ tally: inout RuleTally,
    _ errors: inout DocumentErrorList
  ) {
    switch test {
    case .share(let threshold, _, _, let among):
      check(threshold, at: path()["share"], &errors)
      errors.check(among, at: path()["share"]["among"])
      tally.add(among)
    case .count(let count, _, let among):
      errors.check(amount: count, "The number to reach", at: path()["count"]["atLeast"])
      errors.check(among, at: path()["count"]["among"])
      tally.add(among)
    case .noneAgainst(let among):
      errors.check(among, at: path()["noneAgainst"]["among"])
      tally.add(among)
    case .consentOf(let elector):
      errors.check(party: elector, in: names, at: path()["consentOf"])
      tally.named.insert(elector)
    case .notOpposedBy(let elector):
      errors.check(party: elector, in: names, at: path()["notOpposedBy"])
      tally.named.insert(elector)
    case .all, .any:
      break
    }
  }

  private func check(
    _ threshold: Threshold,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    switch threshold {
    case .atLeast(let fraction) where fraction.numerator == 0:
      errors.add(
        .outOfRange,
        at: path()["atLeast"],
        "A share of at least \(fraction) is none at all: give a fraction greater than 0, or use"
          + " `moreThan`."
      )
    case .moreThan(let fraction) where fraction.numerator == fraction.denominator:
      errors.add(
        .outOfRange,
        at: path()["moreThan"],
        "No share is more than \(fraction): give a fraction less than 1, or use `atLeast`."
      )
    case .atLeast, .moreThan:
      break
    }
  }
}
