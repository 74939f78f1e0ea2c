extension Condition: CustomStringConvertible {
  /// The condition on one line, such as `all(for > 1/2 of cast by members, consent of abbey)`.
  ///
  /// Of many parts the first are shown, and the rest are counted.
  public var description: String {
    TestTreeText(self) { condition in
      switch condition {
      case .share(let threshold, let denominator, let weight, let name):
        .test("for \(threshold) of \(denominator.rawValue) by \(weight.rawValue)", among: name)
      case .count(let least, let weight, let name):
        .test("for >= \(least) by \(weight.rawValue)", among: name)
      case .noneAgainst(let name): .test("none against", among: name)
      case .consentOf(let party): .test("consent of \(party)")
      case .notOpposedBy(let party): .test("no opposition from \(party)")
      case .all(let parts): .parts("all", parts)
      case .any(let parts): .parts("any", parts)
      }
    }.text
  }
}
