import Testing

// Reaching such numbers from outside takes more electors than there can be.
@testable import MandateKit

@Suite("Quorums")
struct QuorumTests {
  @Test(
    "A quorum is met by its number or more",
    arguments: [
      (Quorum.count(0), 0, 0, true),
      (.count(1), 0, 5, false),
      (.count(1), 1, 5, true),
      (.count(6), 5, 5, false),
      (.fraction("0/1"), 0, 0, true),
      (.fraction("0/1"), 0, 9, true),
      (.fraction("1/1"), 0, 0, true),
      (.fraction("1/1"), 8, 9, false),
      (.fraction("1/1"), 9, 9, true),
      (.fraction("1/2"), 2, 5, false),
      (.fraction("1/2"), 3, 5, true),
      (.fraction("1/2"), 2, 4, true),
      (.fraction("2/4"), 2, 4, true),
      (.fraction("1/3"), 333_333, 1_000_000, false),
      (.fraction("333333/1000000"), 333_333, 1_000_000, true),
      (.fraction("1/1000000"), 0, 1, false),
    ]
  )
  func edges(_ quorum: Quorum, _ present: Int, _ all: Int, _ isMet: Bool) {
    #expect(quorum.isMet(present: present, of: all) == isMet)
  }

  @Test(
    "Numbers whose products pass 64 bits are compared exactly",
    arguments: [
      (Fraction.half, Int.max / 2, Int.max, false),
      (.half, Int.max / 2 + 1, .max, true),
      (.whole, .max - 1, .max, false),
      (.whole, .max, .max, true),
      // 999,999 parts of a million of Int.max are 9,223,362,813,482,738,952.22….
      ("999999/1000000", 9_223_362_813_482_738_952, .max, false),
      ("999999/1000000", 9_223_362_813_482_738_953, .max, true),
      ("1/1000000", 9_223_372_036_854, .max, false),
      ("1/1000000", 9_223_372_036_855, .max, true),
      ("0/1000000", 0, .max, true),
    ]
  )
  func extremes(_ fraction: Fraction, _ present: Int, _ all: Int, _ isMet: Bool) {
    #expect(Quorum.fraction(fraction).isMet(present: present, of: all) == isMet)
  }

  @Test("Every small fraction of every small number is compared as by cross-multiplication")
  func everySmallFraction() {
    var wrong: [String] = []
    for denominator in 1...12 {
      for numerator in 0...denominator {
        guard let fraction = Fraction(numerator, denominator) else { continue }
        for all in 0...12 {
          for present in 0...all
          where Quorum.fraction(fraction).isMet(present: present, of: all)
            != (present * denominator >= all * numerator)
          {
            wrong.append("\(present) of \(all) for \(fraction)")
          }
        }
      }
    }
    #expect(wrong == [])
  }

  @Test("A fraction of a large multiple of its denominator is met exactly", arguments: 0..<100)
  func largeMultiples(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let denominator = Int.random(in: 1...1_000_000, using: &random)
    let numerator = Int.random(in: 1...denominator, using: &random)
    let multiple = Int.random(in: 1...Int.max / denominator, using: &random)
    let quorum = Fraction(numerator, denominator).map(Quorum.fraction)
    #expect(quorum?.isMet(present: numerator * multiple, of: denominator * multiple) == true)
    #expect(quorum?.isMet(present: numerator * multiple - 1, of: denominator * multiple) == false)
  }
}

extension Quorum {
  /// Whether a number of those present is enough, each counting as one patient.
  fileprivate func isMet(present: Int, of all: Int) -> Bool {
    let counts = Counts(for: Int128(present), none: Int128(all) - Int128(present))
    let rule = CompiledRule(
      DecisionRule(quorum: countingPatients, passes: .all([])),
      parties: [:]
    )
    return rule.isQuorate(Tally(members: Counts(for: 1), others: [counts]))
  }

  private var countingPatients: Quorum {
    switch self {
    case .share(let threshold, let total, _, let name):
      .share(threshold, of: total, by: .patients, among: name)
    case .count(let least, _, let name): .count(atLeast: least, by: .patients, among: name)
    case .presenceOf, .all, .any: self
    }
  }
}
