/// How many electors must be present for a decision to count.
///
/// An elector is present when it is for, against or abstains. Members are counted, never patients.
public enum Quorum: Hashable, Sendable {
  /// At least a fraction of all electors who are not recused.
  case fraction(Fraction)
  /// At least a number of electors, 0 to 1,000,000,000.
  case count(Int)

  /// Returns whether so many present members of all are enough.
  public func isMet(present: Int, of all: Int) -> Bool {
    switch self {
    case .fraction(let fraction): fraction.compare(part: present, of: all) != .less
    case .count(let count): present >= count
    }
  }
}
