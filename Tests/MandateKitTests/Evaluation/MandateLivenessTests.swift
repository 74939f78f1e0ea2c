import MandateKit
import Testing

@Suite("When a mandate is live")
struct MandateLivenessTests {
  @Test("Powers, subjects, ceilings and concessions", arguments: MandateLacks.limits)
  func limits(_ row: LackRow) throws { try row.check() }

  @Test("Intervals and revocations", arguments: MandateLacks.times)
  func times(_ row: LackRow) throws { try row.check() }

  @Test("Givers and holders that have ended", arguments: MandateLacks.bodies)
  func bodies(_ row: LackRow) throws { try row.check() }

  @Test("Adoption", arguments: MandateApprovals.adoptions)
  func adoptions(_ row: LackRow) throws { try row.check() }

  @Test("Ratification", arguments: MandateApprovals.ratifications)
  func ratifications(_ row: LackRow) throws { try row.check() }

  @Test("Everything that a mandate lacks is found, and not the first thing only")
  func everything() throws {
    let scene = Scene.mandated {
      $0.powers = [.advise]
      $0.subjects = ["estates"]
      $0.ceiling = 1
      $0.concessions = false
      $0.period = Period(until: "2025-03-01")
      $0.ratification = Mandate.Ratification(by: "north", within: 28)
    }
    .proposing {
      $0.value = 2
      $0.concession = true
    }
    .revoking("m", date: "2025-02-01")
    let judged = try scene.resolve().only("acts")
    let found = judged.findings.first { $0.code == .mandateCovers }
    #expect(
      found?.because.map(\.code) == [
        .powerLacking, .expired, .revoked, .outOfScope, .overCeiling, .concessionNotAllowed,
        .notRatified,
      ]
    )
  }

  @Test("Only a resolution that is mandated hands out the proof of a mandate")
  func proof() throws {
    let told = Requirement.notice(to: .body("lmc"), by: .proposer, .before(days: 14))
    let scene = Scene.mandated().requiring("told", told, force: .exposure)
    let exposed = try #require(try scene.resolve().mandate)
    #expect(exposed.proposal == "x")
    #expect(exposed.asOf == Scene.decision)
    #expect(!exposed.isUnexposed)
    let safe = try scene.telling("lmc", date: "2025-03-06").resolve().mandate
    #expect(safe?.isUnexposed == true)
    let over = Scene.mandated { $0.ceiling = 0 }.proposing { $0.value = 1 }
    #expect(try over.resolve().outcome == .notMandated)
    #expect(try over.resolve().mandate == nil)
    let open = Scene.ratified(on: nil)
    #expect(try open.resolve().outcome == .undetermined)
    #expect(try open.resolve().mandate == nil)
  }
}
