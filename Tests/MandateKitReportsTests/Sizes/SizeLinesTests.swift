import MandateKitReports
import Testing

@testable import MandateKit

@Suite("Sizes as a table to read")
struct SizeLinesTests {
  typealias Needed = RequirementResult.VotesNeeded

  private static func size(
    _ id: Body.ID = "n1",
    practices: Int = 2,
    patients: Int64 = 16_000,
    without: Int = 0,
    fewest: Int? = 1,
    committees: [Body.ID] = ["lmc"],
    decision: BodySize.Decision? = nil
  ) -> BodySize {
    BodySize(
      id: id,
      kind: .primaryCareNetwork,
      practices: practices,
      patients: patients,
      practicesWithoutListSize: without,
      largest: .init(id: "p1", patients: patients / 2),
      fewestWithMajorityOfPatients: fewest,
      networks: 1,
      posts: 1,
      committees: committees,
      boards: [],
      decision: decision
    )
  }

  /// The rows of a table by their label, with single spaces.
  private func rows(_ sizes: [BodySize], isComplete: Bool = true) -> [String] {
    SizeTable(date: "2022-10-20", sizes: sizes, isComplete: isComplete).lines(Cast.names).map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  @Test("One body has a column, and none for all of them")
  func one() {
    #expect(
      rows([Self.size(practices: 5, patients: 80_000, fewest: 2)]) == [
        "Riverside PCN", "Practices 5", "Patients 80,000", "band over 70,000",
        "over 70,000 in more than four practices yes", "Points of contact (PCNs) 1",
        "Posts at one per PCN 1", "Patients of the largest practice 40,000 (50.0%)",
        "more than all others together no", "Practices with most patients 2 of 5",
        "a minority of the practices yes", "LMCs of the practices 1",
        "ICBs of the practices none known",
      ]
    )
  }

  @Test("Several bodies have a column in all, where a sum means something")
  func several() {
    let found = rows([Self.size(), Self.size("n2", practices: 1, patients: 7_000)])
    #expect(
      found.prefix(3) == [
        "Riverside PCN Hilltop PCN In all", "Practices 2 1 3", "Patients 16,000 7,000 23,000",
      ]
    )
    #expect(found.contains("more than all others together yes no 1"))
  }

  private static func decision(
    _ needed: Needed?,
    isOwn: Bool = true,
    power: Double? = nil,
    chance: Double? = nil
  ) -> BodySize.Decision {
    BodySize.Decision(
      isOwnRule: isOwn,
      votesNeeded: needed,
      powerOfLargest: power,
      chance: chance
    )
  }

  static let decisions: [(BodySize.Decision?, [String])] = [
    (
      decision(Needed(voters: ["p1", "p2"]), power: 0.5, chance: 0.25),
      ["2", "yes", "50.0%", "25.0%"]
    ),
    (decision(nil, isOwn: false), ["none carry", "no, assumed", "-", "-"]),
    (
      decision(Needed(voters: ["p1"], bounds: .init(atLeast: 1, atMost: 3))),
      ["1 to 3", "yes", "-", "-"]
    ),
    (
      decision(Needed(voters: [], bounds: .init(atLeast: 2, atMost: nil))),
      ["2 or more", "yes", "-", "-"]
    ),
    (nil, ["-", "-", "-", "-"]),
  ]

  @Test("What a decision takes is a number, a range or a dash", arguments: decisions)
  func taken(_ decision: BodySize.Decision?, _ cells: [String]) {
    let known = Self.size(
      "n2",
      decision: Self.decision(Needed(voters: ["p1"]), power: 1, chance: 1)
    )
    let labels = [
      "Votes needed", "by its own rule", "Power of the largest practice", "Chance of an approval",
    ]
    let ends = ["1", "yes", "100.0%", "100.0%"]
    let expected = zip(labels, zip(cells, ends)).map { "\($0) \($1.0) \($1.1)" }
    #expect(rows([Self.size(decision: decision), known]).suffix(4) == expected)
  }

  static let incomplete: [(Int, Bool, [String])] = [
    (0, true, []), (1, true, ["1 practice has no list size and counts for no patients."]),
    (
      2, false,
      [
        "2 practices have no list size and count for no patients.",
        "Not all bodies could be counted: the document is too large.",
      ]
    ),
  ]

  @Test(
    "Practices without a list size, and bodies that were not counted, are told",
    arguments: incomplete
  )
  func remarks(_ without: Int, _ isComplete: Bool, _ lines: [String]) {
    let found = rows([Self.size(without: without)], isComplete: isComplete)
    #expect(found.drop { !$0.hasPrefix("ICBs") }.dropFirst() == lines[...])
  }

  @Test("In sum a single body has more practices, and several have")
  func verbs() {
    func sum(_ sizes: [BodySize]) -> [String] {
      SizeTable(date: "2022-10-20", sizes: sizes, isComplete: true)
        .summaryLines(of: .primaryCareNetwork)
    }
    let large = Self.size(practices: 5, patients: 80_000)
    #expect(
      sum([large]).contains(
        "More than 70,000 patients: 1 PCN, of which 1 has more than four practices"
      )
    )
    #expect(
      sum([large, large]).contains(
        "More than 70,000 patients: 2 PCNs, of which 2 have more than four practices"
      )
    )
  }
}
