import MandateKit
import Testing

@Suite("The dates of the catalogues")
struct CatalogueDatesTests {
  /// A day that a catalogue names, and where it is written down.
  struct Row: CustomTestStringConvertible {
    var date: CivilDate
    var source: String

    init(_ date: CivilDate, _ source: String) {
      self.date = date
      self.source = source
    }

    var testDescription: String { "\(date): \(source)" }
  }

  static let rows = [
    Row("2003-01-01", "Health and Social Care Act 2001, section 11 (general knowledge)"),
    Row("2004-03-01", "SI 2004/478, regulation 1(1), Wales"),
    Row("2004-04-01", "GMS contract of 2004, and SSI 2004/115 (general knowledge)"),
    Row("2007-03-01", "NHS Act 2006 and NHS (Wales) Act 2006, which came into force together"),
    Row("2008-11-03", "NHS Act 2006, section 242(1B) as amended (general knowledge)"),
    Row("2013-04-01", "Health and Social Care Act 2012: PCTs end, NHS England and CCGs begin"),
    Row("2015-04-01", "Delegated commissioning by CCGs under section 13Z"),
    Row("2015-12-07", "SI 2015/1862, regulation 1(2), and SI 2015/1879"),
    Row("2018-04-01", "SSI 2018/66 and SSI 2018/67, regulation 1(2), Scotland"),
    Row("2019-04-01", "Network contract 2019/20: the financial year"),
    Row("2019-06-01", "Network contract 2019/20: registration incomplete by 31 May"),
    Row("2019-07-01", "Network contract 2019/20: obligations begin"),
    Row("2020-04-01", "Network contract 2020/21: the contract year"),
    Row("2020-06-01", "Network contract 2020/21: decisions by 31 May"),
    Row("2020-07-01", "Network contract 2020/21: allocations by 30 June"),
    Row("2021-04-01", "Network contract 2021/22: the contract year"),
    Row("2021-05-01", "Network contract 2021/22: a window in April, believed"),
    Row("2021-09-01", "Thriving Places, September 2021"),
    Row("2022-04-01", "Network contract 2022/23: the contract year, and its window"),
    Row("2022-05-01", "Network contract 2022/23: opting out by 30 April (BMA)"),
    Row("2022-07-01", "Health and Care Act 2022: CCGs end, ICBs begin (SI 2022/734)"),
    Row("2022-10-01", "Network contract 2022/23: a window opens on changed terms (BMA)"),
    Row("2022-11-01", "Network contract 2022/23: opting out by 31 October (BMA)"),
    Row("2023-04-01", "Network contract 2023/24: the contract year"),
    Row("2023-05-01", "Network contract 2023/24: a window in April, believed"),
    Row("2023-10-01", "SI 2023/953, regulation 1(2), Wales"),
    Row("2024-04-01", "Network contract 2024/25: the contract year"),
    Row("2024-05-01", "Network contract 2024/25: a window in April, believed"),
    Row("2025-04-01", "Network contract 2025/26: the contract year"),
    Row("2025-05-01", "Network contract 2025/26: a window in April, believed"),
    Row("2026-04-01", "Network contract 2026/27: the contract year"),
    Row("2026-05-01", "Network contract 2026/27 as varied: local variations begin"),
    Row("2026-06-01", "Network contract 2026/27 as varied: opting out by 31 May, believed"),
    Row("2027-03-31", "Network contract 2026/27 ends; the Health Bill is meant for about then"),
    Row("2027-04-01", "Network contract 2026/27: the day after its last"),
  ]

  static let periods: [Period] =
    Catalogue.shippedSets.flatMap(\.provisions).map(\.period)
    + Catalogue.shipped.flatMap(\.grantRules).map(\.period)
    + Catalogue.shipped.flatMap(\.commissionerEras).map(\.period)

  @Test("Every day that a catalogue names has a row with its source, and no row is idle")
  func everyDay() {
    let ends = Self.periods.flatMap { [$0.from, $0.until] }.compactMap { $0 }
    let looks =
      Catalogue.shippedSets.flatMap(\.entries).compactMap(\.reviewBy)
      + Catalogue.shipped.flatMap(\.prospects).map(\.reviewBy)
    #expect(Set(ends + looks).sorted() == Self.rows.map(\.date))
  }

  @Test("What ends with a contract year is to be looked at again when it does")
  func lookAgain() {
    for entry in Catalogue.shippedSets.flatMap(\.entries) {
      guard let until = entry.provision.period.until, until > "2026-11-27" else { continue }
      #expect(until == "2027-04-01", "\(entry.id)")
      #expect(entry.reviewBy == "2027-03-31", "\(entry.id)")
    }
  }

  @Test("No entry of NHS England, and none of the bill, ends by a date of its own")
  func nothingEndsByTheBill() {
    for entry in Catalogue.shippedSets.flatMap(\.entries) {
      guard entry.provision.source?.note?.contains("Health Bill") == true else { continue }
      let isOfContractYear = entry.id.rawValue.hasPrefix("england.local-variation/")
      #expect((entry.provision.period.until == nil) != isOfContractYear, "\(entry.id)")
    }
    #expect(Catalogue.english.commissionerEras.last?.period.until == nil)
  }

  @Test("What is required of a body that has ended in law ends with it")
  func endedBodies() {
    for entry in Catalogue.shippedSets.flatMap(\.entries) {
      let kinds = Self.kinds(of: entry.provision)
      if kinds == [.primaryCareTrust] { #expect(entry.provision.period.until == "2013-04-01") }
      if kinds == [.clinicalCommissioningGroup] {
        #expect(entry.provision.period.until.map { $0 <= "2022-07-01" } == true, "\(entry.id)")
      }
      if kinds == [.integratedCareBoard] {
        #expect(entry.provision.period.from.map { $0 >= "2022-07-01" } == true, "\(entry.id)")
      }
    }
  }

  /// The kinds that a provision asks, or whose proposals and decisions it is about.
  private static func kinds(of provision: Provision) -> Set<BodyKind> {
    var kinds = Set((provision.when.proposerKinds ?? []) + (provision.when.forumKinds ?? []))
    switch provision.requires {
    case .approval(of: .kind(let kind)), .notice(to: .kind(let kind), _, _): kinds.insert(kind)
    default: break
    }
    return kinds.intersection([
      .primaryCareTrust, .clinicalCommissioningGroup, .integratedCareBoard, .nhsEngland,
    ])
  }

  @Test("The periods of one duty by successive holders or years do not overlap")
  func successiveHolders() {
    let families: [[Provision.ID]] = Dictionary(
      grouping: Catalogue.shippedSets.flatMap(\.provisions).map(\.id),
      by: Self.family
    ).values.map { $0 }
    let periods = Dictionary(
      uniqueKeysWithValues: Catalogue.shippedSets.flatMap(\.provisions).map { ($0.id, $0.period) }
    )
    var compared = 0
    for family in families {
      for (place, one) in family.enumerated() {
        for other in family.dropFirst(place + 1) {
          compared += 1
          let (first, second) = (periods[one] ?? .always, periods[other] ?? .always)
          #expect(!Self.overlap(first, second), "\(one) and \(other)")
        }
      }
    }
    #expect(compared > 40)
  }

  private static func overlap(_ one: Period, _ other: Period) -> Bool {
    let from = max(one.from ?? "1800-01-01", other.from ?? "1800-01-01")
    return from < min(one.until ?? "2999-12-31", other.until ?? "2999-12-31")
  }

  /// The identifier without the year or holder that parts one duty among several entries.
  private static func family(_ id: Provision.ID) -> String {
    var name = id.rawValue
    if name.hasPrefix("england.commissioner/") { return "england.commissioner" }
    let parts = name.split(separator: "-")
    if let year = parts.firstIndex(where: { $0.count == 4 && $0.allSatisfy(\.isNumber) }) {
      name = parts[..<year].joined(separator: "-")
    }
    // The duty of a local commissioner passes from trust to group to board.
    for holder in ["primary-care-trust", "clinical-commissioning-group", "integrated-care-board"] {
      let start = "england.public-involvement/\(holder)-"
      if name.hasPrefix(start) { return "local commissioner \(name.dropFirst(start.count))" }
    }
    return name
  }
}
