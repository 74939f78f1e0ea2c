extension DocumentErrorList {
  /// Checks that a date is in the years that a document can name.
  mutating func check(_ date: CivilDate, at path: @autoclosure () -> DocumentPath) {
    guard date < .earliest || date > .latest else { return }
    add(
      .malformedDate,
      at: path(),
      "\(date) lies outside the years 1800 to 2999: give a day of those years."
    )
  }

  /// Checks the ends of a period, and that it has at least one day.
  mutating func check(
    _ period: Period,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath
  ) {
    if let from = period.from { check(from, at: path()["from"]) }
    guard let until = period.until else { return }
    check(until, at: path()["until"])
    guard let from = period.from, period.isEmpty else { return }
    add(
      .emptyPeriod,
      at: path()["until"],
      "\(owner()) starts on \(from) and has ended on \(until), so that no day is left:"
        + " make `until` later than `from`, or leave one of them out."
    )
  }

  /// Checks a size, a count, a year or a sum of pounds.
  mutating func check<Amount: BinaryInteger>(
    amount: Amount?,
    _ name: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard let amount, amount < 0 || amount > Limits.greatestAmount else { return }
    add(
      .outOfRange,
      at: path(),
      "\(name()) is \(amount): give a whole number from 0 to 1,000,000,000."
    )
  }

  /// Checks a number of days.
  mutating func check(
    days: Int,
    _ name: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath
  ) {
    guard !(0...Limits.mostDays).contains(days) else { return }
    add(.outOfRange, at: path(), "\(name()) is \(days): give a whole number from 0 to 3,660.")
  }

  /// Checks the length of a list, and returns whether it is within the bound.
  @discardableResult
  mutating func check(
    entries count: Int?,
    at path: @autoclosure () -> DocumentPath
  ) -> Bool {
    guard let count, count > Limits.mostEntries else { return true }
    add(.tooManyEntries, at: path(), "This list has \(count) entries: leave at most 1,000,000.")
    return false
  }

  /// Checks the length of an identifier, and that no earlier entry has it.
  mutating func check<Subject>(
    _ id: Identifier<Subject>,
    of owner: String,
    isDuplicate: Bool,
    at path: @autoclosure () -> DocumentPath
  ) {
    let length = id.rawValue.utf8.count
    if length == 0 {
      add(.malformedIdentifier, at: path()["id"], "This \(owner) has an empty id: give it a name.")
    } else if length > Limits.mostIdentifierBytes {
      add(
        .malformedIdentifier,
        at: path()["id"],
        "The id \(quoted(id)) of this \(owner) has \(length) bytes: shorten it to at most 200."
      )
    }
    guard isDuplicate else { return }
    let others = owner == "body" || owner == "person" ? "body or person" : owner
    add(
      .duplicateIdentifier,
      at: path()["id"],
      "\(quoted(id)) already names another \(others): give one of the two another id."
    )
  }
}
