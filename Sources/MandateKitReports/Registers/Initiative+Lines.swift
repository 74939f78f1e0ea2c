import MandateKit

extension Docket.Initiative {
  /// Returns who proposes as lines to read: in all, then by subject and forum.
  public func lines(_ names: DisplayNames) -> [String] {
    [
      "Started in general practice: \(started.words).",
      "Put to general practice: \(received.words).",
    ]
      + rows.map { row in
        "\(English.cleaned(row.subject.rawValue)) at \(names[row.forum]): started \(row.started.words); "
          + "put to it \(row.received.words)."
      }
  }
}

extension Docket.Initiative.Outcomes {
  /// The counts in words: `3 proposals (1 mandated, 2 not mandated)`.
  fileprivate var words: String {
    if total == 0 { return "none" }
    let parts = [
      (mandated, Outcome.mandated), (notMandated, .notMandated), (undetermined, .undetermined),
    ]
    .filter { $0.0 > 0 }.map { "\(English.number($0.0)) \($0.1.words)" }
    return "\(English.counted(total, "proposal")) (\(parts.joined(separator: ", ")))"
  }
}
