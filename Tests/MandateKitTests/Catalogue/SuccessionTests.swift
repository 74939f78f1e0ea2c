import MandateKit
import Testing

@Suite("Successions of commissioners in England")
struct SuccessionTests {
  typealias Succession = Catalogue.Succession

  static let all = Catalogue.english.successions

  /// The number of clinical commissioning groups from each day on, as NHS England counted them.
  static let counts: [(date: CivilDate, groups: Int)] = [
    ("2013-04-01", 211), ("2015-04-01", 209), ("2017-04-01", 207), ("2018-04-01", 195),
    ("2019-04-01", 191), ("2020-04-01", 135), ("2021-04-01", 106), ("2022-07-01", 0),
  ]

  @Test("The groups of each year are those of the year before, less the merged, plus the new")
  func groupsByYear() {
    var groups = Set(
      Self.all.filter { $0.date == "2013-04-01" }.flatMap { $0.successors }
        .map { $0.organisation.id }
    )
    for (date, count) in Self.counts {
      let ended = Self.all.filter {
        $0.date == date && $0.predecessor.kind == .clinicalCommissioningGroup
      }
      let predecessors = Set(ended.map { $0.predecessor.id })
      #expect(predecessors.isSubset(of: groups), "\(date)")
      groups.subtract(predecessors)
      groups.formUnion(
        ended.flatMap { $0.successors }.map { $0.organisation }
          .filter { $0.kind == .clinicalCommissioningGroup }.map { $0.id }
      )
      #expect(groups.count == count, "\(date)")
    }
  }

  @Test("The official counts of trusts, groups and boards, by the day on which they ended")
  func ends() {
    func count(_ date: CivilDate, _ kind: BodyKind) -> Int {
      Self.all.count { $0.date == date && $0.predecessor.kind == kind }
    }
    #expect(count("2013-04-01", .primaryCareTrust) == 151)
    #expect(count("2022-07-01", .clinicalCommissioningGroup) == 106)
    #expect(count("2026-04-01", .integratedCareBoard) == 12)
    let boards = Set(
      Self.all.filter { $0.date == "2022-07-01" }.flatMap { $0.successors }
        .map { $0.organisation.id }
    )
    #expect(boards.count == 42)
    // 42 boards, less 12, plus 6: the written statement of 9 September 2025.
    let ended = Set(Self.all.filter { $0.date == "2026-04-01" }.map { $0.predecessor.id })
    let heirs = Set(
      Self.all.filter { $0.date == "2026-04-01" }.flatMap { $0.successors }
        .map { $0.organisation.id }
    )
    #expect(ended.isSubset(of: boards))
    #expect(heirs.subtracting(boards).count == 6)
    #expect(heirs.intersection(boards) == ["QRL"])
    #expect(boards.subtracting(ended).union(heirs).count == 36)
  }

  @Test("Each predecessor ends once, all have names, and the list is in the order of time")
  func wellFormed() {
    #expect(Set(Self.all.map { $0.predecessor }).count == Self.all.count)
    #expect(zip(Self.all, Self.all.dropFirst()).allSatisfy { $0.date <= $1.date })
    for succession in Self.all {
      let organisations = [succession.predecessor] + succession.successors.map { $0.organisation }
      #expect(organisations.allSatisfy { $0.name != $0.id.rawValue }, "\(succession)")
      #expect(Set(organisations.map { $0.id }).count == organisations.count, "\(succession)")
      #expect(
        succession.successors.count == 1 || succession.successors.contains { $0.part != nil }
          || succession.predecessor.kind == .primaryCareTrust
      )
      #expect(succession.source.note?.hasSuffix(succession.confidence.sentence) == true)
      #expect(succession.source.basis == nil)
    }
    let names = Self.all.map { $0.predecessor.name }
    #expect(names.contains("NHS Durham Dales, Easington and Sedgefield CCG"))
    #expect(names.contains("South Birmingham PCT"))
    #expect(names.contains("NHS Frimley Integrated Care Board"))
  }

  struct Division: CustomTestStringConvertible {
    var code: Body.ID
    var parts: [(Body.ID, String, [Body.ID])]
    var testDescription: String { code.rawValue }
  }

  static let divisions = [
    // ODS register, as quoted by a public project; sslmcs.co.uk for the parts of Frimley.
    Division(
      code: "QNQ",
      parts: [
        ("S0E4D", "East Berkshire", []), ("S9B9J", "Farnham and Surrey Heath", []),
        ("QRL", "North East Hampshire", []),
      ]
    ),
    Division(
      code: "QM7",
      parts: [("S1Y5D", "Hertfordshire", ["06K", "06N"]), ("D7T5G", "West Essex", ["07H"])]
    ),
    Division(
      code: "QJG",
      parts: [("D7T5G", "North East Essex", ["06T"]), ("T6Y0W", "Suffolk", ["06L", "07K"])]
    ),
    // Boundaries moved with the boards of 1 July 2022.
    Division(code: "01Y", parts: [("QOP", "Tameside", []), ("QJ2", "Glossop", [])]),
    Division(
      code: "D2P2L",
      parts: [("QUA", "The Black Country", []), ("QHL", "West Birmingham", [])]
    ),
  ]

  @Test("What was divided has its parts", arguments: divisions)
  func divided(_ division: Division) throws {
    let succession = try #require(Catalogue.english.successions(of: division.code).last)
    #expect(succession.successors.map { $0.organisation.id } == division.parts.map { $0.0 })
    #expect(succession.successors.map { $0.part } == division.parts.map { $0.1 })
    #expect(succession.successors.map { $0.members } == division.parts.map { $0.2 })
    let divided = Self.all.filter {
      $0.successors.count > 1 && $0.predecessor.kind != .primaryCareTrust
    }
    #expect(Set(divided.map { $0.predecessor.id }) == Set(Self.divisions.map { $0.code }))
  }

  @Test("A code of which no succession is known has none")
  func unknown() {
    #expect(Catalogue.english.successions(of: "QOP").isEmpty)
    #expect(Catalogue.english.successions(of: "16C").map { $0.date } == ["2022-07-01"])
  }
}
