/// Checks the occasion of a provision or of a rule for some proposals.
struct OccasionCheck {
  /// The words for what applies on the occasion, such as "the provision".
  let owner: String

  func check(
    _ occasion: Occasion,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    check(list: occasion.subjects, of: "subjects", at: path()["subjects"], &errors)
    check(list: occasion.effects, of: "effects", at: path()["effects"], &errors)
    check(
      kinds: occasion.proposerKinds,
      of: "kinds of proposer",
      at: path()["proposerKinds"],
      &errors
    )
    check(kinds: occasion.forumKinds, of: "kinds of forum", at: path()["forumKinds"], &errors)
    errors.check(amount: occasion.minimumValue, "The least value", at: path()["minimumValue"])
  }

  private func check(
    kinds: [BodyKind]?,
    of name: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    guard let kinds, check(list: kinds, of: name(), at: path(), &errors) else { return }
    for (entry, kind) in kinds.enumerated() { errors.check(kind, at: path()[entry]) }
  }

  /// Checks the length of a list, and returns whether its entries can be checked.
  @discardableResult
  private func check<Element>(
    list: [Element]?,
    of name: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) -> Bool {
    guard let list else { return false }
    if list.isEmpty {
      errors.add(
        .emptyList,
        at: path(),
        "With an empty list of \(name()) \(owner) would never apply: name at least one, or"
          + " leave the list out for all."
      )
    }
    return errors.check(entries: list.count, at: path())
  }
}
