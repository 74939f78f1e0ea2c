extension Quorum: CustomStringConvertible {
  /// The quorum on one line, such as `any(present >= 1/3 of all by members, presence of abbey)`.
  ///
  /// Of many parts the first are shown, and the rest are counted.
  public var description: String {
    TestTreeText(self) { quorum in
      switch quorum {
      case .share(let threshold, let total, let weight, let name):
        .test("present \(threshold) of \(total.rawValue) by \(weight.rawValue)", among: name)
      case .count(let least, let weight, let name):
        .test("present >= \(least) by \(weight.rawValue)", among: name)
      case .presenceOf(let party): .test("presence of \(party)")
      case .all(let parts): .parts("all", parts)
      case .any(let parts): .parts("any", parts)
      }
    }.text
  }
}
