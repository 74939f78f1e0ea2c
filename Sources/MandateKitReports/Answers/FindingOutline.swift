import MandateKit

/// A finding and what it rests on as lines to show, folded where there are too many.
struct FindingOutline: Equatable {
  var text: String
  var children: [FindingOutline] = []

  /// How much of a tree of findings is shown.
  struct Limits: Equatable {
    /// How many levels.
    var depth = 6
    /// How many findings beside one another.
    var breadth = 12
    /// How many lines for one requirement in all.
    var lines = 150
  }

  /// The outlines of findings beside one another, within limits.
  static func outlines(
    of findings: [Finding],
    _ names: DisplayNames,
    _ limits: Limits = Limits()
  ) -> [FindingOutline] {
    var budget = limits.lines
    return outlines(of: findings, names, limits, depth: 1, budget: &budget)
  }

  private static func outlines(
    of findings: [Finding],
    _ names: DisplayNames,
    _ limits: Limits,
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
        names,
        limits,
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
