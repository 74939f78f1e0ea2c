import MandateKit
import Testing

@Suite("Questions about all records at once")
struct EveryRecordTests {
  static let batches: [Range<UInt64>] = stride(from: 0, to: UInt64(48), by: 24).map { $0..<$0 + 24 }

  /// What holds over all records of a small question.
  private struct Expected {
    var mandates: [(votes: [PartyID: Choice], resolution: Resolution)]
    var least: Int64?
    /// The bodies whose positions an answer gives.
    var bodies: [Body.ID]

    init(_ question: SmallQuestion) throws {
      let all = try question.everyResolution()
      mandates = all.filter { $0.resolution.outcome == .mandated }
      bodies = all.first?.resolution.positions.map(\.body).filter { $0 != "icb" } ?? []
      least = mandates.map { question.patients(behind: $0.votes) }.min()
    }

    func isPossible(_ body: Body.ID, _ stance: Stance) -> Bool {
      mandates.contains { _, resolution in
        let positions = resolution.positions.first { $0.body == body }?.positions
        return positions.map { stance.positions.isSuperset(of: $0) } ?? false
      }
    }
  }

  @Test("Answers agree with every record of small structures", arguments: batches)
  func agrees(_ seeds: Range<UInt64>) throws {
    var counts = (possible: 0, impossible: 0, unexamined: 0, supports: 0)
    for seed in seeds {
      let question = SmallQuestion(seed: seed, tree: seed % 2 == 0)
      let expected = try Expected(question)
      let governance = try Governance(question.document)
      // Without going through votes one by one, and with.
      for mostVoters in [0, 6] {
        let every = try ProposalAnalysis(
          of: question.proposal,
          under: governance,
          mostVoters: mostVoters
        )
        try expect(
          every.mandated(),
          !expected.mandates.isEmpty,
          mostVoters,
          "seed \(seed)",
          every,
          &counts
        )
        for body in expected.bodies {
          for stance in Stance.allCases where mostVoters == 0 || stance == .notFor {
            try expect(
              every.mandated(while: body, is: stance),
              expected.isPossible(body, stance),
              mostVoters,
              "seed \(seed): \(body) \(stance)",
              every,
              &counts
            )
          }
        }
        expectSupport(every.leastSupport(), expected.least, mostVoters, "seed \(seed)")
        counts.supports += 1
      }
    }
    #expect(counts.possible > 60 && counts.impossible > 60)
    #expect(counts.unexamined * 20 < counts.possible + counts.impossible)
  }

  private func expect(
    _ found: ProposalAnalysis.Possibility,
    _ expected: Bool,
    _ mostVoters: Int,
    _ comment: Comment,
    _ every: ProposalAnalysis,
    _ counts: inout (possible: Int, impossible: Int, unexamined: Int, supports: Int)
  ) throws {
    switch found {
    case .possible(let witness):
      counts.possible += 1
      #expect(expected, comment)
      let docket = try Docket(
        governance: every.governance,
        proposals: [every.proposal],
        record: witness.record
      )
      #expect(docket.resolve("x", asOf: witness.asOf)?.outcome == .mandated, comment)
    case .impossible:
      counts.impossible += 1
      #expect(!expected, comment)
    case .undecided:
      counts.unexamined += 1
      #expect(mostVoters == 0, comment)
    }
  }

  private func expectSupport(
    _ found: ProposalAnalysis.LeastSupport,
    _ expected: Int64?,
    _ mostVoters: Int,
    _ comment: Comment
  ) {
    switch found {
    case .exactly(let patients, _, _): #expect(patients == expected, comment)
    case .between(let low, let high, _, _):
      #expect(mostVoters == 0, comment)
      if let expected { #expect(low <= expected && expected <= high, comment) }
    case .never: #expect(expected == nil, comment)
    case .undecided: #expect(mostVoters == 0, comment)
    }
  }

  @Test("Support is never more than the patients affected, whoever else has to vote for")
  func supportOfOthers() throws {
    var document = GovernanceDocument()
    document.bodies = [
      .practice("a", patients: 10), .practice("b", patients: 500),
      Body("board", kind: .integratedCareBoard),
    ]
    document.provisions = [
      Provision("one", requires: .approval(of: .body("a")), force: .essential),
      Provision("other", requires: .approval(of: .body("b")), force: .essential),
    ]
    let proposal = Proposal(
      "x",
      subjects: ["s"],
      affects: "a",
      proposer: "board",
      forum: "board",
      decisionDate: "2024-01-01"
    )
    let analysis = try ProposalAnalysis(of: proposal, under: Governance(document))
    guard case .exactly(let patients, let total, _) = analysis.leastSupport() else {
      Issue.record("\(analysis.leastSupport())")
      return
    }
    #expect(patients == 10 && total == 10)
  }

  /// Eight networks of four practices, two thirds of which carry in a place.
  private func place(
    _ passes: Condition = .share(.atLeast(.twoThirds), of: .all, by: .members)
  ) throws -> ProposalAnalysis {
    var document = GovernanceDocument()
    for network in 0..<8 {
      let id = Body.ID("n\(network)")
      let members = (0..<4).map { Body.ID("\(id)-\($0)") }
      document.bodies += members.enumerated().map {
        .practice($1, patients: Int64(4_000 + 1_000 * $0 + network))
      }
      document.bodies.append(
        Body(id, kind: .primaryCareNetwork, rule: .majority(of: .all), binds: true)
      )
      document.memberships += members.map { Membership($0, of: id) }
      document.memberships.append(Membership(id, of: "place"))
    }
    document.bodies += [
      Body("place", kind: .placePartnership, rule: DecisionRule(passes: passes)),
      Body("lmc", kind: .localMedicalCommittee), Body("icb", kind: .integratedCareBoard),
    ]
    document.memberships.append(Membership("place", of: "lmc"))
    document.provisions = [
      Provision("place", requires: .approval(of: .body("place")), force: .essential),
      Provision(
        "lmc",
        requires: .consultation(
          of: .body("lmc"),
          by: .proposer,
          ConsultationStandard(minimumDays: 28)
        ),
        force: .essential
      ),
    ]
    return try ProposalAnalysis(
      of: Proposal(
        "x",
        subjects: ["contract"],
        affects: "place",
        proposer: "icb",
        forum: "icb",
        decisionDate: "2022-09-01"
      ),
      under: Governance(document)
    )
  }

  @Test("A place of many networks is answered without going through votes")
  func largePlace() throws {
    let every = try place()
    #expect(every.mandated(while: "lmc", is: .against).witness != nil)
    #expect(every.mandated(while: "n3", is: .against).witness != nil)
    #expect(every.mandated(while: "place") == .impossible)
    #expect(every.blockers(ofKind: .primaryCareNetwork).blockers == [])
    #expect(every.blockers(ofKind: .primaryCareNetwork).unexamined == [])
    // Six of eight networks, the three smallest practices of four in each.
    guard case .exactly(let patients, let total, _) = every.leastSupport() else {
      Issue.record("Not exact.")
      return
    }
    #expect(patients == 6 * 15_000 + 3 * (0 + 1 + 2 + 3 + 4 + 5))
    #expect(total == 8 * 22_000 + 4 * 28)
    #expect(every.leastSupport().isAtLeast(.half) == true)
    #expect(every.leastSupport().isAtLeast(.twoThirds) == false)
  }

  @Test("A mandate that awaits ratification is followed where the ratifying proposal is known")
  func ratification() throws {
    var document = GovernanceDocument()
    document.bodies = [
      .practice("p", patients: 5), .practice("q", patients: 7), Body("forum", kind: "board"),
      Body("n", kind: .primaryCareNetwork, rule: .unanimity, binds: true),
    ]
    document.memberships = [Membership("p", of: "n"), Membership("q", of: "n")]
    document.people = [Person("dr")]
    document.appointments = [Appointment("dr", to: "forum", capacity: .representative)]
    document.provisions = [Provision("voice", requires: .representation, force: .essential)]
    document.mandates = [
      Mandate("m", giver: "n", holder: "dr", powers: [.agree], subjects: ["*"])
    ]
    let proposal = Proposal(
      "x",
      subjects: ["contract"],
      affects: "n",
      proposer: "forum",
      forum: "forum",
      decisionDate: "2022-09-01"
    )
    let given = try ProposalAnalysis(of: proposal, under: Governance(document))
    guard case .exactly(0, of: 12, _) = given.leastSupport() else {
      Issue.record("Representatives alone are enough.")
      return
    }
    document.mandates[0].ratification = Mandate.Ratification(by: "n", within: 30)
    let awaited = try ProposalAnalysis(of: proposal, under: Governance(document))
    #expect(awaited.mandated() == .undecided)
    let shown = awaited.blockers(among: ["q", "nobody", "n"])
    #expect(shown.blockers.isEmpty)
    #expect(shown.unexamined == ["q", "n"])
    #expect(awaited.blockers(ofKind: .primaryCareNetwork).unexamined == ["n"])
    var ratifying = proposal
    ratifying.id = "y"
    ratifying.ratifies = "x"
    ratifying.decisionDate = "2022-09-20"
    let ratified = try ProposalAnalysis(
      of: proposal,
      under: Governance(document),
      among: [ratifying]
    )
    #expect(ratified.mandated().witness?.asOf == "2022-09-20")
    document.mandates[0].powers = [.advise]
    #expect(
      try ProposalAnalysis(of: proposal, under: Governance(document)).mandated() == .impossible
    )
  }

  @Test("What is said to be possible is, in random cases")
  func random() throws {
    var found = (possible: 0, impossible: 0)
    for seed in 0..<80 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      let proposal = try #require(sample.proposals.first { $0.id == sample.proposal })
      let others = sample.proposals.filter { $0.id != proposal.id }
      let every = try ProposalAnalysis(
        of: proposal,
        under: Governance(sample.document),
        among: others
      )
      let bodies = sample.document.bodies.prefix(3).map(\.id) + ["chair1", "elected1"]
      for answer in [every.mandated()] + bodies.map({ every.mandated(while: $0) }) {
        switch answer {
        case .possible(let witness):
          found.possible += 1
          let docket = try Docket(
            governance: every.governance,
            proposals: [proposal] + others,
            record: witness.record
          )
          let outcome = docket.resolve(proposal.id, asOf: witness.asOf)?.outcome
          #expect(outcome == .mandated, "seed \(seed)")
        case .impossible: found.impossible += 1
        case .undecided: break
        }
      }
      _ = every.leastSupport()
      // What stands on the record as it is is no impossibility, if nobody is recused and the like.
      let isPlain = sample.record.acts.allSatisfy { act in
        switch act {
        case .recusal, .revocation, .decision: false
        default: true
        }
      }
      guard isPlain, every.mandated() == .impossible else { continue }
      let docket = try Docket(
        governance: every.governance,
        proposals: sample.proposals,
        record: sample.record
      )
      let outcome = docket.resolve(proposal.id, asOf: sample.asOf)?.outcome
      #expect(outcome != .mandated, "seed \(seed)")
    }
    #expect(found.possible > 20 && found.impossible > 20)
  }

  /// Provisions with which an approval of those affected goes together, one at a time.
  static let duties: [Requirement] = [
    .consultation(
      of: .body("lmc"),
      by: .proposer,
      ConsultationStandard(minimumDays: 10, untilAnswer: true, phase: "second")
    ),
    .consultation(
      of: .membersOf("n"),
      by: .named("lmc"),
      ConsultationStandard(minimumDays: 10, workingDays: true)
    ),
    .notice(to: .membersOf("n"), by: .forum, .before(days: 10, workingDays: true, clear: true)),
    .representation(power: .negotiate, present: true),
    .confirmation(by: .role(.affected), after: NoticePeriod(days: 28, clear: true)),
    .approval(of: .body("chair")),
    .approval(of: .membersOf("n")),
  ]

  @Test("All that is owed is done, presence, answers and confirmations included", arguments: duties)
  func performed(_ requirement: Requirement) throws {
    var document = GovernanceDocument()
    document.bodies = [
      .practice("p", patients: 5), .practice("q", patients: 7), Body("forum", kind: "board"),
      Body("lmc", kind: .localMedicalCommittee),
      Body(
        "n",
        kind: .primaryCareNetwork,
        rule: DecisionRule(
          passes: .share(.moreThan(.half), of: .cast, by: .members),
          castingVote: .listed(["chair"])
        ),
        binds: true
      ),
    ]
    document.memberships = [Membership("p", of: "n"), Membership("q", of: "n")]
    document.people = [Person("dr"), Person("chair")]
    document.appointments = [Appointment("dr", to: "forum", capacity: .representative)]
    document.mandates = [
      Mandate("m", giver: "n", holder: "dr", powers: [.negotiate], subjects: ["*"])
    ]
    document.provisions = [
      Provision("agreed", requires: .approval(of: .role(.affected)), force: .essential),
      Provision("owed", requires: requirement, force: .essential),
    ]
    var proposal = Proposal(
      "x",
      subjects: ["contract"],
      affects: ["n", "q"],
      proposer: "forum",
      forum: "forum",
      decisionDate: "2022-09-01"
    )
    var earlier = proposal
    earlier.id = "y"
    earlier.decisionDate = "2022-07-01"
    proposal.confirms = "y"
    let every = try ProposalAnalysis(of: proposal, under: Governance(document), among: [earlier])
    let witness = try #require(every.mandated().witness)
    let docket = try Docket(
      governance: Governance(document),
      proposals: [proposal, earlier],
      record: witness.record
    )
    let resolution = try #require(docket.resolve("x", asOf: witness.asOf))
    #expect(resolution.outcome == .mandated)
    #expect(resolution.irregularities == [])
    #expect(every.mandated(while: "n") == .impossible)
    // Q has to agree for itself, and so the PCN needs no more than the chair.
    #expect(every.blockers(among: ["q"]).blockers.map(\.body) == ["q"])
    let needsEach = requirement == .approval(of: .membersOf("n"))
    #expect((every.mandated(while: "p", is: .against) == .impossible) == needsEach)
    let needsChair = requirement == .approval(of: .body("chair"))
    #expect((every.mandated(while: "chair", is: .silent) == .impossible) == needsChair)
  }

  @Test("Under unanimity every network can block, and a record shows it")
  func unanimity() throws {
    let every = try place(.share(.atLeast(.whole), of: .all, by: .members))
    let (blockers, unexamined) = every.blockers(ofKind: .primaryCareNetwork)
    #expect(blockers.map(\.body) == (0..<8).map { Body.ID("n\($0)") })
    #expect(unexamined == [])
    for blocker in blockers {
      let docket = try Docket(
        governance: every.governance,
        proposals: [every.proposal],
        record: blocker.witness.record
      )
      let resolution = try #require(docket.resolve("x", asOf: blocker.witness.asOf))
      #expect(resolution.outcome == .notMandated)
      let positions = resolution.positions.first { $0.body == blocker.body }?.positions
      #expect(positions == .against)
    }
  }
}
