import MandateKit

/// A small structure and a proposal, the same for the same seed, with every record of it.
struct SmallQuestion {
  var document = GovernanceDocument()
  private(set) var proposal: Proposal
  /// Those who vote: practices, people, and committees and federations without a rule.
  private(set) var voters: [PartyID] = []
  /// The bodies in which there may be a casting vote, and one who may cast it in each.
  private(set) var casting: [(body: Body.ID, by: PartyID)] = []

  static let date: CivilDate = "2022-09-01"

  /// Makes two networks of a few practices, a place, a committee, and a few provisions.
  ///
  /// In a `tree` the committee votes for itself, so that no practice counts in two approvals' ways.
  init(seed: UInt64, tree: Bool) {
    var random = SplitMix64(seed: seed)
    var maker = RandomCaseMaker(seed: seed &+ 31, tree: true, withMandates: false)
    proposal = Proposal(
      "x",
      subjects: ["contract.local"],
      affects: "place",
      proposer: "icb",
      forum: "icb",
      decisionDate: Self.date
    )
    let isSeated = seed % 3 == 0
    let most = isSeated ? 2 : random.chance(20) ? 4 : 3
    let practices = (0..<random.number(2, most)).map { Body.ID("p\($0)") }
    for practice in practices {
      document.bodies.append(.practice(practice, patients: random.pick([1, 2, 3, 5, 8])))
    }
    voters = practices
    maker.made.document.bodies = document.bodies
    let split = random.number(1, practices.count - 1)
    for (network, members) in [("n", practices[..<split]), ("m", practices[split...])] {
      addGroup(Body.ID(network), .primaryCareNetwork, Array(members), maker.rule(Array(members)))
    }
    let local: [Body.ID] = random.chance(20) ? ["n"] : ["n", "m"]
    addGroup("place", .placePartnership, local, random.chance(80) ? maker.rule(local) : nil)
    if document.bodies.last?.rule == nil {
      voters.append("place")
    } else if isSeated {
      addSeats(&random)
    }
    if random.chance(60) {
      let isRuled = !tree && random.chance(60)
      let members: [Body.ID] = random.chance(50) ? ["place"] : random.some(practices)
      addGroup("lmc", .localMedicalCommittee, members, isRuled ? maker.rule(members) : nil)
      if !isRuled { voters.append("lmc") }
    }
    addGroup("icb", .integratedCareBoard, ["place"], nil)
    if random.chance(15) { document.bodies[practices.count].competence = ["premises"] }
    if random.chance(20) {
      document.mandates.append(
        Mandate("warrant", giver: "n", holder: "icb", powers: [.agree], subjects: ["*"])
      )
      voters.append("n")
    }
    addProvisions(&random, &maker, practices)
  }

  /// Gives a person a seat in the place, or the casting vote there, or both; the electors are those of a
  /// record date, and the rule depends on the matter.
  private mutating func addSeats(_ random: inout SplitMix64) {
    let place = document.bodies.count - 1
    document.people = [Person("chair"), Person("former")]
    voters.append("chair")
    if random.chance(60) {
      document.memberships.append(
        Membership(
          "chair",
          of: "place",
          votes: random.chance(30) ? 2 : nil,
          classes: ["lay"]
        )
      )
    }
    let others = ApplicableRule(.unanimity, when: Occasion(subjects: ["premises"]))
    document.bodies[place].rules.insert(others, at: 0)
    if random.chance(40) {
      document.bodies[place].rules[1].rule = .majority(
        quorum: random.chance(50) ? .count(atLeast: 1, among: "lay") : nil
      )
    }
    if random.chance(70) {
      let isListed = random.chance(60)
      document.bodies[place].rules[1].rule.castingVote =
        isListed ? .listed(["chair"]) : .presiding
      let elector = document.memberships.first { $0.group == "place" && $0.isVoting }?.member
      casting.append((body: "place", by: isListed ? "chair" : elector ?? "chair"))
    }
    if random.chance(40) {
      proposal.electorsOn = Self.date.adding(days: -30)
      document.memberships.append(
        Membership(
          "former",
          of: "place",
          period: Period(from: Self.date.adding(days: -10))
        )
      )
    }
  }

  private mutating func addGroup(
    _ id: Body.ID,
    _ kind: BodyKind,
    _ members: [Body.ID],
    _ rule: DecisionRule?
  ) {
    document.bodies.append(Body(id, kind: kind, rule: rule))
    document.memberships += members.map { Membership($0, of: id) }
  }

  private mutating func addProvisions(
    _ random: inout SplitMix64,
    _ maker: inout RandomCaseMaker,
    _ practices: [Body.ID]
  ) {
    for place in 0..<random.number(1, 3) {
      let requires: Requirement =
        switch random.number(0, 9) {
        case 0...4:
          .approval(
            of: random.pick([
              .body("place"), .kind(.primaryCareNetwork), .kind(.localMedicalCommittee),
              .kind(.placePartnership),
            ])
          )
        case 5: .approvalOfPractices(maker.rule(practices))
        case 6: .representation
        case 7: .notice(to: .kind(.localMedicalCommittee), by: .forum, .before(days: 5))
        default:
          .consultation(
            of: .kind(.localMedicalCommittee),
            by: .proposer,
            ConsultationStandard(minimumDays: 10)
          )
        }
      document.provisions.append(
        Provision(
          Provision.ID("v\(place)"),
          requires: requires,
          force: random.chance(80) ? .essential : .exposure
        )
      )
    }
  }

  /// Every record with some votes and everything else that is owed.
  func everyResolution() throws -> [(votes: [PartyID: Choice], resolution: Resolution)] {
    try ([nil] + (casting.isEmpty ? [] : CastingVote.Choice.allCases)).flatMap {
      try everyResolution(casting: $0)
    }
  }

  private func everyResolution(
    casting choice: CastingVote.Choice?
  ) throws -> [(votes: [PartyID: Choice], resolution: Resolution)] {
    let governance = try Governance(document)
    let choices: [Choice?] = [nil, .for, .against, .abstain]
    return try (0..<1 << (2 * voters.count)).map { number in
      var votes: [PartyID: Choice] = [:]
      for (place, voter) in voters.enumerated() {
        votes[voter] = choices[(number >> (2 * place)) & 3]
      }
      var acts: [Act] = votes.map {
        .vote(by: $0.key, on: "x", $0.value, date: Self.date)
      }
      if let choice {
        acts += casting.map {
          .castingVote(by: $0.by, of: $0.body, on: "x", choice, date: Self.date)
        }
      }
      acts.append(.notice(to: "lmc", by: "icb", on: "x", date: Self.date.adding(days: -5)))
      acts.append(
        .consultation(
          of: "lmc",
          by: "icb",
          on: "x",
          opened: Self.date.adding(days: -10),
          closed: Self.date,
          sufficientInformation: true,
          considered: Self.date
        )
      )
      if !document.bodies.contains(where: { $0.id == "lmc" }) { acts.removeLast(2) }
      let docket = try Docket(
        governance: governance,
        proposals: [proposal],
        record: ActRecord(acts)
      )
      guard let resolution = docket.resolve("x", asOf: Self.date) else { throw Unresolved() }
      return (votes, resolution)
    }
  }

  struct Unresolved: Error {}

  /// The patients of the practices for which those who vote for stand.
  func patients(behind votes: [PartyID: Choice]) -> Int64 {
    var practices: Set<Body.ID> = []
    func add(_ body: Body.ID) {
      practices.insert(body)
      for membership in document.memberships where membership.group == body {
        add(membership.member)
      }
    }
    for (voter, choice) in votes where choice == .for { add(voter) }
    return document.bodies.filter { practices.contains($0.id) }.reduce(0) {
      $0 + $1.listSize.patients(on: Self.date)
    }
  }
}
