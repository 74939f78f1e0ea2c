import MandateKit

extension Docket.Initiative {
  /// Returns who proposes as lines to read: in all, by subject and forum, by proposer, what it is worth by who
  /// decides, and what became of priorities.
  ///
  /// - Parameter names: What the bodies are called.
  /// - Returns: The lines, of which those of a table are for letters of one width.
  public func lines(_ names: DisplayNames) -> [String] {
    let parts = [
      ("By proposer", proposerLines(names)), ("By kind of proposer", kindLines),
      ("What is decided where", moneyLines(names)),
      ("Priorities that general practice has agreed", priorityLines(names)),
    ]
    return [
      "Started in general practice: \(started.words).",
      "Put to general practice: \(received.words).",
    ]
      + rows.map { row in
        "\(English.cleaned(row.subject.rawValue)) at \(names[row.forum]): started \(row.started.words); "
          + "put to it \(row.received.words)."
      } + parts.flatMap { $1.isEmpty ? [] : ["", $0] + $1 }
  }

  /// The proposers, those of general practice first, by identifier.
  var proposersInOrder: [Proposer] {
    proposers.filter { $0.isGeneralPractice } + proposers.filter { !$0.isGeneralPractice }
  }

  private func proposerLines(_ names: DisplayNames) -> [String] {
    var table = AlignedTable(
      [
        "Proposer", "Kind", "Proposals", "Mandated", "Not mandated", "Undetermined",
        "Mandated, worth",
      ],
      leftColumns: 2
    )
    for proposer in proposersInOrder {
      table.append(
        [names[proposer.id], proposer.kind.words()] + proposer.outcomes.cells
          + [proposer.value.mandated == 0 ? "–" : English.pounds(proposer.value.mandated)]
      )
    }
    return table.lines
  }

  private var kindLines: [String] {
    var table = AlignedTable(
      ["Kind", "", "Proposals", "Mandated", "Not mandated", "Undetermined"],
      leftColumns: 2
    )
    for kind in kinds.filter({ $0.isGeneralPractice }) + kinds.filter({ !$0.isGeneralPractice }) {
      let sort = kind.isGeneralPractice ? "general practice" : ""
      table.append([kind.kind.words(), sort] + kind.outcomes.cells)
    }
    return table.lines
  }

  private func moneyLines(_ names: DisplayNames) -> [String] {
    var table = AlignedTable([
      "Forum", "From general practice, mandated", "of all", "From others, mandated", "of all",
    ])
    for forum in forums where forum.started.total > 0 || forum.received.total > 0 {
      let pounds = [
        forum.started.mandated, forum.started.total, forum.received.mandated, forum.received.total,
      ]
      table.append([names[forum.id]] + pounds.map { English.pounds($0) })
    }
    return table.lines
  }

  private func priorityLines(_ names: DisplayNames) -> [String] {
    if priorities.isEmpty { return [] }
    let count = priorities.count { !$0.reached.isEmpty }
    let head =
      "\(English.number(count)) of \(English.number(priorities.count)) reached a forum beyond general practice."
    let rest =
      prioritiesAreComplete
      ? [] : ["Not every later proposal was compared with them: there are too many."]
    return [head] + priorities.flatMap { $0.lines(names) } + rest
  }
}

extension Docket.Initiative.Priority {
  /// The priority as a line, then a line for each proposal that it reached, the rest counted.
  fileprivate func lines(_ names: DisplayNames) -> [String] {
    let head =
      "- \(names[proposal: proposal]), agreed on \(English.date(decisionDate)), proposed by \(names[proposer])"
    if reached.isEmpty {
      return ["\(head): nothing on it has come to a forum beyond general practice."]
    }
    let shown = reached.prefix(8).map { later in
      let value = later.value == 0 ? "" : ", \(English.pounds(Int64(later.value)))"
      let origin = later.isStartedHere ? "started in general practice" : "put to it"
      return
        "  - \(names[proposal: later.proposal]), \(names[later.forum]), \(English.date(later.decisionDate)): "
        + "\(later.outcome.words) (\(origin)\(value))"
    }
    let rest = reached.count - shown.count
    return ["\(head): reached \(outcomes.words)."] + shown
      + (rest > 0 ? ["  - and \(English.number(rest)) more"] : [])
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

  /// The counts as the cells of a row: all, then each outcome.
  fileprivate var cells: [String] {
    [total, mandated, notMandated, undetermined].map { English.number($0) }
  }
}
