/// Checks the bodies of a governance document.
struct BodyCheck {
  let names: SymbolIndex

  func check(_ bodies: [Body], _ errors: inout DocumentErrorList) {
    let cycles = cyclesOfSuccessors(bodies)
    for entry in bodies.indices {
      // Borrowed, here and below, to avoid copying a large value.
      func path() -> DocumentPath { .governance("bodies", entry) }
      let isDuplicate = names.duplicateBodies.contains(entry)
      errors.check(bodies[entry].id, of: "body", isDuplicate: isDuplicate, at: path())
      errors.check(bodies[entry].kind, at: path()["kind"])
      errors.check(
        bodies[entry].existence,
        of: "The body \(quoted(bodies[entry].id))",
        at: path()
      )
      if !bodies[entry].successors.isEmpty {
        checkSuccessors(of: bodies[entry], at: path()["successor"], &errors)
        if let cycle = cycles[entry] {
          report(cycle: cycle.map { bodies[$0].id }, at: path()["successor"], &errors)
        }
      }
      ListSizeCheck().check(
        bodies[entry].listSize,
        of: bodies[entry].id,
        kind: bodies[entry].kind,
        at: path()["listSize"],
        &errors
      )
      if bodies[entry].hasRule || bodies[entry].binds {
        checkRules(of: bodies[entry], at: path(), &errors)
      }
      errors.check(entries: bodies[entry].competence?.count, at: path()["competence"])
    }
  }

  private func checkSuccessors(
    of body: Body,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    let successors = body.successors
    // A body by itself is written without a list.
    if successors.count == 1 { return errors.check(body: successors[0], in: names, at: path()) }
    guard errors.check(entries: successors.count, at: path()) else { return }
    var repeats = RepeatCheck<Party>()
    for (entry, successor) in successors.enumerated() {
      errors.check(body: successor, in: names, at: path()[entry])
      repeats.check(successor, at: path()[entry], &errors)
    }
  }

  private func checkRules(
    of body: Body,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    guard body.hasRule else {
      guard body.binds else { return }
      return errors.add(
        .bindsWithoutRule,
        at: path()["binds"],
        "\(quoted(body.id)) binds its members and has no rule to decide by: give it a `rule`, or"
          + " remove `binds`."
      )
    }
    let onlyRule = body.rules.onlyRule
    let key = onlyRule == nil ? "rules" : "rule"
    if body.kind == .practice {
      errors.add(
        .notForPractices,
        at: path()[key],
        "\(quoted(body.id)) is a practice, and a practice votes by itself: remove `\(key)`, or"
          + " correct the kind."
      )
    }
    let check = RuleCheck(names: names)
    if let onlyRule {
      check.check(onlyRule, of: "The rule of \(quoted(body.id))", at: path()[key], &errors)
      return
    }
    guard errors.check(entries: body.rules.count, at: path()[key]) else { return }
    for (entry, rule) in body.rules.enumerated() {
      let owner = { "The rule \(entry + 1) of \(quoted(body.id))" }
      func rulePath() -> DocumentPath { path()[key][entry] }
      OccasionCheck(owner: "the rule").check(rule.when, at: rulePath()["when"], &errors)
      check.check(rule.rule, of: owner(), at: rulePath()["rule"], &errors)
      errors.check(rule.period, of: owner(), at: rulePath())
    }
  }

  /// The bodies of each circle, by the entry of the body that begins it.
  private func cyclesOfSuccessors(_ bodies: [Body]) -> [Int: [Int]] {
    var edges: [CycleSearch.Edge] = []
    // An identifier means its first body; a second body with it is an error of its own.
    for (entry, body) in bodies.enumerated() where !names.duplicateBodies.contains(entry) {
      for successor in body.successors {
        guard let next = names[successor]?.body else { continue }
        edges.append(CycleSearch.Edge(from: entry, to: next, entry: entry))
      }
    }
    return edges.isEmpty ? [:] : CycleSearch(nodes: bodies.count, edges: edges).cycles
  }

  private func report(
    cycle members: [Body.ID],
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    errors.add(
      .circularSuccession,
      at: path(),
      members.count == 1
        ? "\(quoted(members)) is its own successor: name another body, or remove it."
        : "\(quoted(members)) succeed one another in a circle, so that none of them is the last:"
          + " remove one of them as a successor."
    )
  }
}
