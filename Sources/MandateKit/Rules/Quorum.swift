/// The number of electors who must be present for a decision to count.
///
/// An elector is present when it is for, against or abstains. Members are counted, never patients.
public enum Quorum: Hashable, Sendable {
  /// At least a fraction of all electors who are not recused.
  case fraction(Fraction)
  /// At least a number of electors, 0 to 1,000,000,000.
  case count(Int)

  /// Returns whether a number of present members is enough.
  public func isMet(present: Int, of all: Int) -> Bool {
    switch self {
    case .fraction(let fraction): fraction.compare(part: present, of: all) != .less
    case .count(let count): present >= count
    }
  }

  /// Returns the fewest present members of all that are enough, which may be more than all.
  func fewestPresent(of all: Int) -> Int {
    switch self {
    case .count(let count): return count
    case .fraction(let fraction):
      let product = Int128(all) * Int128(fraction.numerator)
      let denominator = Int128(fraction.denominator)
      return Int((product + denominator - 1) / denominator)
    }
  }
}
