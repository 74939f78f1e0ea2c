import MandateKit
import MandateKitReports
import Testing

@Suite("The duties owed to a body")
struct DutyRegisterTests {
  typealias Standing = Docket.DutyRegister.Standing

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let asOf: CivilDate
    let acts: [Act]
    /// How the consultation and the notice stand.
    let standings: [Standing]
  }

  private static func consultation(
    opened: CivilDate,
    closed: CivilDate? = nil,
    considered: CivilDate? = nil
  ) -> Act {
    .consultation(
      of: "lmc",
      by: "old",
      on: "hub",
      opened: opened,
      closed: closed,
      sufficientInformation: true,
      considered: considered
    )
  }

  static let rows = [
    Row(
      testDescription: "Nothing was begun",
      asOf: "2026-02-01",
      acts: [],
      standings: [.due, .due]
    ),
    Row(
      testDescription: "Time has run out",
      asOf: "2026-03-04",
      acts: [],
      standings: [.late, .late]
    ),
    Row(
      testDescription: "A consultation is open",
      asOf: "2026-02-01",
      acts: [consultation(opened: "2026-01-20")],
      standings: [.open, .due]
    ),
    Row(
      testDescription: "It was too short, and a notice came late",
      asOf: "2026-03-10",
      acts: [
        consultation(opened: "2026-02-20", closed: "2026-03-01", considered: "2026-03-02"),
        .notice(to: "lmc", by: "old", on: "hub", date: "2026-03-08"),
      ],
      standings: [.doneBadly, .doneBadly]
    ),
    Row(
      testDescription: "All is done",
      asOf: "2026-03-10",
      acts: [
        consultation(opened: "2026-01-02", closed: "2026-02-20", considered: "2026-03-02"),
        .notice(to: "lmc", by: "old", on: "hub", date: "2026-02-01"),
      ],
      standings: [.done, .done]
    ),
  ]

  @Test("A duty stands as the record says", arguments: rows)
  func standing(_ row: Row) throws {
    let register = try Harbour.docket(row.acts).duties(owedTo: "lmc", asOf: row.asOf)
    let hub = register.entries.filter { $0.proposal == "hub" }
    #expect(hub.map(\.standing) == row.standings)
    #expect(hub.map(\.owedBy) == [["old"], ["old"]])
    #expect(register.entries.count == 6)
  }

  @Test("Consultations that are open at once are counted, on the day of closing too")
  func atOnce() throws {
    func opened(_ opened: CivilDate, _ closed: CivilDate?, on proposal: Proposal.ID) -> Act {
      .consultation(of: "lmc", by: "old", on: proposal, opened: opened, closed: closed)
    }
    let docket = try Harbour.docket([
      opened("2025-01-01", "2025-02-01", on: "adopt"), opened("2025-02-01", nil, on: "hub"),
      opened("2025-03-01", "2025-04-01", on: "late"), opened("2025-04-02", nil, on: "late"),
    ])
    let register = docket.duties(owedTo: "lmc", asOf: "2026-01-01")
    #expect(register.mostAtOnce == 2 && register.busiestDay == "2025-02-01")
    #expect(docket.duties(owedTo: "lmc", asOf: "2025-01-15").mostAtOnce == 1)
    #expect(docket.duties(owedTo: "board").mostAtOnce == 0)
  }

  @Test("What is wrong is said limb by limb, and that nothing is owed where nothing is")
  func lines() throws {
    let docket = try Harbour.docket([
      DutyRegisterTests.consultation(opened: "2026-02-20", closed: "2026-03-01")
    ])
    let names = DisplayNames(docket)
    let lines = docket.duties(owedTo: "lmc", asOf: "2026-03-10").lines(names)
    #expect(
      lines[0]
        == "6 consultations and notices owed to Saltings LMC: 2 due, 1 done badly and 3 late."
    )
    #expect(lines[1] == "Most consultations open at once: 1, on 20 February 2026.")
    #expect(
      lines.contains {
        $0.hasPrefix("Done badly: consultation on hub, by Old ICB, decision on 10 March 2026. ")
          && $0.hasSuffix(
            "sufficient information ✓ met, time enough ✗ unmet, its product considered ✗ unmet.)"
          )
      }
    )
    #expect(
      docket.duties(owedTo: "abbey").lines(names) == ["Nothing is owed to abbey on any proposal."]
    )
  }
}
