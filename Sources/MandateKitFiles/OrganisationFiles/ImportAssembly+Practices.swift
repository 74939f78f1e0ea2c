import MandateKit

extension ImportAssembly {
  /// Adds the general practices in England.
  mutating func addPractices() {
    var notPractices = 0
    for row in files.practices.rows {
      let place = Place(role: .practices, line: row.line)
      if let first = practices[row.code]?.row ?? others[row.code] {
        var same = row
        same.line = first.line
        reportDuplicate(row.code, of: first.line, isSame: same == first, place)
      } else if row.isEnglishPractice {
        guard let existence = existence(of: row) else { continue }
        reportFuture([("open date", row.opened), ("close date", row.closed)], place)
        addPractice(row, existence)
      } else {
        others[row.code] = row
        notPractices += 1
      }
    }
    guard notPractices > 0 else { return }
    report(
      .notPractice,
      Place(role: .practices, line: nil),
      "\(notPractices) of \(files.practices.rows.count) rows are not general practices in England "
        + "(a national grouping that begins with Y, and prescribing setting 4 or RO76); they were "
        + "left out, but for partners of PCNs."
    )
  }

  /// Adds a practice that the file of practices knows.
  mutating func addPractice(_ row: PracticeRow, _ existence: Period) {
    let body = Body(
      Body.ID(row.code),
      kind: .practice,
      name: row.name.isEmpty ? nil : row.name,
      existence: existence
    )
    if add(body, Place(role: .practices, line: row.line)) {
      practices[row.code] = Practice(row: row, location: nil)
    }
  }

  /// Returns the days on which a practice exists, or nothing where it is to be left out.
  mutating func existence(of row: PracticeRow) -> Period? {
    let place = Place(role: .practices, line: row.line)
    var closed = row.closed
    switch row.status {
    case .closed where closed == nil:
      closed = row.left ?? asOf.adding(days: -1)
      report(
        .closedWithoutDate,
        place,
        "\(row.code) is closed but has no close date; it was taken to exist until the day it left "
          + "its commissioner, or, where that is not given, until \(asOf)."
      )
    case .active:
      if let closed, closed < asOf {
        report(
          .activeButClosed,
          place,
          "\(row.code) is active but has the close date \(closed); it was taken to be closed."
        )
      }
    case .proposed where row.opened == nil:
      report(
        .proposedWithoutDate,
        place,
        "\(row.code) is proposed and has no open date yet; it was left out."
      )
      return nil
    case nil:
      report(
        .unknownStatus,
        place,
        "\(row.code) has none of the known statuses; it was taken to exist as its dates say."
      )
    case .closed, .dormant, .proposed: break
    }
    if row.opened == nil {
      report(.missingDate, place, "\(row.code) has no open date; it was taken to have none.")
    }
    let existence = period(from: row.opened, through: closed)
    guard !existence.isEmpty else {
      report(
        .endBeforeStart,
        place,
        "\(row.code) closes before it opens; the row was left out."
      )
      return nil
    }
    return existence
  }
}
