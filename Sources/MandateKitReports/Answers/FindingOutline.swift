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
    let findings = Group.groups(of: findings)
    let foldable = findings.count { !$0.first.isTest }
    // Rather than "and 1 more", the last is shown.
    let most = foldable <= limits.breadth + 1 ? foldable : limits.breadth
    var left = depth > limits.depth ? 0 : min(most, budget)
    budget -= left
    var outlines: [FindingOutline] = []
    var folded = 0
    for group in findings {
      let finding = group.first
      if !finding.isTest {
        if left == 0 {
          folded += group.number
          continue
        }
        left -= 1
      }
      var outline = FindingOutline(text: line(group, names))
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

  private static func line(_ group: Group, _ names: DisplayNames) -> String {
    if group.practices.count > 1 {
      let list = names.list(group.practices, limit: 12)
      return
        "\(English.counted(group.practices.count, "practice")) (\(list)) are not covered for certain."
    }
    let sentence = group.first.sentence(names)
    guard let source = group.first.source else { return sentence }
    return "\(sentence) Source: \(English.sentence(source.citation))"
  }

  /// Findings that are told in one line: practices that are not covered for the same reasons.
  private struct Group {
    let first: Finding
    /// The practices, where it is about such; else empty.
    var practices: [Body.ID] = []

    /// The number of findings for which it stands.
    var number: Int { max(first.number, practices.count) }

    /// Returns findings, each with those alike that follow it.
    ///
    /// - Complexity: O(findings and what they rest on).
    static func groups(of findings: [Finding]) -> [Group] {
      var groups: [Group] = []
      for finding in findings {
        guard case .uncovered(let practice) = finding.fact else {
          groups.append(Group(first: finding))
          continue
        }
        if let last = groups.last, !last.practices.isEmpty, last.first.because == finding.because {
          groups[groups.count - 1].practices.append(practice)
        } else {
          groups.append(Group(first: finding, practices: [practice]))
        }
      }
      return groups
    }
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
