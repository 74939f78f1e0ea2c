import MandateKit
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "A period holds its first day and not its end",
    arguments: [
      (Period(from: "2022-07-01", until: "2022-07-03"), [false, true, true, false]),
      (Period(from: "2022-07-01"), [false, true, true, true]),
      (Period(until: "2022-07-02"), [true, true, false, false]),
      (Period.always, [true, true, true, true]),
      (Period(from: "2022-07-02", until: "2022-07-02"), [false, false, false, false]),
      (Period(from: "2022-07-03", until: "2022-07-01"), [false, false, false, false]),
    ]
  )
  func containment(_ period: Period, _ contained: [Bool]) {
    let days: [CivilDate] = ["2022-06-30", "2022-07-01", "2022-07-02", "2022-07-03"]
    #expect(days.map(period.contains) == contained)
  }

  @Test(
    "A period is empty where it ends on or before the day it starts",
    arguments: [
      (Period(from: "2022-07-01", until: "2022-07-02"), false),
      (Period(from: "2022-07-01", until: "2022-07-01"), true),
      (Period(from: "2022-07-01", until: "2022-06-30"), true),
      (Period(from: "2022-07-01"), false),
      (Period(until: "2022-07-01"), false),
      (Period.always, false),
    ]
  )
  func emptiness(_ period: Period, _ isEmpty: Bool) {
    #expect(period.isEmpty == isEmpty)
  }

  @Test("Two periods that meet share no day and leave none out")
  func meetingPeriods() {
    let change: CivilDate = "2022-07-01"
    let before = Period(until: change)
    let after = Period(from: change)
    for days in -3...3 {
      let day = change.adding(days: days)
      #expect(before.contains(day) != after.contains(day))
    }
  }
}
