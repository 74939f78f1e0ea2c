import MandateKit
import Testing

@Suite("Bank holidays")
struct BankHolidaysTests {
  /// Easter Sunday by the computus of Gauss in its anonymous Gregorian form.
  static func easter(_ year: Int) throws -> CivilDate {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let f = (b + 8) / 25
    let g = (b - f + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let (month, day) = ((h + l - 7 * m + 114) / 31, (h + l - 7 * m + 114) % 31 + 1)
    return try #require(CivilDate(year: year, month: month, day: day))
  }

  /// The day of the week, 0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday.
  static func weekday(_ day: CivilDate) -> Int {
    ((day.daysSinceEpoch + 3) % 7 + 7) % 7
  }

  static func firstMonday(_ year: Int, _ month: Int) throws -> CivilDate {
    let first = try #require(CivilDate(year: year, month: month, day: 1))
    return first.adding(days: (7 - weekday(first)) % 7)
  }

  static func lastMonday(_ year: Int, _ month: Int) throws -> CivilDate {
    let last = try #require(CivilDate(year: year, month: month, day: 31))
    return last.adding(days: -weekday(last))
  }

  /// The holidays by custom, by statute, by the rule of substitute days and by proclamation.
  static func expected(_ year: Int) throws -> [CivilDate] {
    let easter = try easter(year)
    var holidays = [
      easter.adding(days: -2), easter.adding(days: 1), try firstMonday(year, 5),
      try lastMonday(year, 5), try lastMonday(year, 8),
    ]
    for (month, day) in [(1, 1), (12, 25), (12, 26)] {
      var date = try #require(CivilDate(year: year, month: month, day: day))
      // A holiday at a weekend moves to the next weekday that is not a holiday. Boxing Day stays on
      // its Monday when Christmas Day is a Sunday.
      if month == 12, day == 25, weekday(date) == 6 {
        date = date.adding(days: 2)
      } else {
        while weekday(date) > 4 || holidays.contains(date) { date = date.adding(days: 1) }
      }
      holidays.append(date)
    }
    switch year {
    case 2020:
      holidays = holidays.filter { $0 != "2020-05-04" } + ["2020-05-08"]
    case 2022:
      holidays =
        holidays.filter { $0 != "2022-05-30" } + ["2022-06-02", "2022-06-03", "2022-09-19"]
    case 2023: holidays.append("2023-05-08")
    default: break
    }
    return holidays.sorted()
  }

  @Test(
    "The holidays of each year are those that the rules and the proclamations give",
    arguments: 2013...2027
  )
  func rules(year: Int) throws {
    let held = BankHolidays.england.dates.filter { $0.parts.year == year }
    let expected = try Self.expected(year)
    #expect(held == expected)
    #expect(held.allSatisfy { $0.isWeekday })
    #expect(BankHolidays.england.covers(year))
  }

  /// The holidays of Scotland by statute, by the rule of substitute days and by proclamation.
  static func expectedOfScotland(_ year: Int) throws -> [CivilDate] {
    func weekday(after days: Int, of month: Int) throws -> CivilDate {
      var date = try #require(CivilDate(year: year, month: month, day: days))
      while self.weekday(date) > 4 { date = date.adding(days: 1) }
      return date
    }
    // Of two holidays that run together, the second moves on from the first.
    func pair(_ day: Int, _ month: Int) throws -> [CivilDate] {
      let first = try weekday(after: day, of: month)
      var second = try weekday(after: day + 1, of: month)
      while second <= first || Self.weekday(second) > 4 { second = second.adding(days: 1) }
      return [first, second]
    }
    var holidays =
      try pair(1, 1) + pair(25, 12) + [
        easter(year).adding(days: -2), firstMonday(year, 5), lastMonday(year, 5),
        firstMonday(year, 8), weekday(after: 30, of: 11),
      ]
    switch year {
    case 2020: holidays = holidays.filter { $0 != "2020-05-04" } + ["2020-05-08"]
    case 2022:
      holidays =
        holidays.filter { $0 != "2022-05-30" } + ["2022-06-02", "2022-06-03", "2022-09-19"]
    case 2023: holidays.append("2023-05-08")
    case 2026: holidays.append("2026-06-15")
    default: break
    }
    return holidays.sorted()
  }

  @Test(
    "The holidays of Scotland in each year are those of the rules and the proclamations",
    arguments: 2013...2027
  )
  func scotland(year: Int) throws {
    let held = BankHolidays.scotland.dates.filter { $0.parts.year == year }
    #expect(try held == Self.expectedOfScotland(year))
    #expect(held.allSatisfy { $0.isWeekday } && BankHolidays.scotland.covers(year))
  }

  @Test("Wales has the holidays of England, and every table is complete for the same years")
  func tables() {
    #expect(BankHolidays.wales == .england)
    for table in BankHoliday.Table.allCases { #expect(table.holidays.years == 2013...2027) }
  }

  @Test("The set ends where it says it ends")
  func range() {
    let england = BankHolidays.england
    #expect(!england.covers(2012) && !england.covers(2028))
    #expect(england.dates.allSatisfy { england.covers($0.parts.year) })
    #expect(england.years == 2013...2027)
  }

  @Test("A user adds days, in any order and twice, and the range they complete")
  func extending() {
    let more = BankHolidays.england.adding(
      ["2028-01-03", "2026-06-15", "2028-01-03"],
      completeFor: 2013...2028
    )
    #expect(more.contains("2026-06-15") && !BankHolidays.england.contains("2026-06-15"))
    #expect(more.dates == more.dates.sorted())
    #expect(more.dates.count == BankHolidays.england.dates.count + 2)
    #expect(more.covers(2028))
    #expect(BankHolidays.england.adding(["2026-06-15"]).years == 2013...2027)
  }

  @Test("A consultation over the Jubilee has two working days fewer")
  func workingDays() throws {
    let provision = Provision(
      "asked",
      requires: .consultation(
        of: .body("lmc"),
        by: .proposer,
        .gunning(days: 8, workingDays: true)
      ),
      force: .essential
    )
    func time(_ holidays: [BankHoliday]) throws -> Status? {
      let document = GovernanceDocument(
        bodies: [
          .practice("surgery", patients: 1), Body("lmc", kind: .localMedicalCommittee),
          Body("board", kind: .integratedCareBoard),
        ],
        provisions: [provision],
        bankHolidays: holidays
      )
      let docket = try Docket(
        governance: Governance(document),
        proposals: [
          Proposal(
            "hub",
            subjects: ["serviceRedesign"],
            affects: "surgery",
            proposer: "board",
            forum: "board",
            decisionDate: "2022-07-01"
          )
        ],
        record: [
          .consultation(
            of: "lmc",
            by: "board",
            on: "hub",
            opened: "2022-05-27",
            closed: "2022-06-09",
            sufficientInformation: true,
            considered: "2022-06-20"
          )
        ]
      )
      let resolution = try #require(docket.resolve("hub", asOf: "2022-07-01"))
      guard case .consultation(let path) = resolution.requirements.first?.detail else { return nil }
      return path.limbs.time
    }
    #expect(try time([]) == .met)
    #expect(try time([.table(.england)]) == .unmet)
  }
}
