import MandateKit
import Testing

@Suite("Notices at each edge")
struct NoticeTests {
  /// One row: when a notice is due, when it was given, and what it comes to as of a day.
  struct Row: Sendable, CustomTestStringConvertible {
    var sentence: String
    var timing: Requirement.NoticeTiming
    var given: [CivilDate]
    var decided: CivilDate?
    var asOf: CivilDate
    var status: Status
    var reason: RequirementResult.Reason
    var finding: Finding.Code

    init(
      _ sentence: String,
      _ timing: Requirement.NoticeTiming,
      given: CivilDate...,
      decided: CivilDate? = nil,
      asOf: CivilDate,
      _ status: Status,
      _ reason: RequirementResult.Reason,
      _ finding: Finding.Code
    ) {
      self.sentence = sentence
      self.timing = timing
      self.given = given
      self.decided = decided
      self.asOf = asOf
      self.status = status
      self.reason = reason
      self.finding = finding
    }

    var testDescription: String { sentence }
  }

  private static func scene(_ timing: Requirement.NoticeTiming) -> Scene {
    Scene.place.requiringNetworks().practicesVoting(date: "2025-02-01").requiring(
      "told",
      .notice(to: .body("lmc"), by: .proposer, timing),
      force: timing == .before(days: 14) ? .essential : .exposure
    )
  }

  @Test("Before and after the decision", arguments: before + after)
  func edges(_ row: Row) throws {
    var scene = Self.scene(row.timing)
    for date in row.given { scene = scene.telling("lmc", date: date) }
    if let decided = row.decided { scene = scene.deciding(date: decided) }
    let judged = try scene.resolve(asOf: row.asOf).only("told")
    #expect(judged.status == row.status)
    #expect(judged.reason == row.reason)
    let deadline: CivilDate = row.timing == .before(days: 14) ? "2025-03-06" : "2025-04-03"
    #expect(judged.detail == .notice(deadline: deadline))
    #expect(judged.because.map(\.code) == [row.finding])
    switch judged.because.first?.fact {
    case .noticeGiven(_, on: _, from: _, by: let last)?,
      .noticeOutOfTime(_, on: _, from: _, by: let last)?, .noNotice(_, from: _, by: let last)?:
      #expect(last == deadline)
    default: Issue.record("no notice")
    }
  }

  static let before: [Row] = [
    Row(
      "On the last day before is in time",
      .before(days: 14),
      given: "2025-03-06",
      asOf: "2025-03-06",
      .met,
      .noticeGiven,
      .noticeGiven
    ),
    Row(
      "A day after the last is out of time",
      .before(days: 14),
      given: "2025-03-07",
      asOf: "2025-03-07",
      .unmet,
      .noticeNotGiven,
      .noticeOutOfTime
    ),
    Row(
      "On the eve of the last day there is still time",
      .before(days: 14),
      asOf: "2025-03-05",
      .open,
      .noticeOpen,
      .noNotice
    ),
    Row(
      "At the end of the last day there is no more time",
      .before(days: 14),
      asOf: "2025-03-06",
      .unmet,
      .noticeNotGiven,
      .noNotice
    ),
    Row(
      "A notice of tomorrow is not known today",
      .before(days: 14),
      given: "2025-03-06",
      asOf: "2025-03-05",
      .open,
      .noticeOpen,
      .noNotice
    ),
    Row(
      "After an early decision there is no time for one due before it",
      .before(days: 14),
      decided: "2025-03-03",
      asOf: "2025-03-03",
      .unmet,
      .noticeNotGiven,
      .noNotice
    ),
    Row(
      "A notice given after an early decision and by the last day is in time",
      .before(days: 14),
      given: "2025-03-04",
      decided: "2025-03-03",
      asOf: "2025-03-20",
      .met,
      .noticeGiven,
      .noticeGiven
    ),
  ]

  static let after: [Row] = [
    Row(
      "Reporting back on the day of the decision is in time",
      .after(days: 14),
      given: "2025-03-20",
      asOf: "2025-03-20",
      .met,
      .noticeGiven,
      .noticeGiven
    ),
    Row(
      "Reporting back on the last day is in time",
      .after(days: 14),
      given: "2025-04-03",
      asOf: "2025-04-03",
      .met,
      .noticeGiven,
      .noticeGiven
    ),
    Row(
      "Reporting back a day after the last is out of time",
      .after(days: 14),
      given: "2025-04-04",
      asOf: "2025-04-04",
      .unmet,
      .noticeNotGiven,
      .noticeOutOfTime
    ),
    Row(
      "What was told before the decision date reports nothing back",
      .after(days: 14),
      given: "2025-03-19",
      asOf: "2025-03-20",
      .open,
      .noticeOpen,
      .noticeOutOfTime
    ),
    Row(
      "On the eve of the last day to report back there is still time",
      .after(days: 14),
      asOf: "2025-04-02",
      .open,
      .noticeOpen,
      .noNotice
    ),
    Row(
      "At the end of the last day to report back there is no more time",
      .after(days: 14),
      asOf: "2025-04-03",
      .unmet,
      .noticeNotGiven,
      .noNotice
    ),
    Row(
      "A decision does not close the time to report back",
      .after(days: 14),
      decided: "2025-03-12",
      asOf: "2025-03-25",
      .open,
      .noticeOpen,
      .noNotice
    ),
  ]

  @Test("A consultation is no notice, and a notice by another body is none")
  func others() throws {
    let asked = Self.scene(.before(days: 14)).consulting()
    #expect(try asked.resolve().only("told").reason == .noticeNotGiven)
    let other = Self.scene(.before(days: 14)).telling("lmc", by: "board", date: "2025-03-01")
    #expect(try other.resolve().only("told").reason == .noticeNotGiven)
  }

  @Test("The first notice given sets the earliest day, even where it came too late")
  func earliest() throws {
    let scene = Self.scene(.before(days: 14)).telling("lmc", date: "2025-03-09")
      .telling("lmc", date: "2025-03-10")
    let resolution = try scene.resolve(asOf: "2025-03-12")
    #expect(resolution.outcome == .notMandated)
    #expect(resolution.earliestDecision == "2025-03-23")
    let untold = try Self.scene(.before(days: 14)).resolve(asOf: "2025-03-12")
    #expect(untold.earliestDecision == "2025-03-27")
  }

  @Test("A body is never required to tell itself")
  func itself() throws {
    let scene = Scene.place.requiringNetworks().practicesVoting()
      .requiring("told", .notice(to: .role(.proposer), by: .proposer, .before(days: 14)))
      .requiring("asked", .consultation(of: .role(.forum), by: .forum, ConsultationStandard()))
    let resolution = try scene.resolve()
    #expect(resolution.outcome == .mandated)
    #expect(try resolution.only("told").reason == .nobodySelected)
    #expect(try resolution.only("asked").reason == .nobodySelected)
  }
}
