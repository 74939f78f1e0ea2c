/// An exact fraction from 0 to 1, with a denominator of at most 1,000,000.
///
/// Fractions are compared with counts by cross-multiplication in 128 bits, without rounding.
/// Two fractions of the same size (`1/2` and `2/4`) are different values, because a constitution is
/// shown as it was written.
public struct Fraction: Hashable, Sendable {
  /// The numerator, from 0 to the denominator.
  public var numerator: Int { Int(above) }
  /// The denominator, from 1 to 1,000,000.
  public var denominator: Int { Int(below) }

  private let above: Int32
  private let below: Int32

  /// Creates a fraction, or `nil` unless `0 <= numerator <= denominator` and
  /// `1 <= denominator <= 1,000,000`.
  ///
  /// - Parameters:
  ///   - numerator: The numerator, 0 to the denominator.
  ///   - denominator: The denominator, 1 to 1,000,000.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard (1...Limits.greatestDenominator).contains(denominator),
      (0...denominator).contains(numerator)
    else { return nil }
    self.init(unchecked: numerator, denominator)
  }

  /// Creates a fraction from text of the form `p/q`, or `nil` for any other text.
  ///
  /// Each number has one to seven digits, and no sign or space. For text that is not known when the
  /// program is written: a literal needs no call.
  public init?(parsing text: some StringProtocol) {
    guard text.utf8.count <= 15 else { return nil }
    self.init(utf8: Array(text.utf8).span)
  }

  /// Creates a fraction from the UTF-8 bytes of `p/q`, or `nil` for any other bytes.
  ///
  /// Each number has one to seven digits, and no sign or space.
  package init?(utf8 bytes: Span<UInt8>) {
    var numerator: Int?
    var (number, digits) = (0, 0)
    for position in bytes.indices {
      let byte = bytes[position]
      if byte == UInt8(ascii: "/") {
        guard numerator == nil, digits > 0 else { return nil }
        numerator = number
        (number, digits) = (0, 0)
      } else {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), digits < 7 else { return nil }
        number = number * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      }
    }
    guard let numerator, digits > 0 else { return nil }
    self.init(numerator, number)
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
    above = Int32(clamping: numerator)
    below = Int32(clamping: denominator)
  }

  /// Returns how a part of a total compares with this fraction of the total, exactly.
  ///
  /// - Precondition: Neither number is negative.
  func compare<Count: FixedWidthInteger>(part: Count, of total: Count) -> Comparison {
    let left = Int64(part).multipliedFullWidth(by: Int64(below))
    let right = Int64(total).multipliedFullWidth(by: Int64(above))
    if left.high != right.high { return left.high > right.high ? .more : .less }
    return left.low == right.low ? .equal : left.low > right.low ? .more : .less
  }

  /// Returns how a part of a total compares with this fraction of the total, exactly.
  ///
  /// A sum of patients can exceed 64 bits, by a factor of a million at most. Its product with a
  /// number up to a million fits in 128 bits.
  ///
  /// - Precondition: Neither number is negative.
  func compare(part: Int128, of total: Int128) -> Comparison {
    let left = part &* Int128(denominator)
    let right = total &* Int128(numerator)
    return left == right ? .equal : left > right ? .more : .less
  }

  /// The order of a part and a fraction of the total.
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
  /// - Precondition: The literal is a fraction from 0 to 1 with a denominator up to 1,000,000. Text that
  ///   is not known when the program is written is read with ``init(parsing:)``.
  public init(stringLiteral value: String) {
    guard let fraction = Fraction(parsing: value) else {
      preconditionFailure(
        "\"\(value)\" is no fraction: write it as p/q, from 0/1 to 1/1, with q up to 1000000, such as "
          + "\"2/3\". Fraction(parsing:) returns nil for such text."
      )
    }
    self = fraction
  }
}
