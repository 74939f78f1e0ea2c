import MandateKit
import Testing

@Suite("The last day on the record")
struct LastDayOnRecordTests {
  /// An act with its days.
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let act: Act
    let days: [CivilDate]
  }

  private static func consultation(
    closed: CivilDate? = nil,
    considered: CivilDate? = nil,
    informed: CivilDate? = nil,
    answered: CivilDate? = nil
  ) -> Act {
    .consultation(
      of: "lmc",
      by: "old",
      on: "adopt",
      opened: "2024-01-01",
      closed: closed,
      considered: considered,
      informed: informed,
      answered: answered
    )
  }

  static let rows = [
    Row(
      testDescription: "A vote",
      act: .vote(by: "abbey", on: "adopt", .for, date: "2024-01-02"),
      days: ["2024-01-02"]
    ),
    Row(
      testDescription: "A notice",
      act: .notice(to: "lmc", by: "old", on: "adopt", date: "2024-01-03"),
      days: ["2024-01-03"]
    ),
    Row(
      testDescription: "A decision",
      act: .decision(by: "old", on: "adopt", date: "2024-01-04"),
      days: ["2024-01-04"]
    ),
    Row(
      testDescription: "A revocation",
      act: .revocation(of: "delegation", date: "2024-01-05"),
      days: ["2024-01-05"]
    ),
    Row(
      testDescription: "A casting vote",
      act: .castingVote(by: "abbey", of: "old", on: "adopt", .for, date: "2024-01-07"),
      days: ["2024-01-07"]
    ),
    Row(
      testDescription: "An attendance",
      act: .attendance(by: "lee", at: "old", on: "adopt", date: "2024-01-08"),
      days: ["2024-01-08"]
    ),
    Row(
      testDescription: "A recusal",
      act: .recusal(by: "abbey", on: "adopt", date: "2024-01-06"),
      days: ["2024-01-06"]
    ),
    Row(
      testDescription: "A consultation that is open",
      act: consultation(),
      days: ["2024-01-01"]
    ),
    Row(
      testDescription: "A consultation whose information was completed later",
      act: consultation(informed: "2024-01-09"),
      days: ["2024-01-01", "2024-01-09"]
    ),
    Row(
      testDescription: "A consultation with every day",
      act: consultation(
        closed: "2024-02-04",
        considered: "2024-02-05",
        informed: "2024-01-02",
        answered: "2024-02-03"
      ),
      days: ["2024-01-01", "2024-01-02", "2024-02-03", "2024-02-04", "2024-02-05"]
    ),
  ]

  @Test("The days of an act are those that are written down of it", arguments: rows)
  func days(_ row: Row) throws {
    #expect(row.act.days == row.days)
    let docket = try Harbour.docket([row.act], adopted: false)
    #expect(docket.lastDayOnRecord == row.days.last)
  }
}
