import MandateKitReports
import Testing

@testable import MandateKit

@Suite("Mandates of a register as sentences")
struct MandateLinesTests {
  typealias Entry = Docket.MandateRegister.Entry
  typealias Standing = Docket.MandateRegister.Standing

  private static func entry(
    _ standing: Standing = .inForce,
    giver: Body.ID? = "n1",
    principal: Body.ID? = "n1",
    ceiling: Int? = nil,
    concessions: Bool = true,
    ratification: Mandate.Ratification? = nil,
    adoptedBy: Proposal.ID? = nil,
    from: CivilDate? = nil,
    until: CivilDate? = nil,
    endsWith: PartyID? = nil,
    revoked: CivilDate? = nil
  ) -> Entry {
    Entry(
      mandate: Mandate(
        "m1",
        giver: giver,
        holder: "rep",
        powers: [.agree, .advise],
        subjects: ["*"],
        ceiling: ceiling,
        concessions: concessions,
        ratification: ratification,
        adoptedBy: adoptedBy,
        period: Period(from: from, until: until)
      ),
      standing: standing,
      principal: principal,
      practices: PracticeCount(practices: 2, patients: 16_000),
      adopted: nil,
      until: until,
      endsWith: endsWith,
      revoked: revoked
    )
  }

  private static let whom = "Dr Ann Lee may agree and advise"
  private static let practices = "for Riverside PCN (2 practices with 16,000 patients)"

  static let entries: [(Entry, String)] = [
    (
      entry(), "In force (m1): \(whom) \(practices), on every subject, without an end."
    ),
    (
      entry(giver: nil, principal: nil),
      "In force (m1): \(whom), by original authority, on every subject, without an end."
    ),
    (
      entry(giver: nil),
      "In force (m1): \(whom) \(practices), by original authority, on every subject, without an end."
    ),
    (
      entry(ceiling: 250_000, concessions: false),
      "In force (m1): \(whom) \(practices), on every subject, up to £250,000, without concessions, "
        + "without an end."
    ),
    (
      entry(ratification: Mandate.Ratification(by: "n1", within: 1)),
      "In force (m1): \(whom) \(practices), on every subject, to be ratified by Riverside PCN within "
        + "1 day, without an end."
    ),
    (
      entry(.notAdopted, adoptedBy: "clinic", from: "2022-10-20"),
      "Not adopted (m1): \(whom) \(practices), on every subject, from 20 October 2022 without an "
        + "end, not yet adopted."
    ),
    (
      entry(.revoked, until: "2023-04-01", revoked: "2022-12-01"),
      "Revoked (m1): \(whom) \(practices), on every subject, until 31 March 2023, revoked on 1 "
        + "December 2022."
    ),
    (
      entry(.expired, until: "2022-04-01"),
      "Expired (m1): \(whom) \(practices), on every subject, until 31 March 2022."
    ),
    (
      entry(.notYetInForce, from: "2023-04-01"),
      "Not yet in force (m1): \(whom) \(practices), on every subject, from 1 April 2023 without an "
        + "end."
    ),
    (
      entry(.lapsed, until: "2022-07-01", endsWith: "n1"),
      "Lapsed (m1): \(whom) \(practices), on every subject, until 30 June 2022, when Riverside PCN "
        + "ends."
    ),
  ]

  @Test("Every standing has an example here")
  func everyStanding() {
    #expect(Set(Self.entries.map(\.0.standing)) == Set(Standing.allCases))
  }

  @Test(
    "A mandate says who may do what, for whom, within what limits and until when",
    arguments: entries
  )
  func sentence(_ entry: Entry, _ sentence: String) {
    #expect(entry.sentence(Cast.names, on: "2022-10-20") == sentence)
  }
}
