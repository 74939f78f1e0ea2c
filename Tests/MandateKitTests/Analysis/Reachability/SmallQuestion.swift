import MandateKit

/// A small structure and a proposal, the same for the same seed, with every record of it.
struct SmallQuestion {
  var document = GovernanceDocument()
  let proposal: Proposal
  /// Those who vote: practices, and committees and federations without a rule.
  private(set) var voters: [Body.ID] = []

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
    let practices = (0..<random.number(2, random.chance(20) ? 4 : 3)).map { Body.ID("p\($0)") }
    for practice in practices {
      document.bodies.append(.practice(practice, patients: random.pick([1, 2, 3, 5, 8])))
    }
    voters = practices
    let split = random.number(1, practices.count - 1)
    for (network, members) in [("n", practices[..<split]), ("m", practices[split...])] {
      addGroup(Body.ID(network), .primaryCareNetwork, Array(members), maker.rule(Array(members)))
    }
    let local: [Body.ID] = random.chance(20) ? ["n"] : ["n", "m"]
    addGroup("place", .placePartnership, local, random.chance(80) ? maker.rule(local) : nil)
    if document.bodies.last?.rule == nil { voters.append("place") }
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
        Mandate("warrant", from: "n", to: "icb", powers: [.agree], subjects: ["*"])
      )
      voters.append("n")
    }
    addProvisions(&random, &maker, practices)
  }

  private mutating func addGroup(
    _ id: Body.ID,
    _ kind: BodyKind,
    _ members: [Body.ID],
    _ rule: DecisionRule?
  ) {
    document.bodies.append(Body(id, kind: kind, rule: rule))
    document.memberships += members.map { Membership(of: $0, in: id) }
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
  func everyResolution() throws -> [(votes: [Body.ID: Choice], resolution: Resolution)] {
    let governance = try Governance(document)
    let choices: [Choice?] = [nil, .for, .against, .abstain]
    return try (0..<1 << (2 * voters.count)).map { number in
      var votes: [Body.ID: Choice] = [:]
      for (place, voter) in voters.enumerated() {
        votes[voter] = choices[(number >> (2 * place)) & 3]
      }
      var acts: [Act] = votes.map {
        .vote(Vote(by: $0.key, on: "x", $0.value, date: Self.date))
      }
      acts.append(.notice(Notice(to: "lmc", by: "icb", on: "x", date: Self.date.adding(days: -5))))
      acts.append(
        .consultation(
          Consultation(
            of: "lmc",
            by: "icb",
            on: "x",
            opened: Self.date.adding(days: -10),
            closed: Self.date,
            sufficientInformation: true,
            considered: Self.date
          )
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
  func patients(behind votes: [Body.ID: Choice]) -> Int64 {
    var practices: Set<Body.ID> = []
    func add(_ body: Body.ID) {
      practices.insert(body)
      for membership in document.memberships where membership.group == body {
        add(membership.member)
      }
    }
    for (voter, choice) in votes where choice == .for { add(voter) }
    return document.bodies.filter { practices.contains($0.id) }.reduce(0) {
      $0 + Int64($1.listSize)
    }
  }
}
