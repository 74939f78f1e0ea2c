import MandateKit
import Testing

@Suite("Who proposes")
struct InitiativeTests {
  @Test("Proposals are counted by who started them and by what became of them")
  func counts() throws {
    var place = SmallPlace()
    place.votes = [("p1", .for), ("p2", .for), ("p4", .for)]
    var own = place.proposals[0]
    own.id = "own"
    own.proposer = "north"
    own.subjects = ["workforce", "urgentCare"]
    place.proposals.append(own)
    let initiative = try place.docket().initiative()
    #expect(initiative.received == Docket.Initiative.Outcomes(mandated: 1))
    #expect(initiative.started == Docket.Initiative.Outcomes(notMandated: 1))
    #expect(initiative.rows.map(\.subject) == ["urgentCare", "workforce"])
    #expect(initiative.rows[0].started.total == 1)
    #expect(initiative.rows[0].received.total == 1)
    #expect(initiative.rows[1].received.total == 0)
  }
}
