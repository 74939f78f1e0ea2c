import MandateKit
import Testing

@Suite("Voting power")
struct VotingPowerTests {
  @Test(
    "In a council of networks the power of a practice is that in its network times that of its network"
  )
  func compound() throws {
    let practices = (0..<9).map { Body.ID("a\($0)") }
    let networks: [Body.ID] = ["n0", "n1", "n2"]
    let power = try #require(
      try Docket.Question.ofCouncil(
        bodies: practices.map { .practice($0, patients: 0) },
        memberships: practices.enumerated().map { Membership($1, of: networks[$0 / 3]) }
          + networks.map { Membership($0, of: "council") },
        rules: ["council": .majority(), "n0": .majority(), "n1": .majority(), "n2": .majority()]
      ).votingPower()
    )
    #expect(power.voters.allSatisfy { $0.banzhaf == 0.25 && $0.swings == 64 })
    #expect(power.voters.allSatisfy { abs(($0.shapleyShubik ?? .nan) - 1.0 / 9) < 1e-12 })
    #expect(power.bodies.map { $0.id } == ["council", "n0", "n1", "n2"])
    #expect(power.bodies.dropFirst().allSatisfy { $0.banzhaf == 0.5 })
  }

  @Test(
    "Who must consent has a veto, who alone decides is a dictator, and who cannot matter is a dummy"
  )
  func parts() throws {
    let rule = DecisionRule(
      passes: .all([.consentOf("a"), .share(.moreThan(.half), of: .cast, by: .patients)])
    )
    let bodies: [Body] = [
      .practice("a", patients: 10), .practice("b", patients: 4), .practice("c", patients: 3),
    ]
    let power = try #require(
      try Docket.Question.ofCouncil(
        bodies: bodies,
        memberships: bodies.map { Membership($0.id, of: "council") },
        rules: ["council": rule]
      ).votingPower()
    )
    #expect(power.voters.map { $0.isDictator } == [true, false, false])
    #expect(power.voters.map { $0.hasVeto } == [true, false, false])
    #expect(power.voters.map { $0.isDummy } == [false, true, true])
  }

  @Test("Where no approval is required there is no power to find")
  func none() throws {
    let question = try Docket.Question.ofCouncil(
      bodies: [.practice("a", patients: 0)],
      memberships: [Membership("a", of: "council")],
      rules: ["council": .majority()],
      requirement: .representation
    )
    #expect(question.votingPower() == nil)
  }

  @Test("Thirty networks of ten, and of a hundred thousand patients, are within the states allowed")
  func large() throws {
    let networks = (0..<30).map { Body.ID("n\($0)") }
    var bodies: [Body] = []
    var memberships = networks.map { Membership($0, of: "council") }
    for (place, network) in networks.enumerated() {
      for practice in 0..<10 {
        let id = Body.ID("p\(place)-\(practice)")
        bodies.append(
          .practice(id, patients: 3_000 + (practice * 7_919 + place * 104_729) % 11_000)
        )
        memberships.append(Membership(id, of: network))
      }
    }
    var rules: [Body.ID: DecisionRule] = ["council": .majority()]
    for network in networks { rules[network] = .majority(by: .patients) }
    let question = try Docket.Question.ofCouncil(
      bodies: bodies,
      memberships: memberships,
      rules: rules
    )
    let power = try #require(question.votingPower())
    #expect(power.voters.count == 300)
    #expect(abs(power.voters.reduce(0.0) { $0 + ($1.shapleyShubik ?? .nan) } - 1) < 1e-9)
    let sums = networks.map { network in
      power.bodies.first { $0.id == network }?.shapleyShubik ?? -1
    }
    #expect(sums.allSatisfy { $0 > 0 })
  }
}
