import MandateKit

/// A finding and what it rests on as lines, folded where there are too many.
///
/// The tests of a rule are never folded, for on them the verdict depends; voters and mandates are, for
/// the tests count them.
struct FindingOutline: Equatable {
  var text: String
  var children: [FindingOutline] = []

  /// The limits within which a tree of findings is shown.
  struct Limits: Equatable {
    /// The number of levels, those of tests left aside.
    var depth = 6
    /// The number of findings under one other, tests left aside.
    var breadth = 12
    /// The number of lines for one requirement, tests left aside.
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
    let foldable = findings.count { !$0.isTest }
    // Rather than "and 1 more", the last is shown.
    let most = foldable <= limits.breadth + 1 ? foldable : limits.breadth
    var left = depth > limits.depth ? 0 : min(most, budget)
    budget -= left
    var outlines: [FindingOutline] = []
    var folded = 0
    for finding in findings {
      if !finding.isTest {
        if left == 0 {
          folded += finding.number
          continue
        }
        left -= 1
      }
      var outline = FindingOutline(text: line(finding, names))
      outline.children = FindingOutline.outlines(
        of: finding.because,
        names: names,
        within: limits,
        depth: finding.isTest ? depth : depth + 1,
        budget: &budget
      )
      outlines.append(outline)
    }
    if folded > 0 { outlines.append(FindingOutline(text: rest(folded))) }
    return outlines
  }

  private static func rest(_ count: Int) -> String { "and \(English.number(count)) more" }

  private static func line(_ finding: Finding, _ names: DisplayNames) -> String {
    let sentence = finding.sentence(names)
    guard let source = finding.source else { return sentence }
    return "\(sentence) Source: \(English.sentence(source.citation))"
  }
}

extension Finding {
  /// The number of findings for which it stands.
  fileprivate var number: Int {
    if case .otherConsultations(_, let count) = fact { count } else { 1 }
  }

  /// Whether it is a test of a rule, or says how a tie is broken.
  fileprivate var isTest: Bool {
    switch code {
    case .quorum, .presence, .quorumAllOf, .quorumAnyOf, .share, .count, .noneAgainst, .consent,
      .noOpposition, .allOf, .anyOf, .notElector, .noElectorOfClass, .castingAct, .castingVote,
      .castingVoteMayCome, .castingVoteOpen, .noCastingVote, .notExamined:
      true
    default: false
    }
  }
}
