import MandateKit

extension SizeTable {
  /// Returns the sizes as a table to read, with a column for each body and, for several, one for all.
  ///
  /// - Parameter names: What the bodies are called; long names are shortened.
  /// - Returns: The lines, for letters of one width; one line where there is no body.
  public func lines(_ names: DisplayNames) -> [String] {
    if sizes.isEmpty { return ["There is no such body on \(English.date(date))."] }
    let summary = self.summary
    let hasTotal = sizes.count > 1
    var table = AlignedTable(
      [""] + sizes.map { English.shortened(names[$0.id], to: 24) } + (hasTotal ? ["In all"] : [])
    )
    func add(_ label: String, total: String = "", _ cell: (BodySize) -> String) {
      table.append([label] + sizes.map(cell) + (hasTotal ? [total] : []))
    }
    add("Practices", total: English.number(summary.practices)) { English.number($0.practices) }
    add("Patients", total: English.number(summary.patients)) { English.number($0.patients) }
    add("  band") { $0.band.words }
    add("  over 70,000 in more than four practices", total: "\(summary.hardToEngage)") {
      $0.isHardToEngage ? "yes" : "no"
    }
    add("Points of contact (PCNs)", total: "\(summary.networks)") { "\($0.networks)" }
    add("Posts at one per PCN", total: "\(summary.posts)") { "\($0.posts)" }
    add("Patients of the largest practice") { $0.largestWords }
    add("  more than all others together", total: "\(summary.withLargestOutvotingRest)") {
      $0.largestOutvotesRest ? "yes" : "no"
    }
    add("Practices with most patients") { $0.majorityWords }
    add("  a minority of the practices") { $0.minorityHoldsMajority ? "yes" : "no" }
    add("LMCs of the practices") { Self.count($0.committees) }
    add("ICBs of the practices") { Self.count($0.boards) }
    if sizes.contains(where: { $0.decision != nil }) {
      add("Votes needed") { $0.decision?.votesWords ?? "-" }
      add("  by its own rule") { $0.decision.map { $0.isOwnRule ? "yes" : "no, assumed" } ?? "-" }
      add("Power of the largest practice") { size in
        size.decision?.powerOfLargest.map { English.percent($0) } ?? "-"
      }
    }
    if sizes.contains(where: { $0.decision?.chance != nil }) {
      add("Chance of an approval") { size in
        size.decision?.chance.map { English.percent($0) } ?? "-"
      }
    }
    return table.lines + remarks(summary)
  }

  /// Returns what there is in all, as lines to read.
  ///
  /// - Parameter kind: The kind of the bodies.
  /// - Returns: The lines.
  public func summaryLines(of kind: BodyKind) -> [String] {
    let summary = self.summary
    func bodies(_ count: Int) -> String { "\(English.number(count)) \(kind.words(for: count))" }
    var lines = [
      "\(bodies(summary.bodies)) with"
        + " \(English.counted(summary.practices, "practice")) and"
        + " \(English.counted(summary.patients, "patient"))"
    ]
    for band in BodySize.Band.allCases { lines.append("  \(band.words): \(bodies(summary[band]))") }
    let three = bodies(summary.ofThreePracticesOrMore)
    lines += [
      "More than 70,000 patients: \(bodies(summary.hardToEngageByPatients)), of which"
        + " \(English.number(summary.hardToEngage))"
        + " \(summary.hardToEngage == 1 ? "has" : "have") more than four practices",
      "One practice: \(bodies(summary.ofOnePractice))",
      "One of several practices has more patients than the others together:"
        + " \(bodies(summary.withLargestOutvotingRest))",
      "Three practices or more: \(three), in \(English.number(summary.withMinorityHoldingMajority))"
        + " of which fewer than half of the practices can have most of the patients",
      "Practices of several LMCs: \(bodies(summary.acrossCommittees))",
      "Practices of several ICBs: \(bodies(summary.acrossBoards))",
    ]
    return lines + remarks(summary)
  }

  private func remarks(_ summary: Summary) -> [String] {
    var remarks: [String] = []
    if summary.practicesWithoutListSize > 0 {
      let count = summary.practicesWithoutListSize
      remarks.append(
        "\(English.counted(count, "practice")) \(count == 1 ? "has no list size and counts" : "have no list size and count") for no patients."
      )
    }
    if !isComplete { remarks.append("Not all bodies could be counted: the document is too large.") }
    return remarks
  }

  private static func count(_ bodies: [Body.ID]) -> String {
    bodies.isEmpty ? "none known" : "\(bodies.count)"
  }
}

extension BodySize.Band {
  /// The band in words: `30,000 to 50,000`.
  var words: String {
    switch self {
    case .below30000: "under 30,000"
    case .from30000To50000: "30,000 to 50,000"
    case .above50000: "over 50,000 to 70,000"
    case .above70000: "over 70,000"
    case .from100000: "100,000 and more"
    }
  }
}

extension BodySize {
  /// The patients of the largest practice, with their share in the whole.
  fileprivate var largestWords: String {
    guard let largest else { return "-" }
    let share = Double(largest.patients) / Double(patients)
    return "\(English.number(largest.patients)) (\(English.percent(share)))"
  }

  /// The fewest practices with most patients, of all.
  fileprivate var majorityWords: String {
    fewestWithMajorityOfPatients.map { "\($0) of \(practices)" } ?? "-"
  }
}

extension BodySize.Decision {
  /// The votes that are needed, as a number or a range.
  fileprivate var votesWords: String {
    guard let votesNeeded else { return "none carry" }
    guard let bounds = votesNeeded.bounds else { return "\(votesNeeded.voters.count)" }
    return "\(bounds.atLeast)" + (bounds.atMost.map { " to \($0)" } ?? " or more")
  }
}
