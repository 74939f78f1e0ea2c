import MandateKit

/// The first and the last day of an organisation as one release gives them.
struct GivenDays {
  let opened, closed: CivilDate?
  /// Whether the release has it as closed, with or without a date.
  let isClosed: Bool
  let place: RowPlace
}

extension ImportDraft {
  /// Reports days of an organisation that a newer release gives otherwise than an older one.
  ///
  /// That an open organisation has closed since is no finding.
  mutating func reportChange(of code: String, from older: GivenDays, to newer: GivenDays) {
    var changes: [String] = []
    if let opened = older.opened, let other = newer.opened, opened != other {
      changes.append("opened on \(opened) and not on \(other)")
    }
    if let closed = older.closed {
      if let other = newer.closed {
        if closed != other { changes.append("closed on \(closed) and not on \(other)") }
      } else if !newer.isClosed {
        changes.append("closed on \(closed), and is open here")
      }
    } else if older.isClosed, !newer.isClosed, newer.closed == nil {
      changes.append("was closed, and is open here")
    }
    guard !changes.isEmpty else { return }
    let words = datedWords(for: older.place)
    report(.dateChanged, at: newer.place) {
      "By \(words), \(code) \(changes.joined(separator: ", and ")). What is "
        + "said here was taken."
    }
  }
}
