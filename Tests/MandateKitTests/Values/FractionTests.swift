import MandateKit
import Testing

@Suite("Fractions")
struct FractionTests {
  @Test(
    "A fraction lies from 0 to 1 and has a denominator from 1 to 1,000,000",
    arguments: [
      (0, 1, true), (1, 1, true), (1, 2, true), (2, 4, true), (0, 1_000_000, true),
      (999_999, 1_000_000, true), (1_000_000, 1_000_000, true), (0, 0, false), (1, 0, false),
      (2, 1, false), (-1, 2, false), (1, -2, false), (-1, -2, false), (1, 1_000_001, false),
      (.max, .max, false), (.min, .min, false), (0, .min, false),
    ]
  )
  func bounds(_ numerator: Int, _ denominator: Int, _ exists: Bool) {
    let fraction = Fraction(numerator, denominator)
    #expect((fraction != nil) == exists)
    #expect(
      fraction.map { [$0.numerator, $0.denominator] } ?? []
        == (exists ? [numerator, denominator] : [])
    )
  }

  @Test(
    "A fraction comes back from its text",
    arguments: ["0/1", "1/1", "1/2", "2/4", "2/3", "999999/1000000", "1000000/1000000"]
  )
  func roundTrip(_ text: String) {
    #expect(Fraction(parsing: text)?.description == text)
  }

  @Test("Zeros before a number are read over")
  func leadingZeros() {
    let text = "0000001/0000002"
    #expect(Fraction(parsing: text) == .half)
  }

  @Test(
    "Text that is not of the form p/q is no fraction",
    arguments: [
      "", "/", "1", "1/", "/2", "1/2/", "/1/2", "1/2/3", "1//2", " 1/2", "1/2 ", "1 /2", "1/ 2",
      "+1/2", "-1/2", "1/-2", "-0/1", "1.0/2", "0.5", "50%", "1/2\n", "1/2\u{0}", "a/b", "0x1/2",
      "1\\2", "1:2", "½", "１/２", "١/٢", "1⁄2", "1/0", "0/0", "3/2", "1/1000001",
      "00000001/2", "1/00000002", "99999999999999999999/99999999999999999999",
    ]
  )
  func malformedTexts(_ text: String) {
    #expect(Fraction(parsing: text) == nil)
  }

  @Test("A fraction is read from a part of a text")
  func partsOfTexts() {
    let text = "at least 2/3 of them"
    #expect(Fraction(parsing: text.dropFirst(9).prefix(3)) == .twoThirds)
  }

  @Test("Fractions of one worth are different values, as they were written")
  func unreduced() {
    #expect(Fraction(1, 2) != Fraction(2, 4))
    #expect(Fraction.half == "1/2")
    #expect(Fraction.twoThirds == "2/3")
    #expect(Fraction.threeQuarters == "3/4")
    #expect(Fraction.whole == "1/1")
  }

  @Test("A literal that is no fraction stops the program")
  func wrongLiteral() async {
    await #expect(processExitsWith: .failure) { _ = "3/2" as Fraction }
  }
}
