import Testing

@testable import MandateKit
@testable import MandateKitReports

@Suite("What alone decides, as sentences")
struct DecisiveReasonsTests {
  static let reasons = Docket.DecisiveReasons(
    outcome: .notMandated,
    requirements: [
      .init(provision: "agreed", body: "n1", status: .unmet, otherwise: .mandated),
      .init(provision: "told", body: nil, status: .met, otherwise: .notMandated),
    ],
    voters: [.init(body: "p1", choice: .against, instead: .for, otherwise: .mandated)],
    notExamined: ["p2"]
  )

  @Test("Requirements that are met are left out, and voters that were not examined are named")
  func lines() {
    #expect(
      Self.reasons.lines(Cast.names) == [
        "If agreed (Riverside PCN) alone were met, the outcome would be: mandated.",
        "If Mill Lane Surgery alone had voted for, the outcome would be: mandated.",
        "Whether another vote of Abbey Practice alone would change the outcome was not examined: it "
          + "would take too many steps.",
      ]
    )
  }

  @Test("One that is met is told by what its loss would mean")
  func met() {
    #expect(
      Self.reasons.requirements[1].sentence(Cast.names)
        == "If told alone were not met, the outcome would be: not mandated."
    )
  }

  @Test("An outlook is of a proposal that is there, and looks at single votes up to a bound")
  func outlook() throws {
    let docket = try Docket(
      governance: Governance(Cast.document),
      proposals: Cast.proposals,
      record: ActRecord(
        (0..<501).map {
          .vote(by: "p1", on: "clinic", .for, date: CivilDate("2021-01-01").adding(days: $0))
        }
      )
    )
    #expect(Outlook(docket, proposal: "elsewhere", asOf: "2022-10-01") == nil)
    let before = try #require(Outlook(docket, proposal: "clinic", asOf: "2020-12-31"))
    #expect(before.path != nil && before.decisive == nil)
    let few = try Docket(governance: Governance(Cast.document), proposals: Cast.proposals)
    #expect(Outlook(few, proposal: "clinic", asOf: "2020-12-31")?.decisive != nil)
  }
}
