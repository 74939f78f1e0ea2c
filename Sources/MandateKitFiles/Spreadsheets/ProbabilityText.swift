import MandateKit

/// Probabilities as texts.
package enum ProbabilityText {
  /// How a probability is written, for errors.
  package static let usage = "0.35, 7/20 or 35%, from 0 to 1"

  /// Returns the probability that a text is, exactly, or `nil` for any other text.
  ///
  /// It is a decimal of at most six digits after the point, a fraction of whole numbers, or a percentage of at most
  /// four digits after the point; from 0 to 1.
  package static func fraction(_ text: String) -> Fraction? {
    if text.utf8.contains(UInt8(ascii: "/")) { return Fraction(parsing: text) }
    let isPercentage = text.hasSuffix("%")
    let digits = CellText.trimmed(isPercentage ? String(text.dropLast()) : text)
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
      parts[0].utf8.count <= 3, parts.count == 1 || parts[1].utf8.count <= (isPercentage ? 4 : 6)
    else { return nil }
    var (above, below) = (0, isPercentage ? 100 : 1)
    for digit in parts.joined().utf8 {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      above = above * 10 + Int(digit - UInt8(ascii: "0"))
    }
    for _ in 0..<(parts.count == 2 ? parts[1].utf8.count : 0) { below *= 10 }
    return Fraction(above, below)
  }
}

extension Fraction {
  /// The nearest number to the fraction.
  package var nearest: Double { Double(numerator) / Double(denominator) }
}
