/// Checks a decision rule of a body or of a provision.
struct RuleCheck {
  let names: SymbolIndex

  func check(
    _ rule: DecisionRule,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if case .count(let count, _, _) = rule.quorum {
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
    let ending = walk.ending
    // Errors of the rule as a whole come before those of its parts, the last added first.
    func add(_ code: DocumentError.Code, _ sentence: @autoclosure () -> String) {
      errors.add(code, at: path()["passes"], before: start, "\(owner()) \(sentence())")
    }
    if named.count > DecisionRule.mostNamedBodies {
      add(
        .tooManyNamedBodies,
        "names \(named.count) different bodies: leave at most \(DecisionRule.mostNamedBodies)."
      )
    }
    if tests > DecisionRule.mostTests {
      add(.tooManyTests, "has \(tests) tests: leave at most \(DecisionRule.mostTests).")
    }
    if ending.contains(.tooDeep) {
      add(
        .nestingTooDeep,
        "nests conditions more than \(Limits.greatestConditionDepth) deep: write it with fewer"
          + " levels."
      )
    }
    if ending.contains(.tooLong) {
      add(
        .tooManyEntries,
        "has more than \(Limits.mostEntries) conditions: write it with fewer."
      )
    }
  }

  private func check(
    _ test: Condition,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    switch test {
    case .share(.atLeast(let fraction), _, _, _) where fraction.numerator == 0:
      errors.add(
        .outOfRange,
        at: path()["share"]["atLeast"],
        "A share of at least \(fraction) is none at all: give a fraction greater than 0, or use"
          + " `moreThan`."
      )
    case .share(.moreThan(let fraction), _, _, _) where fraction.numerator == fraction.denominator:
      errors.add(
        .outOfRange,
        at: path()["share"]["moreThan"],
        "No share is more than \(fraction): give a fraction less than 1, or use `atLeast`."
      )
    case .count(let count, _, _):
      errors.check(amount: count, "The number to reach", at: path()["count"]["atLeast"])
    case .consentOf(let body):
      errors.check(body: body, in: names, at: path()["consentOf"])
    case .notOpposedBy(let body):
      errors.check(body: body, in: names, at: path()["notOpposedBy"])
    case .share, .noneAgainst, .all, .any:
      break
    }
  }
}
