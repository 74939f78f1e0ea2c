/// Checks the list size of a body.
struct ListSizeCheck {
  func check(
    _ listSize: ListSize,
    of body: Body.ID,
    kind: BodyKind,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if kind != .practice, listSize != 0 {
      return errors.add(
        .practicesOnly,
        at: path(),
        "\(quoted(body)) is not of the kind `practice`, and only a practice has a list size:"
          + " remove `listSize`, or correct the kind."
      )
    }
    switch listSize {
    case .constant(let patients):
      errors.check(amount: patients, "The list size of \(quoted(body))", at: path())
    case .dated(let entries):
      check(entries, of: body, at: path(), &errors)
    }
  }

  private func check(
    _ entries: [ListSize.Entry],
    of body: Body.ID,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if entries.isEmpty {
      errors.add(
        .emptyList,
        at: path(),
        "The list of list sizes of \(quoted(body)) is empty: give one at least, or leave it out."
      )
    }
    guard errors.check(entries: entries.count, at: path()) else { return }
    var latest: CivilDate?
    for (number, entry) in entries.enumerated() {
      errors.check(entry.from, at: path()[number]["from"])
      if let latest, entry.from <= latest {
        errors.add(
          .unorderedDates,
          at: path()[number]["from"],
          "A list size of \(quoted(body)) from \(entry.from) stands after one from \(latest):"
            + " put the entries in the order of their dates, one for each date."
        )
      }
      errors.check(
        amount: entry.patients,
        "The list size of \(quoted(body))",
        at: path()[number]["patients"]
      )
      latest = entry.from
    }
  }
}
