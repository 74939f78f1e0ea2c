import MandateKit
import MandateKitTestKit
import Testing
import XCTest

// The code of the article *Testing a constitution*, which is tests.

// In the article:
enum Coast {
  static let document = GovernanceDocument {
    Body("coast", kind: .placePartnership, rule: .majority(of: .all), binds: true).members {
      for network in ["harbour", "marsh", "headland"] {
        Body(PartyID(network), kind: .primaryCareNetwork, rule: .majority(of: .all), binds: true)
          .members {
            for number in 1...3 { Body.practice("\(network)-\(number)", patients: 5_000) }
          }
      }
    }
    Body("icb", kind: .integratedCareBoard).members { Member("coast", isVoting: false) }
    Provision.essential("place-agrees", .approval(of: .body("coast")))
  }

  static let hub = Proposal(
    "hub",
    subjects: ["serviceRedesign.access"],
    affects: "coast",
    proposer: "icb",
    forum: "icb",
    decisionDate: "2024-03-14"
  )
}

@Test("Two networks of three carry, and none can block")
func coastHolds() throws {
  let violations = Constitution.check(
    try Governance(Coast.document),
    that: .canBeMandated(Coast.hub),
    .neverMandatedWithout("coast", Coast.hub),
    .noSinglePCNCanBlock(Coast.hub),
    .nobodyCanBlock(among: ["harbour-1"], Coast.hub),
    .committedByAtLeast("4/9", Coast.hub)
  )
  for violation in violations { Issue.record("\(violation)") }
}

final class CoastTests: XCTestCase {
  func testNoNetworkBlocks() throws {
    let governance = try Governance(Coast.document)
    let violations = Constitution.check(governance, that: .noSinglePCNCanBlock(Coast.hub))
    for violation in violations { XCTFail("\(violation)") }
  }
}

@Test("Less than half of the patients are enough, as a counterexample shows")
func lessThanHalf() throws {
  let governance = try Governance(Coast.document)
  let violations = Constitution.check(governance, that: .committedByAtLeast("1/2", Coast.hub))
  let example = try #require(violations.first?.counterexample)
  let votes = example.record.acts.count
  #expect(shown(votes) == "4")
  let answer = try #require(try example.resolution(under: governance))
  #expect(shown(answer.outcome) == "mandated")
}
// Not in the article.
