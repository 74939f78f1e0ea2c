import Testing

@testable import MandateKit

@Suite("Who stands in the place of a body that has ended")
struct StandInTests {
  @Test("Is looked for once for each body on a date, along however many successors")
  func isFoundOnce() throws {
    let count = 300
    var document = GovernanceDocument(bodies: [Body("last", kind: .federation)])
    for number in 0..<count {
      let next: Body.ID = number + 1 == count ? "last" : "b\(number + 1)"
      document.bodies.append(
        Body(
          "b\(number)",
          kind: .federation,
          existence: Period(until: "2022-01-01"),
          successors: [next]
        )
      )
    }
    let governance = try Governance(document)
    let first = try #require(governance.parties["b0"])
    let last = try #require(governance.parties["last"])
    var snapshot = governance.snapshot(on: "2022-06-01")
    #expect(governance.standIn(for: first, on: &snapshot) == last)
    #expect(snapshot.standIns == [first: last])
    // What is known is taken, and not looked for again.
    snapshot.standIns[first] = first
    #expect(governance.standIn(for: first, on: &snapshot) == first)
    #expect(governance.successors(of: first).count == count + 1)
  }

  @Test("Is the body itself while it exists, and where it has no successor that does")
  func isItself() throws {
    let document = GovernanceDocument(
      bodies: [
        Body(
          "old",
          kind: .federation,
          existence: Period(until: "2022-01-01"),
          successors: ["late"]
        ),
        Body("late", kind: .federation, existence: Period(from: "2023-01-01")),
      ]
    )
    let governance = try Governance(document)
    let old = try #require(governance.parties["old"])
    let late = try #require(governance.parties["late"])
    for (date, expected) in [
      ("2021-12-31", old), ("2022-01-01", old), ("2023-01-01", late),
    ] as [(CivilDate, PartyIndex)] {
      var snapshot = governance.snapshot(on: date)
      #expect(governance.standIn(for: old, on: &snapshot) == expected)
    }
  }
}
