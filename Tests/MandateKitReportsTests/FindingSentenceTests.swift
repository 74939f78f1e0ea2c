import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Sentences of findings")
struct FindingSentenceTests {
  static let statuses: [Status?] = [.met, .open, .unmet, nil]

  @Test("Every code has a fact to try")
  func everyCode() {
    #expect(Set(FactSamples.ordinary.map(\.code)) == Set(Finding.Code.allCases))
  }

  @Test(
    "Every fact has a sentence in every status",
    arguments: FactSamples.ordinary,
    statuses
  )
  func everyFact(_ fact: Finding.Fact, _ status: Status?) {
    let sentence = Finding(fact, status).sentence(Cast.names)
    #expect(Cast.faults(of: sentence, code: fact.code.rawValue) == [], "\(sentence)")
  }

  @Test("No values, however odd, break a sentence", arguments: FactSamples.odd, statuses)
  func oddValues(_ fact: Finding.Fact, _ status: Status?) {
    let sentence = Finding(fact, status).sentence(DisplayNames())
    #expect(!sentence.isEmpty)
    #expect(sentence.hasSuffix("."))
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var finding: Finding
    var sentence: String
    var testDescription: String { sentence }
  }

  static func share(
    _ threshold: Threshold,
    _ part: Int64,
    of total: Int64,
    by weight: Condition.Weight = .members,
    _ status: Status?,
    _ sentence: String
  ) -> Row {
    Row(
      finding: Finding(
        .share(threshold, of: .all, by: weight, for: part, total: total),
        status
      ),
      sentence: sentence
    )
  }

  static let margins: [Row] = [
    share(
      .moreThan(.half),
      4,
      of: 8,
      .unmet,
      "4 of 8 members are for; more than 4 are needed (more than half): 1 short."
    ),
    share(
      .moreThan(.half),
      5,
      of: 8,
      .met,
      "5 of 8 members are for; more than 4 are needed (more than half): none to spare."
    ),
    share(
      .moreThan(.half),
      4,
      of: 7,
      .met,
      "4 of 7 members are for; at least 4 are needed (more than half): none to spare."
    ),
    share(
      .atLeast(.twoThirds),
      9,
      of: 10,
      .met,
      "9 of 10 members are for; at least 7 are needed (at least two thirds): 2 to spare."
    ),
    share(
      .moreThan(.half),
      1,
      of: 2,
      .open,
      "1 of 2 members is for; more than 1 is needed (more than half): 1 short so far."
    ),
    share(
      .atLeast(.half),
      1,
      of: 4,
      .open,
      "1 of 4 members is for; at least 2 are needed (at least half): 1 short so far."
    ),
    share(
      .atLeast(.whole),
      3,
      of: 3,
      .met,
      "3 of 3 members are for; at least 3 are needed (all): none to spare."
    ),
    share(
      .moreThan(.half),
      120_000,
      of: 355_030,
      by: .patients,
      .unmet,
      "Those for have 120,000 of 355,030 patients; more than 177,515 are needed (more than half): "
        + "57,516 short."
    ),
    share(
      .atLeast("999999/1000000"),
      1_000_000_000_000_000,
      of: 1_000_000_000_000_000,
      by: .patients,
      .met,
      "Those for have 1,000,000,000,000,000 of 1,000,000,000,000,000 patients; at least "
        + "999,999,000,000,000 are needed (at least 999999/1000000): 1,000,000,000 to spare."
    ),
    share(
      .atLeast(.half),
      0,
      of: 0,
      .open,
      "Nobody counts towards the share yet, and at least half must be for."
    ),
    Row(
      finding: Finding(.quorum(.fraction(.half), present: 4, of: 9), .unmet),
      sentence: "4 of 9 members take part; at least 5 are needed for a quorum (half): 1 short."
    ),
    Row(
      finding: Finding(.quorum(.count(2), present: 2, of: 9), .met),
      sentence: "2 of 9 members take part; at least 2 are needed for a quorum: none to spare."
    ),
    Row(
      finding: Finding(.count(atLeast: 5_000, by: .patients, for: 4_999), .open),
      sentence: "Those for have 4,999 patients; at least 5,000 are needed: 1 short so far."
    ),
    Row(
      finding: Finding(.overCeiling("m1", ceiling: 250_000, value: 410_000)),
      sentence: "The proposal is worth £410,000, and mandate m1 (from Riverside PCN to Dr Ann Lee) "
        + "allows at most £250,000: £160,000 too much."
    ),
    Row(
      finding: Finding(.time(27, atLeast: 28, inWorkingDays: false), .unmet),
      sentence: "It ran for 27 days; at least 28 are needed: 1 short."
    ),
    Row(
      finding: Finding(.formative(closed: "2022-10-20", by: "2022-10-20"), .met),
      sentence: "It closed on 20 October 2022; the last day is 20 October 2022: no day to spare."
    ),
    Row(
      finding: Finding(.considered(on: "2022-10-21", by: "2022-10-20"), .unmet),
      sentence: "Its product was considered on 21 October 2022; the last day was 20 October 2022: "
        + "1 day too late."
    ),
    Row(
      finding: Finding(.expired("m0", until: "2022-10-20")),
      sentence: "Mandate m0 (original, to Westshire board) has expired by the decision date: its "
        + "last day is 19 October 2022."
    ),
    Row(
      finding: Finding(.mandateCovers("m1", holder: "rep", practices: 12, of: 32), .met),
      sentence: "By mandate m1 (from Riverside PCN to Dr Ann Lee), Dr Ann Lee may act for 12 of "
        + "32 practices affected."
    ),
    Row(
      finding: Finding(.ballot("p1", .for, on: "2022-09-01", patients: nil)),
      sentence: "Mill Lane Surgery voted for on 1 September 2022."
    ),
    Row(
      finding: Finding(.verdict("n1", [.against, .none], patients: nil), .unmet),
      sentence: "Riverside PCN can no longer be for, by the rule under which its members decide: "
        + "what is left is to be against or without a position."
    ),
  ]

  @Test("Sentences give exact numbers and margins", arguments: margins)
  func exactSentences(_ row: Row) {
    #expect(row.finding.sentence(Cast.names) == row.sentence)
  }

  @Test("The smallest number that reaches a share is right at every edge")
  func leastNumbers() throws {
    for denominator in 1...7 {
      for numerator in 0...denominator {
        let fraction = try #require(Fraction(numerator, denominator))
        for total in 0...25 {
          let reached = (0...(total + 1)).first { $0 * denominator >= numerator * total }
          let passed = (0...(total + 1)).first { $0 * denominator > numerator * total }
          let all = Int64(total)
          #expect(Threshold.atLeast(fraction).least(of: all) == reached.map(Int64.init))
          #expect(Threshold.moreThan(fraction).least(of: all) == passed.map(Int64.init))
        }
      }
    }
    #expect(Threshold.atLeast(.whole).least(of: .max) == .max)
    #expect(Threshold.moreThan(.whole).least(of: .max) == .max)
    #expect(Threshold.moreThan(.half).least(of: .max) == Int64.max / 2 + 1)
    #expect(Threshold.atLeast(.half).least(of: .min) == 0)
  }
}
