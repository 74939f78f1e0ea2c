import MandateKit

extension Engagement {
  /// Returns what became of commitments as lines: how many of each, then each.
  func commitmentLines(_ names: DisplayNames) -> [String] {
    if commitments.isEmpty { return [] }
    let counts = Commitment.Fate.allCases.compactMap { fate -> String? in
      let count = commitments.count { $0.fate == fate }
      return count == 0 ? nil : "\(fate.words) \(English.number(count))"
    }
    var table = AlignedTable(
      ["Decided", "Commitment", "What became of it", "Representatives"],
      leftColumns: 4
    )
    for entry in commitments {
      let people =
        entry.representatives.isEmpty ? "nobody" : names.list(entry.representatives, limit: 3)
      table.append([
        English.date(entry.decisionDate), names[proposal: entry.proposal], entry.words, people,
      ])
    }
    return [
      "\(English.counted(commitments.count, "commitment")): \(counts.joined(separator: ", "))."
    ]
      + table.lines
  }
}

extension Engagement.Commitment {
  /// What became of it, with the day that counts.
  fileprivate var words: String {
    switch fate {
    case .awaitingRatification:
      ratifiedBy.map { "\(fate.words) until \(English.date($0))" } ?? fate.words
    case .lapsed:
      ratifiedBy.map { "\(fate.words): not ratified by \(English.date($0))" } ?? fate.words
    case .repudiated:
      repudiatedOn.map { "\(fate.words) on \(English.date($0))" } ?? fate.words
    case .stands, .ratified, .neverMandated, .undetermined: fate.words
    }
  }
}

extension Engagement.Commitment.Fate {
  /// What became of a commitment, as words.
  public var words: String {
    switch self {
    case .stands: "stands"
    case .ratified: "ratified"
    case .awaitingRatification: "awaiting ratification"
    case .lapsed: "lapsed"
    case .repudiated: "repudiated"
    case .neverMandated: "never mandated"
    case .undetermined: "undetermined"
    }
  }
}
