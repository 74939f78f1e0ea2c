/// Checks the list size of a body.
struct ListSizeCheck {
  func check(
    _ body: Body,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if body.kind != .practice, body.listSize != 0 {
      return errors.add(
        .practicesOnly,
        at: path(),
        "\(quoted(body.id)) is not of the kind `practice`, and only a practice has a list size:"
          + " remove `listSize`, or correct the kind."
      )
    }
    switch body.listSize {
    case .constant(let patients):
      errors.check(amount: patients, "The list size of \(quoted(body.id))", at: path())
    case .dated(let entries):
      check(entries, of: body, at: path(), &errors)
    }
  }

  private func check(
    _ entries: [ListSize.Entry],
    of body: Body,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    if entries.isEmpty {
      errors.add(
        .emptyList,
        at: path(),
        "The list of list sizes of \(quoted(body.id)) is empty: give one at least, or leave it out."
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
          "A list size of \(quoted(body.id)) from \(entry.from) stands after one from \(latest):"
            + " put the entries in the order of their dates, one for each date."
        )
      }
      errors.check(
        amount: entry.patients,
        "The list size of \(quoted(body.id))",
        at: path()[number]["patients"]
      )
      latest = entry.from
    }
  }
}
