import Testing

@testable import MandateKit

@Suite("The votes and classes of an elector by its memberships")
struct SeatTests {
  @Test(
    "Classes come each once, in the order first named, few or many",
    arguments: [3, 16, 17, 90]
  )
  func classes(_ count: Int) throws {
    let names = (0..<count).map { MembershipClass(rawValue: "class-\($0)") }
    let document = GovernanceDocument(
      bodies: [
        .practice("abbey", patients: 1),
        Body("north", kind: .primaryCareNetwork, rule: .majority()),
      ],
      memberships: [
        Membership("abbey", of: "north", votes: 2, classes: names),
        Membership(
          "abbey",
          of: "north",
          votes: 3,
          classes: names.reversed() + [MembershipClass(rawValue: "last")]
        ),
      ]
    )
    let governance = try Governance(document)
    let snapshot = governance.snapshot(on: "2024-01-01")
    let north = try #require(governance.parties["north"])
    let slot = try #require(snapshot.electors.slots(of: north).first)
    let seat = snapshot.seat(in: slot)
    #expect(seat.votes == 5)
    #expect(seat.classes == names + [MembershipClass(rawValue: "last")])
  }
}
