import MandateKit
import Testing

@Suite("Somebody who is appointed to a forum twice over")
struct AppointedTwiceTests {
  /// Returns the findings on who acts for a practice in a forum, to which two people are appointed twice over.
  private static func findings(
    _ capacity: Appointment.Capacity,
    record: [Act] = []
  ) throws -> [Finding] {
    let document = GovernanceDocument(
      bodies: [.practice("abbey", patients: 9_000), Body("place", kind: .placePartnership)],
      people: [Person("lee"), Person("reed")],
      appointments: ["reed", "lee", "reed", "lee"].map {
        Appointment($0, to: "place", capacity: capacity)
      },
      provisions: [Provision("represented", requires: .representation, force: .essential)]
    )
    let proposal = Proposal(
      "clinic",
      subjects: ["serviceRedesign"],
      affects: "abbey",
      proposer: "abbey",
      forum: "place",
      decisionDate: "2022-10-05",
      effect: .commitment
    )
    let docket = try Docket(
      governance: Governance(document),
      proposals: [proposal],
      record: ActRecord(record)
    )
    let resolution = try #require(docket.resolve("clinic", asOf: "2022-10-05"))
    return try #require(resolution.requirements.first).because
  }

  @Test("is told once as an expert")
  func experts() throws {
    let told = try Self.findings(.expert).filter { $0.code == .expert }
    #expect(told.count == 2)
    #expect(Set(told).count == 2)
  }

  @Test("is told once as recused")
  func recused() throws {
    let record: [Act] = ["reed", "lee"].map { .recusal(by: $0, on: "clinic", date: "2022-10-01") }
    let told = try Self.findings(.representative, record: record)
      .filter { $0.code == .representativeRecused }
    #expect(told.count == 2)
    #expect(Set(told).count == 2)
  }
}
