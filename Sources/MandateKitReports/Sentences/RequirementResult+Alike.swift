import MandateKit

extension Array<RequirementResult> {
  /// The requirements in their order, those that follow one another together where they are of one provision
  /// and are judged alike.
  var judgedAlike: [[RequirementResult]] {
    var groups: [[RequirementResult]] = []
    for requirement in self {
      if let first = groups.last?.first, first.provision == requirement.provision,
        first.reason == requirement.reason
      {
        groups[groups.count - 1].append(requirement)
      } else {
        groups.append([requirement])
      }
    }
    return groups
  }

  /// Returns the words that say of whom else the same is so, which follow a sentence about the first; empty
  /// where there is nobody else.
  func alikeWords(_ names: DisplayNames) -> String {
    let others = dropFirst().compactMap { $0.body }
    return others.isEmpty
      ? "" : " The same is so of \(English.sentence(names.list(others, limit: 6)))"
  }
}
