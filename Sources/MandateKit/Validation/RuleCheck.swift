/// Checks a decision rule, wherever it stands.
struct RuleCheck {
  let names: SymbolIndex

  func check(
    _ rule: DecisionRule,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if case .count(let count) = rule.quorum {
      errors.check(amount: count, "The quorum", at: path()["quorum"]["count"])
    }
    let start = errors.count
    var walk = ConditionWalk(rule.passes)
    var tests = 0
    var named: Set<Body.ID> = []
    while let condition = walk.next() {
      switch condition {
      case .consentOf(let body), .notOpposedBy(let body): named.insert(body)
      case .all(let conditions), .any(let conditions):
        errors.check(entries: conditions.count, at: walk.path(from: path()["passes"]))
        continue
      default: break
      }
      tests += 1
      check(condition, at: walk.path(from: path()["passes"]), &errors)
    }
    // The rule as a whole stands before its parts.
    report(tests: tests, named: named.count, of: owner(), at: path()["passes"], start, &errors)
    report(walk.ending, of: owner(), at: path()["passes"], start, &errors)
  }

  private func check(
    _ test: Condition,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    switch test {
    case .share(.atLeast(let fraction), _, _) where fraction.numerator == 0:
      errors.add(
        .outOfRange,
        at: path()["share"]["atLeast"],
        "A share of at least \(fraction) is none at all: give a fraction greater than 0, or use"
          + " `moreThan`."
      )
    case .share(.moreThan(let fraction), _, _) where fraction.numerator == fraction.denominator:
      errors.add(
        .outOfRange,
        at: path()["share"]["moreThan"],
        "No share is more than \(fraction): give a fraction less than 1, or use `atLeast`."
      )
    case .count(let count, _):
      errors.check(amount: count, "The number to reach", at: path()["count"]["atLeast"])
    case .consentOf(let body):
      errors.check(body: body, in: names, at: path()["consentOf"])
    case .notOpposedBy(let body):
      errors.check(body: body, in: names, at: path()["notOpposedBy"])
    case .share, .noneAgainst, .all, .any:
      break
    }
  }

  private func report(
    tests: Int,
    named: Int,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ start: Int,
    _ errors: inout DocumentErrorList
  ) {
    if named > DecisionRule.mostNamedBodies {
      errors.add(
        .tooManyNamedBodies,
        at: path(),
        before: start,
        "\(owner()) names \(named) different bodies: leave at most"
          + " \(DecisionRule.mostNamedBodies)."
      )
    }
    if tests > DecisionRule.mostTests {
      errors.add(
        .tooManyTests,
        at: path(),
        before: start,
        "\(owner()) has \(tests) tests: leave at most \(DecisionRule.mostTests)."
      )
    }
  }

  private func report(
    _ ending: ConditionWalk.Ending,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ start: Int,
    _ errors: inout DocumentErrorList
  ) {
    if ending.contains(.tooDeep) {
      errors.add(
        .nestingTooDeep,
        at: path(),
        before: start,
        "\(owner()) nests conditions more than \(ConditionWalk.greatestDepth) deep: write it with"
          + " fewer levels."
      )
    }
    if ending.contains(.tooLong) {
      errors.add(
        .tooManyEntries,
        at: path(),
        before: start,
        "\(owner()) has more than \(DocumentErrorList.mostEntries) conditions: write it with fewer."
      )
    }
  }
}
