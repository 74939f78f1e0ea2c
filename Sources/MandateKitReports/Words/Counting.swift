import MandateKit

/// How a test counts electors, in words.
struct Counting {
  let weight: Condition.Weight
  /// The class among which it counts, or `nil` for all electors.
  let name: MembershipClass?

  /// Whether electors are counted one each.
  var isOfMembers: Bool { weight == .members }

  /// A number of what is counted: `8 members`, `3 clinical members`, `12 votes of the class lay`.
  func counted(_ count: Int64) -> String {
    guard let name else { return weight.counted(count) }
    return isOfMembers
      ? English.counted(count, "\(name.words) member")
      : "\(weight.counted(count)) of the class \(name.words)"
  }

  /// What is counted: `members of the class lay`.
  var nounWords: String { weight.rawValue + amongWords }

  /// The words that say among whom, empty for all electors.
  var amongWords: String { name.map { " of the class \($0.words)" } ?? "" }
}

extension MembershipClass {
  /// The word for the class, as it was written.
  var words: String { English.cleaned(rawValue) }
}

extension Quorum {
  /// The number that a test asks for of a total, how it counts, and the words for what is asked.
  func asked(of total: Int64) -> (least: Int64, counting: Counting, words: String) {
    switch self {
    case .share(let threshold, let all, let weight, let name):
      let share =
        switch threshold {
        case .atLeast(let fraction): fraction.words
        case .moreThan: threshold.words
        }
      let whole = all == .whole ? " of the whole number" : ""
      return (
        threshold.least(of: total),
        Counting(weight: weight, name: name),
        "\(threshold.bound(of: total)) for a quorum (\(share)\(whole))"
      )
    case .count(let count, let weight, let name):
      return (
        Int64(count),
        Counting(weight: weight, name: name),
        "at least \(English.number(count)) \(English.is(count)) needed for a quorum"
      )
    case .presenceOf, .all, .any:
      return (0, Counting(weight: .members, name: nil), "nobody is needed for a quorum")
    }
  }
}
