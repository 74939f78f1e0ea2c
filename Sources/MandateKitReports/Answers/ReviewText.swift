import MandateKit

/// The findings of a review as plain text, the most severe first.
///
/// It is for reading: the wording may improve. A program reads the review file instead.
public struct ReviewText: Sendable, CustomStringConvertible {
  /// The findings, in their order.
  public var findings: [ReviewFinding]
  /// The names that it uses.
  public var names: DisplayNames
  /// The date of the review.
  public var date: CivilDate
  /// The number of columns after which a line is broken between words.
  public var width: Int

  /// Creates the text of findings.
  ///
  /// - Parameters:
  ///   - findings: The findings, in their order.
  ///   - names: The names to use.
  ///   - date: The date of the review.
  ///   - width: The number of columns after which a line is broken between words.
  public init(
    _ findings: [ReviewFinding],
    names: DisplayNames,
    on date: CivilDate,
    width: Int = 100
  ) {
    self.findings = findings
    self.names = names
    self.date = date
    self.width = width
  }

  /// The text, ending in a line break.
  public var description: String {
    var page = TextPage(width: width)
    page.heading("Review of the governance on \(English.date(date))", underline: "=")
    page.paragraph(English.sentence(count))
    for severity in ReviewFinding.Severity.allCases {
      let found = findings.filter { $0.severity == severity }
      if found.isEmpty { continue }
      page.blank()
      page.heading(severity.heading, underline: "-")
      for finding in found {
        page.entry("- ", "[\(finding.code.rawValue)] \(finding.sentence(names))")
        if let witness = witness(of: finding) { page.paragraph(witness, indent: 2) }
        page.paragraph(finding.remedy(names), indent: 2)
      }
    }
    return page.text
  }

  private var count: String {
    if findings.isEmpty { return "Nothing was found" }
    let counts = ReviewFinding.Severity.allCases.map { severity in
      English.counted(findings.count { $0.severity == severity }, severity.rawValue)
    }
    return English.list(counts)
  }

  /// The witness of a finding, or `nil` where the sentence says it.
  private func witness(of finding: ReviewFinding) -> String? {
    switch finding.witness {
    case .date, .proposal: return nil
    case .positions(let positions, let verdict):
      guard finding.code == .tiePossible else { return nil }
      let groups = Position.allCases.compactMap { position -> String? in
        let electors = positions.filter { $0.position == position }.map { names[$0.elector] }
        return electors.isEmpty
          ? nil : "\(English.list(electors, limit: 8)) \(position.words)"
      }
      return English.sentence(
        "It is so with \(groups.joined(separator: "; ")); the rule then says \(verdict.words)"
      )
    case .oneMoreVote(_, let before, let after, _):
      let known = Set(before.acts)
      let more = after.acts.compactMap { act -> String? in
        guard case .vote(let vote) = act, !known.contains(act) else { return nil }
        return names[vote.by]
      }
      let votes = before.acts.compactMap { act -> String? in
        guard case .vote(let vote) = act else { return nil }
        return "\(names[vote.by]) \(Position(vote.choice).words)"
      }
      return English.sentence(
        votes.isEmpty
          ? "It is so where nobody has voted, and then \(English.list(more)) votes for"
          : "It is so with \(English.list(votes, limit: 12)), and then \(English.list(more)) for"
      )
    }
  }
}

extension ReviewFinding.Severity {
  fileprivate var heading: String {
    switch self {
    case .error: "Errors: these can never work as they are written"
    case .warning: "Warnings: these work, and probably not as they were meant"
    case .note: "Notes: these are to be known"
    }
  }
}
