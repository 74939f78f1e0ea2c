#if !hasFeature(Embedded)
extension Docket.Timeline: CustomStringConvertible {
  /// The proposal, its first outcome, and the outcome from each change on, on one line.
  public var description: String {
    let changes = changes.prefix(Limits.entriesDescribed).map { change in
      ", \(change.date) \(change.outcome.rawValue)"
    }
    let rest = self.changes.count - changes.count
    return "\(proposal): \(start.outcome.rawValue)\(changes.joined())"
      + (rest > 0 ? ", \(rest) more changes" : "")
      + (notExamined.isEmpty ? "" : ", not examined: \(notExamined.count)")
  }
}

extension Docket.Initiative: CustomStringConvertible {
  /// The number of rows and the outcomes of both sorts of proposals, on one line.
  public var description: String {
    "Initiative(rows: \(rows.count), started: \(started), received: \(received))"
  }
}
#endif
