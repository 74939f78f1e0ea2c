/// Checks the bodies of a governance document.
struct BodyCheck {
  let names: SymbolIndex

  func check(_ bodies: [Body], _ errors: inout DocumentErrorList) {
    let cycles = cyclesOfSuccessors(bodies)
    for (entry, body) in bodies.enumerated() {
      func path() -> DocumentPath { .governance("bodies", entry) }
      let isDuplicate = names.duplicateBodies.contains(entry)
      errors.check(body.id, of: "body", isDuplicate: isDuplicate, at: path())
      errors.check(body.kind, at: path()["kind"])
      errors.check(body.existence, of: "The body \(quoted(body.id))", at: path())
      for successor in body.successors {
        errors.check(body: successor, in: names, at: path()["successor"])
      }
      if let cycle = cycles[entry] {
        report(cycle: cycle.map { bodies[$0].id }, at: path()["successor"], &errors)
      }
      checkListSize(of: body, at: path()["listSize"], &errors)
      checkRule(of: body, at: path(), &errors)
      errors.check(entries: body.competence?.count, at: path()["competence"])
    }
  }

  private func checkListSize(
    of body: Body,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if body.kind != .practice, body.listSize != 0 {
      errors.add(
        .practicesOnly,
        at: path(),
        "\(quoted(body.id)) is not of the kind `practice`, and only a practice has a list size:"
          + " remove `listSize`, or correct the kind."
      )
    } else {
      errors.check(
        amount: body.listSize.patients(on: .earliest),
        "The list size of \(quoted(body.id))",
        at: path()
      )
    }
  }

  private func checkRule(
    of body: Body,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if let rule = body.rules.first?.rule {
      if body.kind == .practice {
        errors.add(
          .notForPractices,
          at: path()["rule"],
          "\(quoted(body.id)) is a practice, and a practice votes by itself: remove `rule`, or"
            + " correct the kind."
        )
      }
      RuleCheck(names: names)
        .check(rule, of: "The rule of \(quoted(body.id))", at: path()["rule"], &errors)
    } else if body.binds {
      errors.add(
        .bindsWithoutRule,
        at: path()["binds"],
        "\(quoted(body.id)) binds its members and has no rule to decide by: give it a `rule`, or"
          + " remove `binds`."
      )
    }
  }

  private func cyclesOfSuccessors(_ bodies: [Body]) -> [Int: [Int]] {
    let edges = bodies.indices.compactMap { entry -> CycleSearch.Edge? in
      // An identifier means its first body; a second body with it is an error of its own.
      guard let successor = bodies[entry].successors.first, !names.duplicateBodies.contains(entry),
        let next = names[successor]?.body
      else { return nil }
      return CycleSearch.Edge(from: entry, to: next, entry: entry)
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
        ? "\(quoted(members)) is its own successor: name another body, or remove `successor`."
        : "\(quoted(members)) succeed one another in a circle, so that none of them is the last:"
          + " remove `successor` from one of them."
    )
  }
}
