/// The subjects of a proposal, sorted, so that a pattern finds those that it matches without reading all.
struct SubjectList: Hashable, Sendable {
  /// The subjects in the order of their bytes.
  let sorted: [SubjectPath]

  /// Sorts subjects.
  init(_ subjects: [SubjectPath]) {
    sorted =
      subjects.count > 1
      ? subjects.sorted { UTF8Order.precedes($0.rawValue, $1.rawValue) } : subjects
  }

  /// Returns whether a pattern matches at least one of the subjects.
  ///
  /// - Complexity: O(log subjects).
  func hasOne(matching pattern: SubjectPattern) -> Bool {
    if sorted.count <= Limits.subjectsInTurn { return sorted.contains { pattern.matches($0) } }
    return ranges(matching: pattern).contains { !$0.isEmpty }
  }

  /// Returns whether each of the subjects is matched by some pattern.
  ///
  /// - Complexity: O((patterns + subjects) log subjects).
  func areAllMatched(by patterns: [SubjectPattern]) -> Bool {
    if sorted.count <= Limits.subjectsInTurn { return sorted.allSatisfy { patterns.match($0) } }
    var matched = 0
    let found = patterns.flatMap { ranges(matching: $0) }
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > matched { return false }
      matched = max(matched, range.upperBound)
    }
    return matched == sorted.count
  }

  /// Returns the places of the subjects that a pattern matches: those that equal it, and those that
  /// continue it after a dot, between which others stand that continue it after a hyphen.
  private func ranges(matching pattern: SubjectPattern) -> [Range<Int>] {
    if pattern == .everything { return [sorted.indices] }
    let text = pattern.rawValue
    let first = sorted.firstSorted { !UTF8Order.precedes($0.rawValue, text) }
    if first == sorted.count { return [] }
    let rest = sorted[first...]
    let equal = rest.firstSorted { UTF8Order.precedes(text, $0.rawValue) }
    // A slash comes next after a dot.
    let (dotted, after) = (text + ".", text + "/")
    let below = rest.firstSorted { !UTF8Order.precedes($0.rawValue, dotted) }
    let end = rest.firstSorted { !UTF8Order.precedes($0.rawValue, after) }
    return [first..<equal, below..<end]
  }
}

extension [SubjectPattern] {
  /// Returns whether some pattern matches at least one of the subjects of a proposal.
  func matchAny(of subjects: SubjectList) -> Bool { contains { subjects.hasOne(matching: $0) } }

  /// Returns whether each of the subjects of a proposal is matched by some pattern.
  func matchAll(of subjects: SubjectList) -> Bool { subjects.areAllMatched(by: self) }
}
