extension Quorum {
  /// At least a number of electors, with at least one of each of some classes among them.
  ///
  /// - Parameters:
  ///   - least: The number of electors, 0 to 1,000,000,000.
  ///   - classes: The classes, at most four. Without any only the number counts.
  /// - Returns: The quorum.
  public static func count(_ least: Int, withOneOfEach classes: [MembershipClass]) -> Quorum {
    .all([.count(least)] + classes.map { .count(atLeast: 1, among: $0) })
  }

  /// At least a fraction of the patients of all electors.
  public static func patients(_ fraction: Fraction) -> Quorum {
    .share(.atLeast(fraction), by: .patients)
  }

  /// At least a fraction of the votes of all electors.
  public static func votes(_ fraction: Fraction) -> Quorum {
    .share(.atLeast(fraction), by: .votes)
  }
}
