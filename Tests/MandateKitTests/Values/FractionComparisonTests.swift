import Testing

// Fractions are compared inside the engine alone.
@testable import MandateKit

@Suite("Fractions of totals of any width")
struct FractionComparisonTests {
  @Test(
    "A part is less than, equal to or more than a fraction of a total, exactly",
    arguments: [
      (1, 3, .less), (1, 2, .equal), (2, 3, .more), (0, 0, .equal),
      (499_999_999, 1_000_000_000, .less), (500_000_000, 1_000_000_000, .equal),
      (500_000_001, 1_000_000_000, .more),
    ] as [(Int32, Int32, Fraction.Comparison)]
  )
  func widths(_ part: Int32, _ total: Int32, _ expected: Fraction.Comparison) {
    #expect(Fraction.half.compare(part: part, of: total) == expected)
    #expect(Fraction.half.compare(part: Int64(part), of: Int64(total)) == expected)
    #expect(Fraction.half.compare(part: Int128(part), of: Int128(total)) == expected)
    let factor: Int64 = 4_000_000_000
    let (largePart, largeTotal) = (Int64(part) * factor, Int64(total) * factor)
    #expect(Fraction.half.compare(part: largePart, of: largeTotal) == expected)
    let (hugePart, hugeTotal) = (Int128(part) << 70, Int128(total) << 70)
    #expect(Fraction.half.compare(part: hugePart, of: hugeTotal) == expected)
  }

  @Test("The greatest numerators and denominators are compared without overflow")
  func extremes() {
    let fraction: Fraction = "999999/1000000"
    #expect(fraction.compare(part: Int64.max, of: Int64.max) == .more)
    #expect(fraction.compare(part: Int64.max - 1, of: Int64.max) == .more)
    #expect(fraction.compare(part: Int64.max / 2, of: Int64.max) == .less)
    #expect(Fraction.whole.compare(part: Int64.max - 1, of: Int64.max) == .less)
  }
}
