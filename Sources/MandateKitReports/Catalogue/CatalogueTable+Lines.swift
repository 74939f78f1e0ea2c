import MandateKit

extension CatalogueTable {
  /// The table as lines to read: provisions under their sets, what these leave out, and what may change.
  ///
  /// A sentence where there are no rows.
  public var lines: [String] {
    if rows.isEmpty { return ["No provision of a shipped set is as asked for."] }
    var lines: [String] = []
    for (set, rows) in sections {
      if !lines.isEmpty { lines.append("") }
      lines.append(set.isEmpty ? "Proposed, and not in force" : set)
      for row in rows { lines += row.lines }
    }
    return lines
  }

  /// The rows by set, in order; prospects are under an empty name.
  private var sections: [(set: String, rows: [Row])] {
    var sections: [(set: String, rows: [Row])] = []
    for row in rows {
      if sections.last?.set == row.set {
        sections[sections.count - 1].rows.append(row)
      } else {
        sections.append((row.set, [row]))
      }
    }
    return sections
  }
}

extension CatalogueTable.Row {
  /// The row as lines to read.
  fileprivate var lines: [String] {
    switch sort {
    case .provision:
      [
        "- \(shortID): \(duty) (\(title)\(subjects.isEmpty ? "" : ", on \(subjects)"))",
        "  " + parts([days, force, source, basis, confidence.words, again]),
      ]
    case .omission:
      ["- " + parts(["no provision: \(title)", duty, confidence.words]), "  \(note)"]
    case .prospect:
      ["- \(title)", "  \(note)", "  " + parts([source, confidence.words, again])]
    }
  }

  /// The texts that are not empty, parted by semicolons.
  private func parts(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The identifier within its set.
  var shortID: String {
    id.hasPrefix(set + "/") ? String(id.dropFirst(set.count + 1)) : id
  }

  /// The days on which it is in force, in words.
  var days: String {
    switch (period.from, period.until) {
    case (let from?, let until?):
      "\(English.date(from)) to \(English.date(until.adding(days: -1)))"
    case (let from?, nil): "from \(English.date(from))"
    case (nil, let until?): "until \(English.date(until.adding(days: -1)))"
    case (nil, nil): ""
    }
  }

  /// When to look at it again, in words.
  var again: String { reviewBy.map { "look again after \(English.date($0))" } ?? "" }
}
