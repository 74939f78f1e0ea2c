import Testing

@testable import MandateKit

@Suite("The voice of general practice")
struct VoiceTests {
  @Test(
    "A pair that contradicts each other is told once, with the patients of all practices it shares"
  )
  func pairs() throws {
    let (pairs, practices) = (12, 9)
    var document = GovernanceDocument()
    document.bodies.append(Body("place", kind: .placePartnership))
    var acts: [Act] = []
    for number in 0..<practices {
      let practice = Body.ID("p\(number)")
      document.bodies.append(
        Body(practice, kind: .practice, listSize: .constant(Int64(1) << number))
      )
      document.memberships.append(Membership(practice, of: "place"))
    }
    for number in 0..<pairs {
      for (side, choice) in [("f", Choice.for), ("a", Choice.against)] {
        let committee = Body.ID("\(side)\(number)")
        document.bodies.append(Body(committee, kind: .localMedicalCommittee))
        // A committee stands for every practice whose number is not a multiple of its own.
        for practice in 0..<practices where practice % (number + 2) != 0 {
          document.memberships.append(Membership(Body.ID("p\(practice)"), of: committee))
        }
        acts.append(.vote(by: committee, on: "x", choice, date: "2024-01-02"))
      }
    }
    let proposal = Proposal(
      "x",
      subjects: ["s"],
      affects: "place",
      proposer: "place",
      forum: "place",
      decisionDate: "2024-02-01"
    )
    let docket = try Docket(
      governance: Governance(document),
      proposals: [proposal],
      record: ActRecord(acts)
    )
    let voice = try #require(docket.resolve("x", asOf: "2024-02-01")).voice

    func patients(_ isShared: (Int) -> Bool) -> Int64 {
      (0..<practices).reduce(0) { $0 + (isShared($1) ? Int64(1) << $1 : 0) }
    }
    var expected: [Voice.Conflict] = []
    for supporter in 0..<pairs {
      for opponent in 0..<pairs {
        let shared = patients { $0 % (supporter + 2) != 0 && $0 % (opponent + 2) != 0 }
        if shared > 0 {
          expected.append(
            Voice.Conflict(
              for: Body.ID("f\(supporter)"),
              against: Body.ID("a\(opponent)"),
              patients: shared
            )
          )
        }
      }
    }
    #expect(Set(voice.conflicts) == Set(expected))
    #expect(voice.conflicts.count == expected.count)
    // The first practice has no committee.
    #expect(voice.patients.both == patients { $0 > 0 })
    #expect(voice.patients.silent == 1)
  }
}
