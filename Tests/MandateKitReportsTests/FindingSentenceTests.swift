import MandateKit
import Testing

@testable import MandateKitReports

@Suite("Sentences of findings")
struct FindingSentenceTests {
  static let statuses: [Status?] = [.met, .open, .unmet, nil]

  /// Measures from the ordinary to the absurd: each code is tried with each pair.
  static let measures: [Measure?] = [
    nil, .members(3), .patients(.max), .days(-1), .workingDays(.min), .pounds(.min),
    .date("2022-10-20"), .date(CivilDate(daysSinceEpoch: .max)), .position(.none),
    .part(4, of: 8, .members), .part(.max, of: .max, .patients), .part(.min, of: .min, .members),
    .share(.moreThan(.half), of: .all, total: 8, .members),
    .share(.atLeast(.whole), of: .all, total: .max, .patients),
    .share(.moreThan(.whole), of: .all, total: .max, .patients),
    .share(.atLeast(.half), of: .all, total: 0, .patients),
    .quorum(.fraction(.half), of: 8), .quorum(.count(.max), of: .min),
  ]

  @Test("Every code has a sentence in every status", arguments: Finding.Code.allCases, statuses)
  func everyCode(_ code: Finding.Code, _ status: Status?) {
    let bare = Finding(code, status)
    let full = Finding(
      code,
      status,
      party: "n1",
      mandate: "m1",
      proposal: "clinic",
      positions: .any,
      date: "2022-10-20",
      source: Source("Compact")
    )
    for finding in [bare, full] {
      let sentence = finding.sentence(Cast.names)
      #expect(Cast.faults(of: sentence, code: code.rawValue) == [], "\(sentence)")
      #expect(sentence != English.sentence(finding.fallbackWords), "no words for \(code)")
    }
  }

  @Test("No measures, however odd, break a sentence", arguments: Finding.Code.allCases)
  func oddMeasures(_ code: Finding.Code) {
    for required in Self.measures {
      for actual in Self.measures {
        for status in Self.statuses {
          let finding = Finding(
            code,
            status,
            party: "",
            mandate: "",
            proposal: "",
            positions: [],
            date: CivilDate(daysSinceEpoch: .min),
            required: required,
            actual: actual
          )
          let sentence = finding.sentence(DisplayNames())
          #expect(!sentence.isEmpty)
          #expect(sentence.hasSuffix("."))
        }
      }
    }
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var finding: Finding
    var sentence: String
    var testDescription: String { sentence }
  }

  static func share(
    _ threshold: Condition.Threshold,
    _ part: Int64,
    of total: Int64,
    by weight: Condition.Weight = .members,
    _ status: Status?,
    _ sentence: String
  ) -> Row {
    Row(
      finding: Finding(
        .share,
        status,
        required: .share(threshold, of: .all, total: total, weight),
        actual: .part(part, of: total, weight)
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
      finding: Finding(
        .quorum,
        .unmet,
        required: .quorum(.fraction(.half), of: 9),
        actual: .members(4)
      ),
      sentence: "4 of 9 members take part; at least 5 are needed for a quorum (half): 1 short."
    ),
    Row(
      finding: Finding(.quorum, .met, required: .quorum(.count(2), of: 9), actual: .members(2)),
      sentence: "2 of 9 members take part; at least 2 are needed for a quorum: none to spare."
    ),
    Row(
      finding: Finding(.count, .open, required: .patients(5_000), actual: .patients(4_999)),
      sentence: "Those for have 4,999 patients; at least 5,000 are needed: 1 short so far."
    ),
    Row(
      finding: Finding(
        .overCeiling,
        mandate: "m1",
        required: .pounds(250_000),
        actual: .pounds(410_000)
      ),
      sentence: "The proposal is worth £410,000, and mandate m1 (from Riverside PCN to Dr Ann Lee) "
        + "allows at most £250,000: £160,000 too much."
    ),
    Row(
      finding: Finding(.time, .unmet, required: .days(28), actual: .days(27)),
      sentence: "It ran for 27 days; at least 28 are needed: 1 short."
    ),
    Row(
      finding: Finding(
        .formative,
        .met,
        required: .date("2022-10-20"),
        actual: .date("2022-10-20")
      ),
      sentence: "It closed on 20 October 2022; the last day is 20 October 2022: no day to spare."
    ),
    Row(
      finding: Finding(
        .considered,
        .unmet,
        required: .date("2022-10-20"),
        actual: .date("2022-10-21")
      ),
      sentence: "Its product was considered on 21 October 2022; the last day was 20 October 2022: "
        + "1 day too late."
    ),
    Row(
      finding: Finding(.expired, mandate: "m0", date: "2022-10-20"),
      sentence: "Mandate m0 (original, to Westshire board) has expired by the decision date: its "
        + "last day is 19 October 2022."
    ),
    Row(
      finding: Finding(
        .mandateCovers,
        .met,
        party: "rep",
        mandate: "m1",
        actual: .part(12, of: 32, .members)
      ),
      sentence: "By mandate m1 (from Riverside PCN to Dr Ann Lee), Dr Ann Lee may act for 12 of "
        + "32 practices affected."
    ),
    Row(
      finding: Finding(.ballot, party: "p1", positions: .for, date: "2022-09-01"),
      sentence: "Mill Lane Surgery voted for on 1 September 2022."
    ),
    Row(
      finding: Finding(.verdict, .unmet, party: "n1", positions: [.against, .none]),
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
          #expect(Condition.Threshold.atLeast(fraction).least(of: total) == reached)
          #expect(Condition.Threshold.moreThan(fraction).least(of: total) == passed)
        }
      }
    }
    #expect(Condition.Threshold.atLeast(.whole).least(of: Int64.max) == .max)
    #expect(Condition.Threshold.moreThan(.whole).least(of: Int64.max) == .max)
    #expect(Condition.Threshold.moreThan(.half).least(of: Int64.max) == Int64.max / 2 + 1)
    #expect(Condition.Threshold.atLeast(.half).least(of: Int64.min) == 0)
  }
}
