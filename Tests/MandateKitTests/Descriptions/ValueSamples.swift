import MandateKit

/// Values of the library, found by walking through answers part by part as a debugger does.
struct ValueSamples {
  /// The values of each type, by the name of the type with all that it is nested in.
  private(set) var values: [String: [Any]] = [:]
  /// How many values of each type, or of each case of one, were taken.
  private var counts: [String: Int] = [:]

  /// The most values of one type, or of one case, that are taken.
  private static let most = 20

  /// Takes a value and all of its parts, and of parts of which there are many already none.
  mutating func add(_ value: Any) {
    var rest = [value] + Mirror(reflecting: value).children.map { $0.value }
    while let next = rest.popLast() {
      let mirror = Mirror(reflecting: next)
      let name = ValueSamples.name(of: type(of: next))
      if name.hasPrefix("MandateKit.") {
        // Each case of an enumeration has its own values.
        let label = mirror.displayStyle == .enum ? mirror.children.first?.label ?? "" : ""
        guard counts["\(name) \(label)", default: 0] < ValueSamples.most else { continue }
        counts["\(name) \(label)", default: 0] += 1
        values[name, default: []].append(next)
      }
      rest += mirror.children.map { $0.value }
    }
  }

  /// The name of a type without what it is generic over.
  private static func name(of type: Any.Type) -> String {
    var depth = 0
    return String(reflecting: type).filter { character in
      if character == "<" { depth += 1 }
      defer { if character == ">" { depth -= 1 } }
      return depth == 0
    }
  }
}

extension ValueSamples {
  /// Values of every public type of the main module.
  static func everyType() throws -> ValueSamples {
    var samples = ValueSamples()
    for seed in UInt64(0)..<60 {
      let random = RandomCase.make(seed: seed)
      let docket = try random.docket()
      samples.add(docket)
      for finding in docket.review(on: random.asOf) { samples.add(finding) }
      let others = docket.questions.map { $0.resolution }
      for question in docket.questions {
        let question = question.asOf(random.asOf)
        samples.add(question)
        samples.add(question.resolution)
        samples.add(question.resolution.deadlines)
        samples.add(question.resolution.repudiationRisks)
        samples.add(question.resolution.mandate as Any)
        samples.add(question.path)
        samples.add(question.timeline)
        samples.add(question.decisiveReasons)
        for body in random.document.bodies { samples.add(question.votesNeeded(from: body.id)) }
        if seed < 8 {
          samples.add(question.votingPower() as Any)
          samples.add(question.smallestCoalitions() as Any)
          samples.add(question.chanceByTurnout(steps: 2, support: { _ in 0.5 }) as Any)
          samples.add(
            question.chanceOfApproval { _ in
              ChanceOfApproval.Expectation(takesPart: 0.5, votesFor: 0.5)
            } as Any
          )
        }
        for other in others {
          samples.add(Resolution.Difference(from: question.resolution, to: other))
        }
      }
      samples.add(docket.initiative())
      samples.add(docket.initiative().kinds)
      if seed < 8 {
        let sizes = docket.governance.sizes(on: random.asOf, assuming: SizeAssumptions())
        samples.add(sizes)
        samples.add(sizes.summary)
        samples.add(sizes.sizes.map { $0.band })
        samples.add(SizeAssumptions())
      }
      samples.addRegisters(of: docket, asOf: random.asOf)
      do throws(UnknownProposalError) {
        _ = try docket.question("there is no such proposal")
      } catch {
        samples.add(error)
      }
      samples.add(docket.resolutions())
      samples.add(docket.resolutions().makeIterator())
      for body in docket.governance.document.bodies {
        samples.add(docket.governance.study(of: body.id, on: random.asOf) as Any)
      }
      if let proposal = random.proposals.first, seed < 12 {
        try samples.add(analysisOf: proposal, under: docket.governance, among: random.proposals)
      }
    }
    for row in ReviewTests.rows {
      var document = ReviewRow.sound
      row.beyond(&document)
      for finding in try row.findings(row.beyond) {
        samples.add(finding)
        guard row.code == .vetoClass, let body = finding.body else { continue }
        let analysis = try Governance(document).study(of: body, on: ReviewRow.date)
        samples.add(analysis?.blockingClasses as Any)
      }
    }
    for row in RecordReviewTests.rows {
      let docket = try RecordReviewTests.place.changed(row.beyond).docket()
      for finding in docket.review(on: Scene.decision) where finding.code == row.code {
        samples.add(finding)
      }
    }
    samples.add(Catalogue.english)
    samples.add(try PrioritiesTests.sample())
    samples.addWhatIsWrittenByHand()
    samples.addTemplates()
    return samples
  }

  private mutating func addRegisters(of docket: Docket, asOf date: CivilDate) {
    add(docket.mandateRegister(on: date))
    add(docket.engagement(asOf: date, leastForPassenger: 1))
    add(docket.diary(after: date))
    for body in docket.governance.document.bodies {
      add(docket.duties(owedTo: body.id, asOf: date))
      if let end = body.existence.until { add(docket.lapses(on: end)) }
    }
  }

  private mutating func add(
    analysisOf proposal: Proposal,
    under governance: Governance,
    among proposals: [Proposal]
  ) throws {
    let analysis = try ProposalAnalysis(
      of: proposal,
      under: governance,
      among: proposals.filter { $0.id != proposal.id }
    )
    add(analysis)
    add(analysis.mandated())
    add(analysis.leastSupport())
    add(analysis.blockers(among: governance.document.bodies.map(\.id)).blockers)
  }

  /// Adds values that no answer holds.
  private mutating func addWhatIsWrittenByHand() {
    let document = DocketDocument {
      Body("north", kind: .primaryCareNetwork).members { Body.practice("abbey", patients: 4_000) }
    }
    add(document)
    add(Body("north", kind: .primaryCareNetwork).members { Member("abbey", votes: 2) })
    add(Representative("dr-lee", of: ["north"], at: "board", powers: [.agree], subjects: ["*"]))
    add(Change.move("abbey", from: "north", to: "south", on: "2022-04-01"))
    add(Act.castingVote(by: "dr-lee", of: "north", on: "hub", .for, date: "2022-10-03"))
    add(Step.Ballot(of: "north", castBy: Step.Ballot.Caster("dr-lee", under: "seat")))
    add(Act.revocation(of: "m", date: "2022-10-03"))
    add(Act.notice(to: "lmc", by: "icb", on: "hub", date: "2022-10-03"))
    add(Finding.Fact.giverCoversNone("m", giver: "north", over: .init("lmc", practices: 2)))
    add(RequirementResult.VotesNeeded(voters: [], bounds: .init(atLeast: 2, atMost: nil)))
    add(Voice.Conflict(for: "north", against: "lmc", patients: 9_000))
    add(Governance.ReviewScope.english)
    add(BankHolidays.england)
    var successions = GovernanceDocument(
      bodies: [Body("QNQ", kind: .integratedCareBoard), Body("D4U1Y", kind: .subICBLocation)],
      memberships: [Membership("D4U1Y", of: "QNQ")]
    )
    add(successions.record(Catalogue.english.successions))
    add(DocumentError(.syntax, at: DocumentPath()["governance"][0], "Write it out."))
    add(InvalidDocumentError([DocumentError(.syntax, at: DocumentPath(), "Write it out.")]))
  }

  private mutating func addTemplates() {
    let seats = (1...6).map { Catalogue.SeatHolder("seat-\($0)", classes: ["clinical"]) }
    let practices = (1...12).map { Body.ID("practice-\($0)") }
    add(
      Catalogue.CareBoard(
        "board",
        practices: practices,
        seats: seats,
        quorum: .count(4),
        castingVote: .listed(["seat-1"]),
        reserved: ["strategy"],
        committees: [
          Catalogue.CareBoard.Committee(
            "primary-care",
            members: ["seat-1"],
            delegated: ["contract"],
            ceiling: 500_000
          )
        ],
        urgentPowers: Catalogue.CareBoard.UrgentPowers(
          "urgent",
          heldBy: ["seat-1"],
          reportWithin: 30
        )
      )
    )
    add(Catalogue.NetworkAgreement("north", practices: practices))
    add(Catalogue.PrimaryMedicalCommissioners(nhsEngland: "england", integratedCareBoard: "icb"))
    add(Catalogue.PracticeBallot("ballot", subjects: ["contract"]))
    add(
      Catalogue.ShareholderFederation(
        "federation",
        practices: practices,
        shares: VoteScale(patients: 1_000, rounding: .up),
        holders: [Catalogue.ShareholderFederation.Holder(of: "practice-1", Person("dr-lee"))]
      )
    )
    add(Catalogue.ElectedCommittee("lmc", representing: practices, elected: seats))
    add(
      Catalogue.JointCommittee(
        "joint",
        area: "place",
        partners: [Catalogue.JointCommittee.Partner("trust", of: "trust", seats: seats)],
        delegated: ["contract"]
      )
    )
  }
}
