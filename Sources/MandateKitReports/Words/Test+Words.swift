import MandateKit

extension Condition {
  /// Returns what a test of a decision rule asks, without a total: `more than half of the members voting
  /// for or against are for`.
  ///
  /// - Parameter names: The names of the bodies and people that tests name.
  /// - Returns: The words. Those for a tree of tests only say of what kind it is.
  public func words(_ names: DisplayNames) -> String {
    switch self {
    case .share(let threshold, let denominator, let weight, let name):
      let counting = Counting(weight: weight, name: name)
      let comma = denominator == .whole ? "," : ""
      return
        "\(threshold.words) of the \(counting.nounWords)\(denominator.words(by: weight))\(comma) "
        + "are for"
    case .count(let least, let weight, let name):
      let counting = Counting(weight: weight, name: name)
      return "at least \(counting.counted(Int64(least))) \(English.is(least)) for"
    case .noneAgainst(let name):
      return "nobody\(Counting(weight: .members, name: name).amongWords) is against"
    case .consentOf(let party): return "\(names[party]) is for"
    case .notOpposedBy(let party): return "\(names[party]) is not against"
    case .all: return "all of some tests hold"
    case .any: return "one of some tests holds"
    }
  }
}

extension Quorum {
  /// Returns what a test of a quorum asks, without a total: `at least half of the members take part`.
  ///
  /// - Parameter names: The names of the bodies and people that tests name.
  /// - Returns: The words. Those for a tree of tests only say of what kind it is.
  public func words(_ names: DisplayNames) -> String {
    switch self {
    case .share(let threshold, let total, let weight, let name):
      let whole = total == .whole ? ", those recused included," : ""
      return "\(threshold.words) of the \(Counting(weight: weight, name: name).nounWords)\(whole) "
        + "take part"
    case .count(let least, let weight, let name):
      let counting = Counting(weight: weight, name: name)
      return "at least \(counting.counted(Int64(least))) \(least == 1 ? "takes" : "take") part"
    case .presenceOf(let party): return "\(names[party]) takes part"
    case .all: return "all of some tests of a quorum are met"
    case .any: return "one of some tests of a quorum is met"
    }
  }
}
