import MandateKit
import MandateKitReports
import Testing

@Suite("The register of mandates")
struct MandateRegisterTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let date: CivilDate
    let standing: Docket.MandateRegister.Standing
    var acts: [Act] = []
    var isAdopted = true

    var testDescription: String { "\(date): \(standing)" }
  }

  static let rows = [
    Row(date: "2025-05-31", standing: .notYetInForce), Row(date: "2025-06-01", standing: .inForce),
    Row(date: "2025-06-01", standing: .notAdopted, isAdopted: false),
    Row(
      date: "2025-09-01",
      standing: .revoked,
      acts: [.revocation(of: "seat", date: "2025-09-01")]
    ),
    Row(
      date: "2025-08-31",
      standing: .inForce,
      acts: [.revocation(of: "seat", date: "2025-09-01")]
    ), Row(date: "2026-03-31", standing: .inForce), Row(date: "2026-04-01", standing: .expired),
  ]

  @Test("A mandate stands as its period, its adoption and its revocation say", arguments: rows)
  func standing(_ row: Row) throws {
    let docket = try Harbour.docket(row.acts, adopted: row.isAdopted)
    let register = docket.mandateRegister(on: row.date)
    let seat = try #require(register.entries.first { $0.mandate.id == "seat" })
    #expect(seat.standing == row.standing)
    #expect(seat.adopted == (row.isAdopted ? "2025-05-10" : nil))
  }

  @Test("A mandate lapses with its giver, and the practices are those for whom it runs")
  func lapsed() throws {
    let docket = try Harbour.docket()
    let before = try #require(docket.mandateRegister(on: "2026-03-31").entries.first)
    #expect(before.mandate.id == "delegation" && before.standing == .inForce)
    #expect(before.practices == PracticeCount(practices: 2, patients: 12_000))
    let after = try #require(docket.mandateRegister(on: "2026-04-01").entries.first)
    #expect(after.standing == .lapsed)
  }

  @Test("It reads as sentences")
  func lines() throws {
    let docket = try Harbour.docket()
    #expect(
      docket.mandateRegister(on: "2025-06-01").lines(DisplayNames(docket)) == [
        "In force (delegation): Place board may decide for Harbour PCN (2 practices with 12,000 "
          + "patients), on every subject, until 31 March 2026, when Old ICB ends.",
        "In force (seat): Dr Lee may agree for Harbour PCN (2 practices with 12,000 patients), on "
          + "serviceRedesign, up to £50,000, from 1 June 2025 until 31 March 2026, last adopted on 10 May 2025.",
      ]
    )
    #expect(
      try Docket(governance: Governance(GovernanceDocument()), proposals: [])
        .mandateRegister(on: "2025-06-01").lines(DisplayNames()) == [
          "There is no mandate in the document."
        ]
    )
  }
}
