import MandateKit
import Testing

@Suite("Civil dates")
struct CivilDateTests {
  @Test("Every day from 1800 to 2999 follows the one before and comes back from its parts and text")
  func everyDay() throws {
    let first: CivilDate = "1800-01-01"
    let last: CivilDate = "2999-12-31"
    var (year, month, day) = (1800, 1, 1)
    var wrong: [String] = []
    for days in first.daysSinceEpoch...last.daysSinceEpoch {
      let date = CivilDate(daysSinceEpoch: days)
      let text = Self.text(year, month, day)
      if date.parts != (year, month, day) || CivilDate(year: year, month: month, day: day) != date
        || date.description != text || CivilDate(utf8: Array(text.utf8).span) != date
      {
        wrong.append(text)
      }
      // The calendar, counted day by day.
      day += 1
      if day > Self.days(of: month, in: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrong == [])
    #expect((year, month, day) == (3000, 1, 1))
    #expect(first.days(until: last) == 438_290)
  }

  @Test(
    "A year has a 29 February by the Gregorian rules",
    arguments: [
      (1800, false), (1900, false), (1996, true), (2000, true), (2022, false), (2023, false),
      (2024, true), (2100, false), (2200, false), (2300, false), (2400, true), (2800, true),
    ]
  )
  func leapYears(_ year: Int, _ isLeap: Bool) {
    #expect((CivilDate(year: year, month: 2, day: 29) != nil) == isLeap)
    #expect(CivilDate(year: year, month: 2, day: 30) == nil)
    #expect(
      CivilDate(year: year, month: 2, day: 28)?.adding(days: 1).parts.day == (isLeap ? 29 : 1)
    )
  }

  @Test(
    "A day that does not exist cannot be made",
    arguments: [
      (1799, 12, 31), (3000, 1, 1), (2022, 0, 1), (2022, 13, 1), (2022, 1, 0), (2022, 1, 32),
      (2022, 4, 31), (2022, 6, 31), (2022, 9, 31), (2022, 11, 31), (2022, -1, -1),
      (.max, .max, .max), (.min, .min, .min), (2022, .max, 1), (2022, 1, .min),
    ]
  )
  func impossibleDays(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Text that is not of the form YYYY-MM-DD is no date",
    arguments: [
      "", "2022", "2022-01", "2022-1-01", "2022-01-1", "22-01-01", "02022-01-01", "2022-01-01 ",
      " 2022-01-01", "2022-01-01\n", "2022-01-01T00:00", "2022/01/01", "2022.01.01", "20220101",
      "2022-01_01", "2022--1-01", "-022-01-01", "+022-01-01", "2022-+1-01", "2022-01-0x",
      "2O22-01-01", "2022-01-0\u{0}", "٢٠٢٢-٠١-٠١", "２０２２-０１-０１", "2022‐01‐01", "２-01-01x",
      "2022-00-10", "2022-13-01", "2022-02-29", "1799-12-31", "3000-01-01", "0000-00-00",
      "9999-99-99",
    ]
  )
  func malformedTexts(_ text: String) {
    #expect(CivilDate(parsing: text) == nil)
    #expect(CivilDate(utf8: Array(text.utf8).span) == nil)
  }

  @Test("A date is read from a part of a text")
  func partsOfTexts() {
    let text = "from 2022-07-01 on"
    #expect(CivilDate(parsing: text.dropFirst(5).prefix(10)) == "2022-07-01")
  }

  @Test(
    "Mondays to Fridays are weekdays",
    arguments: [
      ("1800-01-01", true), ("1899-12-31", false), ("1900-01-01", true), ("1969-12-27", false),
      ("1969-12-28", false), ("1969-12-29", true), ("1969-12-31", true), ("1970-01-01", true),
      ("2000-01-01", false), ("2000-02-29", true), ("2022-07-01", true), ("2022-07-02", false),
      ("2022-07-03", false), ("2022-07-04", true), ("2400-02-29", true), ("2999-12-31", true),
    ] as [(CivilDate, Bool)]
  )
  func weekdays(_ date: CivilDate, _ isWeekday: Bool) {
    #expect(date.isWeekday == isWeekday)
    // The week repeats.
    #expect(date.adding(days: 7).isWeekday == isWeekday)
    #expect(date.adding(days: -70_000).isWeekday == isWeekday)
  }

  @Test("Arithmetic is exact beyond the years in which dates are written")
  func arithmeticBeyond() {
    let last: CivilDate = "2999-12-31"
    #expect(last.adding(days: 1).description == "3000-01-01")
    #expect(last.adding(days: 1).adding(days: -1) == last)
    #expect(CivilDate(daysSinceEpoch: -719_528).parts == (0, 1, 1))
    #expect(CivilDate(daysSinceEpoch: -719_529).parts == (-1, 12, 31))
    #expect(CivilDate("2024-02-28").days(until: "2024-03-01") == 2)
    #expect(CivilDate("2024-03-01").days(until: "2024-02-28") == -2)
  }

  @Test("Arithmetic stops a million years away, and never overflows")
  func saturation() {
    let earliest = CivilDate(daysSinceEpoch: .min)
    let latest = CivilDate(daysSinceEpoch: .max)
    #expect(earliest.daysSinceEpoch == -365_000_000)
    #expect(latest.daysSinceEpoch == 365_000_000)
    #expect(latest.adding(days: .max) == latest)
    #expect(latest.adding(days: 1) == latest)
    #expect(earliest.adding(days: .min) == earliest)
    #expect(earliest.adding(days: -1) == earliest)
    #expect(latest.adding(days: .min) == earliest)
    #expect(earliest.adding(days: .max) == latest)
    #expect(earliest.days(until: latest) == 730_000_000)
    #expect(latest.parts.year > 999_000)
    #expect(earliest.parts.year < -997_000)
    #expect([earliest.isWeekday, latest.isWeekday].count == 2)
  }

  @Test("Dates are ordered by day")
  func order() {
    let dates: [CivilDate] = ["1800-01-01", "1969-12-31", "1970-01-01", "2022-07-01", "2999-12-31"]
    #expect(dates.shuffled().sorted() == dates)
    #expect(dates.map(\.description).sorted() == dates.map(\.description))
  }

  @Test("A literal that is no date stops the program")
  func wrongLiteral() async {
    await #expect(processExitsWith: .failure) { _ = "2022-02-29" as CivilDate }
  }

  private static func days(of month: Int, in year: Int) -> Int {
    let isLeap = year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
