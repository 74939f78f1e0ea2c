import MandateKit

/// A finding and what it rests on as lines, folded where there are too many.
struct FindingOutline: Equatable {
  var text: String
  var children: [FindingOutline] = []

  /// The limits within which a tree of findings is shown.
  struct Limits: Equatable {
    /// The number of levels.
    var depth = 6
    /// The number of findings under one other.
    var breadth = 12
    /// The number of lines for one requirement.
    var lines = 150
  }

  /// Returns the outlines of the findings of one requirement, within limits.
  static func outlines(
    of findings: [Finding],
    names: DisplayNames,
    within limits: Limits = Limits()
  ) -> [FindingOutline] {
    var budget = limits.lines
    return outlines(of: findings, names: names, within: limits, depth: 1, budget: &budget)
  }

  private static func outlines(
    of findings: [Finding],
    names: DisplayNames,
    within limits: Limits,
    depth: Int,
    budget: inout Int
  ) -> [FindingOutline] {
    if depth > limits.depth {
      return findings.isEmpty ? [] : [FindingOutline(text: rest(findings.count))]
    }
    // Rather than "and 1 more", the last is shown.
    let shown = findings.count <= limits.breadth + 1 ? findings.count : limits.breadth
    var outlines: [FindingOutline] = []
    for finding in findings.prefix(shown) where budget > 0 {
      budget -= 1
      outlines.append(FindingOutline(text: line(finding, names)))
    }
    for (index, finding) in findings.prefix(outlines.count).enumerated() {
      outlines[index].children = FindingOutline.outlines(
        of: finding.because,
        names: names,
        within: limits,
        depth: depth + 1,
        budget: &budget
      )
    }
    let left = findings.count - outlines.count
    if left > 0 { outlines.append(FindingOutline(text: rest(left))) }
    return outlines
  }

  private static func rest(_ count: Int) -> String { "and \(English.number(count)) more" }

  private static func line(_ finding: Finding, _ names: DisplayNames) -> String {
    let sentence = finding.sentence(names)
    guard let source = finding.source else { return sentence }
    return "\(sentence) Source: \(English.sentence(source.citation))"
  }
}
