import MandateKit
import Testing

@Suite("Voting power")
struct VotingPowerTests {
  /// A game whose indices are published.
  struct Published: CustomTestStringConvertible {
    var name: String
    /// The votes of each voter.
    var votes: [Int64]
    var rule: DecisionRule
    /// The swings of each voter, or `nil` where none were published.
    var swings: [Int64]?
    var shapleyShubik: [Double]?
    var normalisedBanzhaf: [Double]?
    /// How far a published index may differ by its rounding.
    var rounding = 1e-9

    var testDescription: String { name }
  }

  private static func weighted(quota: Int) -> DecisionRule {
    DecisionRule(passes: .count(atLeast: quota, by: .votes))
  }

  static let published = [
    // Brams and Affuso 1976; Straffin 1993.
    Published(
      name: "European Economic Community, 1958",
      votes: [4, 4, 4, 2, 2, 1],
      rule: weighted(quota: 12),
      swings: [10, 10, 10, 6, 6, 0],
      shapleyShubik: [14.0, 14, 14, 9, 9, 0].map { $0 / 60 },
      normalisedBanzhaf: [10.0, 10, 10, 6, 6, 0].map { $0 / 42 }
    ),
    // Banzhaf 1965: of six supervisors three had no power.
    Published(
      name: "Nassau County, 1958",
      votes: [9, 9, 7, 3, 1, 1],
      rule: weighted(quota: 16),
      swings: [16, 16, 16, 0, 0, 0]
    ),
    Published(
      name: "Nassau County, 1964",
      votes: [31, 31, 28, 21, 2, 2],
      rule: weighted(quota: 58),
      swings: [16, 16, 16, 0, 0, 0],
      shapleyShubik: [1.0 / 3, 1.0 / 3, 1.0 / 3, 0, 0, 0]
    ),
    // Straffin 1993: nine votes of fifteen, five of them indispensable.
    Published(
      name: "Security Council of the United Nations",
      votes: Array(repeating: 7, count: 5) + Array(repeating: 1, count: 10),
      rule: weighted(quota: 39),
      swings: Array(repeating: 848, count: 5) + Array(repeating: 84, count: 10),
      shapleyShubik: Array(repeating: 421.0 / 2145, count: 5)
        + Array(repeating: 4.0 / 2145, count: 10)
    ),
    // Brams and Affuso 1976, to three decimals.
    Published(
      name: "European Community, 1973",
      votes: [10, 10, 10, 10, 5, 5, 3, 3, 2],
      rule: weighted(quota: 41),
      normalisedBanzhaf: [0.167, 0.167, 0.167, 0.167, 0.091, 0.091, 0.066, 0.066, 0.016],
      rounding: 6e-4
    ),
  ]

  @Test("Published indices are found", arguments: published)
  func indices(_ game: Published) throws {
    let voters = game.votes.indices.map { Body.ID("v\($0 < 10 ? "0" : "")\($0)") }
    let power = try #require(
      try Self.question(
        bodies: voters.map { .practice($0, patients: 0) },
        memberships: zip(voters, game.votes).map { Membership($0, of: "council", votes: $1) },
        rules: ["council": game.rule]
      ).votingPower()
    )
    #expect(power.voters.map { $0.id } == voters)
    #expect(
      power.bodies.map { $0.id } == ["council"] && power.bodies.allSatisfy { $0.isDictator == true }
    )
    if let swings = game.swings {
      #expect(power.voters.map { $0.swings } == swings)
      #expect(power.voters.map { $0.isDummy } == swings.map { $0 == 0 })
    }
    for (found, expected) in zip(power.voters, game.shapleyShubik ?? []) {
      #expect(abs((found.shapleyShubik ?? .nan) - expected) < 1e-12, "\(found)")
    }
    for (found, expected) in zip(power.normalisedBanzhaf, game.normalisedBanzhaf ?? []) {
      #expect(abs(found - expected) < game.rounding, "\(found)")
    }
    #expect(abs(power.voters.reduce(0.0) { $0 + ($1.shapleyShubik ?? .nan) } - 1) < 1e-11)
  }

  /// Returns the question of a proposal that needs the approval of a council.
  private static func question(
    bodies: [Body],
    memberships: [Membership],
    rules: [Body.ID: DecisionRule],
    requirement: Requirement = .approval(of: .body("council"))
  ) throws -> Docket.Question {
    let docket = try Docket(
      governance: Governance(
        GovernanceDocument(
          bodies: bodies
            + rules.sorted { $0.key < $1.key }.map {
              Body($0.key, kind: .primaryCareNetwork, rule: $0.value, binds: true)
            } + [Body("forum", kind: .placePartnership)],
          memberships: memberships,
          provisions: [Provision("approved", requires: requirement, force: .essential)]
        )
      ),
      proposals: [
        Proposal.toForum()
      ]
    )
    return try docket.question("p")
  }

  @Test(
    "In a council of networks the power of a practice is that in its network times that of its network"
  )
  func compound() throws {
    let practices = (0..<9).map { Body.ID("a\($0)") }
    let networks: [Body.ID] = ["n0", "n1", "n2"]
    let power = try #require(
      try Self.question(
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
      try Self.question(
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
    let question = try Self.question(
      bodies: [.practice("a", patients: 0)],
      memberships: [Membership("a", of: "council")],
      rules: ["council": .majority()],
      requirement: .representation
    )
    #expect(question.votingPower() == nil)
  }

  /// Returns the question of a proposal that needs a council of practices for, and something else.
  private static func question(
    practices: Int,
    alsoNeeding requirements: [Requirement],
    isOfTwoCouncils: Bool = false
  ) throws -> Docket.Question {
    let ids = (0..<practices).map { Body.ID("p\($0)") }
    let councils: [Body.ID] = isOfTwoCouncils ? ["council", "other"] : ["council"]
    let docket = try Docket {
      councils.map { Body($0, kind: .federation, rule: .majority()) }
      Body("forum", kind: .placePartnership)
      ids.map { Body.practice($0, patients: 1) }
      councils.flatMap { council in ids.map { Membership($0, of: council) } }
      requirements.enumerated().map {
        Provision(Provision.ID("r\($0.offset)"), requires: $0.element, force: .essential)
      }
      Proposal.toForum()
    }
    return try docket.question("p")
  }

  @Test(
    "Of more than a hundred voters the indices are those of the formula, and what is not known is not said"
  )
  func manyVoters() throws {
    let council = Requirement.approval(of: .body("council"))
    let power = try #require(
      try Self.question(practices: 101, alsoNeeding: [council]).votingPower()
    )
    // C(100, 50) / 2^100.
    #expect(power.voters.allSatisfy { abs($0.banzhaf - 0.079_589_237_387_178_8) < 1e-14 })
    #expect(power.voters.allSatisfy { abs(($0.shapleyShubik ?? .nan) - 1.0 / 101) < 1e-11 })
    #expect(power.voters.allSatisfy { $0.isDummy == false && !$0.hasVeto })
    #expect(power.voters.allSatisfy { $0.isDictator == false && $0.swings == nil })
    let every = Requirement.approval(of: .kind(.practice))
    let seldom = try #require(try Self.question(practices: 120, alsoNeeding: [every]).votingPower())
    #expect(seldom.voters.allSatisfy { $0.hasVeto && $0.isDummy != true })
    #expect(try Self.question(practices: 1_001, alsoNeeding: [every]).votingPower() == nil)
  }

  /// Sixty practices that must all agree, or else more than half of sixty-one others: each of the sixty
  /// decides once in some 10 to the power of 18 ways.
  @Test("A voter that decides too seldom to tell is not called one that never decides")
  func seldom() throws {
    let docket = try Docket {
      Body("all", kind: .federation, rule: .unanimity).members {
        (0..<60).map { Body.practice(Body.ID("a\($0)"), patients: 1) }
      }
      Body(
        "council",
        kind: .federation,
        rule: DecisionRule(
          passes: .any([
            .consentOf("all"), .share(.moreThan(.half), of: .all, by: .members, among: "other"),
          ])
        )
      )
      Membership("all", of: "council")
      (0..<61).map { Body.practice(Body.ID("b\($0)"), patients: 1) }
      (0..<61).map { Membership(Body.ID("b\($0)"), of: "council", classes: ["other"]) }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("council")))
      Proposal.toForum()
    }
    let power = try #require(try docket.question("p").votingPower())
    let few = power.voters.filter { $0.id.rawValue.hasPrefix("a") }
    #expect(few.count == 60 && few.allSatisfy { $0.isDummy == nil && $0.banzhaf == 0 })
  }

  @Test("What two provisions ask alike counts once, of however many")
  func askedTwice() throws {
    let every = Requirement.approval(of: .kind(.practice))
    let power = try #require(
      try Self.question(practices: 60, alsoNeeding: [every, every]).votingPower()
    )
    #expect(power.voters.count == 60)
    #expect(power.voters.allSatisfy { $0.hasVeto && $0.swings == 1 })
    let council = Requirement.approval(of: .body("council"))
    let twice = try Self.question(practices: 5, alsoNeeding: [council, council]).votingPower()
    let once = try Self.question(practices: 5, alsoNeeding: [council]).votingPower()
    #expect(twice == once && once?.voters.first?.swings == 6)
  }

  @Test("Voters whom several bodies count are gone through only while they are few")
  func sharedVoters() throws {
    let both: [Requirement] = [.approval(of: .body("council")), .approval(of: .body("other"))]
    let few = try Self.question(practices: 5, alsoNeeding: both, isOfTwoCouncils: true)
    #expect(few.votingPower()?.voters.first?.swings == 6)
    let many = try Self.question(practices: 60, alsoNeeding: both, isOfTwoCouncils: true)
    #expect(many.votingPower() == nil)
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
    let question = try Self.question(bodies: bodies, memberships: memberships, rules: rules)
    let power = try #require(question.votingPower())
    #expect(power.voters.count == 300)
    #expect(abs(power.voters.reduce(0.0) { $0 + ($1.shapleyShubik ?? .nan) } - 1) < 1e-9)
    let sums = networks.map { network in
      power.bodies.first { $0.id == network }?.shapleyShubik ?? -1
    }
    #expect(sums.allSatisfy { $0 > 0 })
  }
}
