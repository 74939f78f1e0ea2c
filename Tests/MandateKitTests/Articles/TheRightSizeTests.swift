import MandateKit
import Testing

/// The code of the article *What is the right size for a PCN?*.
@Suite("The right size")
struct TheRightSizeTests {
  @Test("Sizes are as the article says")
  func article() throws {
    // In the article:
    let document = GovernanceDocument {
      Body("west", kind: .primaryCareNetwork).members {
        Body.practice("ash", patients: 21_000)
        Body.practice("beck", patients: 19_000)
        Body.practice("crane", patients: 12_000)
        Body.practice("dyke", patients: 11_000)
        Body.practice("eau", patients: 9_000)
      }
    }
    let west = try Governance(document).sizes(on: "2023-01-31").sizes[0]
    #expect(shown(west.patients) == "72000")
    #expect(shown(west.band.rawValue) == "above70000")
    #expect(shown(west.fewestWithMajorityOfPatients ?? 0) == "2")
    #expect(shown(west.minorityHoldsMajority && west.isHardToEngage) == "true")
    // Not in the article.
    #expect(west.largest?.id == "ash")
  }
}
