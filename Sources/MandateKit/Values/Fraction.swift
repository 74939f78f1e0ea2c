/// An exact fraction from 0 to 1, with a denominator of at most 1,000,000.
///
/// Fractions are compared with counts by cross-multiplication in 128 bits; nothing is ever rounded.
/// Two fractions of the same worth (`1/2` and `2/4`) are different values: a constitution is shown
/// as it was written.
public struct Fraction: Hashable, Sendable {
  /// The number above the line, from 0 to the denominator.
  public var numerator: Int { Int(above) }
  /// The number below the line, from 1 to 1,000,000.
  public var denominator: Int { Int(below) }

  private let above: Int32
  private let below: Int32

  /// Creates a fraction, or nothing unless `0 <= numerator <= denominator` and
  /// `1 <= denominator <= 1,000,000`.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard (1...1_000_000).contains(denominator), (0...denominator).contains(numerator) else {
      return nil
    }
    self.init(unchecked: numerator, denominator)
  }

  /// Creates a fraction from text of the form `p/q`, or nothing where the text is not one.
  ///
  /// Each number is one to seven digits, without sign or space.
  public init?(_ text: some StringProtocol) {
    let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, let numerator = Fraction.wholeNumber(halves[0]),
      let denominator = Fraction.wholeNumber(halves[1])
    else { return nil }
    self.init(numerator, denominator)
  }

  private static func wholeNumber(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...7).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// One half.
  public static let half = Fraction(unchecked: 1, 2)
  /// Two thirds.
  public static let twoThirds = Fraction(unchecked: 2, 3)
  /// Three quarters.
  public static let threeQuarters = Fraction(unchecked: 3, 4)
  /// The whole.
  public static let whole = Fraction(unchecked: 1, 1)

  private init(unchecked numerator: Int, _ denominator: Int) {
    above = Int32(truncatingIfNeeded: numerator)
    below = Int32(truncatingIfNeeded: denominator)
  }

  /// Returns how a part of a total compares with this fraction of the total, exactly.
  ///
  /// Neither number is negative.
  func compare(part: Int, of total: Int) -> Comparison {
    let left = part.multipliedFullWidth(by: denominator)
    let right = total.multipliedFullWidth(by: numerator)
    if left.high != right.high { return left.high > right.high ? .more : .less }
    return left.low == right.low ? .equal : left.low > right.low ? .more : .less
  }

  /// Returns how a part of a total compares with this fraction of the total, exactly.
  ///
  /// Sums of patients over electors can pass 64 bits, by a million times at most: the products
  /// with a number up to a million fit in 128.
  func compare(part: Int128, of total: Int128) -> Comparison {
    let left = part &* Int128(denominator)
    let right = total &* Int128(numerator)
    return left == right ? .equal : left > right ? .more : .less
  }

  /// How a part stands to a fraction of a total.
  enum Comparison {
    case less, equal, more
  }
}

extension Fraction: CustomStringConvertible {
  /// The fraction as `p/q`.
  public var description: String { "\(numerator)/\(denominator)" }
}

extension Fraction: ExpressibleByStringLiteral {
  /// Creates a fraction from a literal of the form `p/q`.
  ///
  /// - Precondition: The literal is a fraction from 0 to 1 with a denominator up to 1,000,000.
  public init(stringLiteral value: String) {
    guard let fraction = Fraction(value) else {
      preconditionFailure("\(value) is not a fraction from 0/1 to 1/1.")
    }
    self = fraction
  }
}
