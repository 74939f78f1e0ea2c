import MandateKit
import Testing

@Suite("A review of proposals and their record")
struct RecordReviewTests {
  /// A change to a place in order at which the review must find something, and one at which it must not.
  struct Row: Sendable, CustomTestStringConvertible {
    typealias Change = @Sendable (inout Scene) -> Void

    let testDescription: String
    let code: ReviewFinding.Code
    let beyond: Change
    let inside: Change

    init(
      _ code: ReviewFinding.Code,
      _ name: String,
      beyond: @escaping Change,
      inside: @escaping Change
    ) {
      self.code = code
      testDescription = "\(code): \(name)"
      self.beyond = beyond
      self.inside = inside
    }
  }

  /// A place whose LMC is to be consulted and told by the ICB, and whose PCNs are to agree.
  private static let place = Scene.place.changed { scene in
    scene.proposals[0].subjects = ["travel.costs"]
    scene.document.provisions = [
      Provision("agreed", requires: .approval(of: .kind(.primaryCareNetwork)), force: .essential),
      Provision(
        "consulted",
        requires: .consultation(
          of: .body("lmc"),
          by: .proposer,
          ConsultationStandard(minimumDays: 7)
        ),
        force: .essential
      ),
      Provision(
        "told",
        requires: .notice(to: .body("lmc"), by: .proposer, .before(days: 7)),
        force: .exposure
      ),
    ]
  }

  private static func vote(
    _ voter: PartyID,
    _ day: CivilDate = Scene.ballotDay,
    castBy caster: PartyID? = nil
  ) -> Act {
    .vote(Vote(by: voter, on: "x", .for, date: day, castBy: caster))
  }

  private static func consulted(
    _ body: PartyID,
    by party: PartyID,
    opened: CivilDate = "2025-02-03",
    phase: String? = nil
  ) -> Act {
    .consultation(Consultation(of: body, by: party, on: "x", opened: opened, phase: phase))
  }

  static let rows: [Row] = [
    Row(
      .actNotCounted,
      "a vote by one that is no elector",
      beyond: { $0.record.acts = [vote("icb")] },
      inside: { $0.record.acts = [vote("abbey")] }
    ),
    Row(
      .actNotCounted,
      "a vote after the deadline",
      beyond: { $0.record.acts = [vote("abbey", "2025-03-21")] },
      inside: { $0.record.acts = [vote("abbey", "2025-03-20")] }
    ),
    Row(
      .actNotCounted,
      "a vote while recused",
      beyond: { $0.record.acts = [vote("abbey"), recusal("abbey")] },
      inside: { $0.record.acts = [vote("abbey"), recusal("brook")] }
    ),
    Row(
      .actNotCounted,
      "a vote on what is outside the competence of its voter",
      beyond: { scene in
        scene.document.change("abbey") { $0.competence = ["contract"] }
        scene.record.acts = [vote("abbey")]
      },
      inside: { scene in
        scene.document.change("abbey") { $0.competence = ["travel"] }
        scene.record.acts = [vote("abbey")]
      }
    ),
    Row(
      .actNotCounted,
      "a vote by a hand that may not cast it",
      beyond: { scene in
        scene.document.deputies = [Deputy("dr-lee", for: "abbey")]
        scene.record.acts = [vote("abbey", castBy: "ms-hill")]
      },
      inside: { scene in
        scene.document.deputies = [Deputy("dr-lee", for: "abbey")]
        scene.record.acts = [vote("abbey", castBy: "dr-lee")]
      }
    ),
    Row(
      .actNotCounted,
      "a casting vote where nobody has one",
      beyond: { $0.record.acts = [casting("abbey")] },
      inside: { scene in
        scene.document.rule(.majority(castingVote: .presiding), of: "north")
        scene.document.change("north") { $0.binds = true }
        scene.record.acts = [casting("abbey")]
      }
    ),
    Row(
      .actNotCounted,
      "a decision by one that is not the forum",
      beyond: { $0.record.acts = [.decision(Decision(by: "icb", on: "x", date: Scene.decision))] },
      inside: { $0.record.acts = [.decision(Decision(by: "board", on: "x", date: Scene.decision))] }
    ),
    Row(
      .actNotCounted,
      "a consultation by the wrong party",
      beyond: { $0.record.acts = [consulted("lmc", by: "board")] },
      inside: { $0.record.acts = [consulted("lmc", by: "icb")] }
    ),
    Row(
      .actNotAskedFor,
      "a consultation of one who is not to be consulted",
      beyond: { $0.record.acts = [consulted("place", by: "icb")] },
      inside: { $0.record.acts = [consulted("lmc", by: "icb")] }
    ),
    Row(
      .actNotAskedFor,
      "a consultation in another phase; one by another party is told as that alone",
      beyond: { $0.record.acts = [consulted("lmc", by: "icb", phase: "formal")] },
      inside: { $0.record.acts = [consulted("lmc", by: "board")] }
    ),
    Row(
      .actNotAskedFor,
      "a notice to one who is not to be told",
      beyond: { $0.record.acts = [told("place")] },
      inside: { $0.record.acts = [told("lmc")] }
    ),
    Row(
      .actNotAskedFor,
      "an attendance somewhere else",
      beyond: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("place")]
      },
      inside: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("board")]
      }
    ),
    Row(
      .actNotAskedFor,
      "an attendance after the decision",
      beyond: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("board", on: "2025-03-21")]
      },
      inside: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("board", on: "2025-03-20")]
      }
    ),
    Row(
      .findsNobodyFor,
      "a federation elsewhere",
      beyond: { scene in
        scene.document.bodies += [.practice("far", patients: 10), Body("moor", kind: .federation)]
        scene.document.memberships.append(Membership(of: "far", in: "moor"))
        scene.document.consult("federations", .kind(.federation), days: 0)
      },
      inside: { scene in
        scene.document.bodies.append(Body("moor", kind: .federation))
        scene.document.memberships.append(Membership(of: "abbey", in: "moor"))
        scene.document.consult("federations", .kind(.federation), days: 0)
      }
    ),
    Row(
      .rulesDifferBySubject,
      "a rule for one of two subjects",
      beyond: { $0.ruleBySubject(["travel.costs", "contract"]) },
      inside: { $0.ruleBySubject(["travel.costs", "travel.hours"]) }
    ),
    Row(
      .noBankHolidays,
      "working days in the year of a later proposal",
      beyond: { $0.decideLater(holidays: ["2025-05-05"]) },
      inside: { $0.decideLater(holidays: ["2025-05-05", "2027-05-03"]) }
    ),
    Row(
      .nearName,
      "a subject of a proposal",
      beyond: {
        $0.proposals[0].subjects = ["travle.costs"]; $0.decideOnService()
      },
      inside: { $0.decideOnService() }
    ),
    Row(
      .nearName,
      "a phase on the record",
      beyond: { scene in
        scene.document.consult("phase", .body("lmc"), phase: "formal", force: .exposure)
        scene.record.acts = [consulted("lmc", by: "icb", phase: "fromal")]
      },
      inside: { scene in
        scene.document.consult("phase", .body("lmc"), phase: "formal", force: .exposure)
        scene.record.acts = [consulted("lmc", by: "icb", phase: "formal")]
      }
    ),
  ]

  private static func recusal(_ party: PartyID) -> Act {
    .recusal(Recusal(by: party, on: "x", date: "2025-03-01"))
  }

  private static func casting(_ party: PartyID) -> Act {
    .castingVote(CastingVote(by: party, of: "north", on: "x", .for, date: Scene.ballotDay))
  }

  private static func told(_ body: PartyID) -> Act {
    .notice(Notice(to: body, by: "icb", on: "x", date: "2025-03-01"))
  }

  private static func attended(_ body: PartyID, on day: CivilDate = "2025-03-01") -> Act {
    .attendance(Attendance(by: "dr-lee", at: body, on: "x", date: day))
  }

  @Test("Each code is found at its edge and not just inside", arguments: rows)
  func edges(_ row: Row) throws {
    func findings(_ change: Row.Change) throws -> [ReviewFinding] {
      try Self.place.changed(change).docket().review(on: Scene.decision).filter {
        $0.code == row.code
      }
    }
    #expect(try findings(row.inside) == [])
    #expect(try findings(row.beyond).count == 1)
  }

  @Test("What is found of the governance is found beside the record too")
  func governance() throws {
    for seed in 0..<100 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      // Names are also compared with those of the proposals.
      func ofStructure(_ findings: [ReviewFinding]) -> [ReviewFinding] {
        findings.filter { $0.code != .nearName && $0.code != .namedNowhereElse }
      }
      let found = Set(docket.review(on: sample.asOf))
      let alone = ofStructure(docket.governance.review(on: sample.asOf))
      #expect(alone.allSatisfy { found.contains($0) }, "seed \(seed)")
    }
  }

  @Test("Every act that an answer says does not count is told")
  func irregularities() throws {
    var count = 0
    for seed in 0..<200 as Range<UInt64> {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      let told = docket.review(on: sample.asOf).map { $0.fact }.filter { $0.code == .actNotCounted }
      let expected = docket.proposals.flatMap { proposal in
        (docket.resolve(proposal.id, asOf: "2999-01-01")?.irregularities ?? [])
          .map { ReviewFinding.Fact.actNotCounted(proposal.id, $0) }
      }
      #expect(Set(told) == Set(expected), "seed \(seed)")
      count += told.count
    }
    #expect(count > 50)
  }

  @Test("A consultation that nobody asked for is told beside a notice by the wrong party that day")
  func twoActsOfOneDay() throws {
    let scene = Self.place.changed { scene in
      scene.document.provisions.removeAll { $0.id == "consulted" }
      scene.record.acts = [
        .notice(Notice(to: "lmc", by: "board", on: "x", date: "2025-03-01")),
        Self.consulted("lmc", by: "board", opened: "2025-03-01"),
      ]
    }
    let codes = try scene.docket().review(on: Scene.decision).map { $0.code }
    #expect(codes.count { $0 == .actNotCounted } == 1)
    #expect(codes.count { $0 == .actNotAskedFor } == 1)
  }

  @Test("A consultation in another phase than is asked for is told as that")
  func otherPhase() throws {
    let scene = Self.place.changed { scene in
      scene.record.acts = [Self.consulted("lmc", by: "icb", phase: "formal")]
    }
    let acts = try scene.docket().review(on: Scene.decision).compactMap { finding in
      if case .actNotAskedFor(_, let act) = finding.fact { act } else { nil }
    }
    #expect(acts.map { $0.isAskedInAnotherPhase } == [true])
  }
}

extension Scene {
  fileprivate mutating func requirePresence() {
    document.provisions.append(
      Provision("present", requires: .representation(power: nil, present: true), force: .exposure)
    )
  }

  fileprivate mutating func ruleBySubject(_ subjects: [SubjectPath]) {
    document.change("north") { body in
      body.rules = [
        ApplicableRule(.majority(), when: Occasion(subjects: ["travel"])),
        ApplicableRule(.unanimity),
      ]
    }
    proposals[0].subjects = subjects
  }

  /// Adds a proposal that is decided two years later.
  fileprivate mutating func decideLater(holidays: [BankHoliday]) {
    document.bankHolidays = holidays
    document.consult("working", .body("lmc"), days: 5, working: true)
    var later = proposals[0]
    later.id = "later"
    later.decisionDate = "2027-03-18"
    proposals.append(later)
  }

  fileprivate mutating func decideOnService() {
    document.mandates = [
      Mandate(
        "statute",
        from: nil,
        to: "board",
        powers: [.decide],
        subjects: ["travel"],
        over: "place"
      )
    ]
    var other = proposals[0]
    other.id = "other"
    other.subjects = ["travel.costs"]
    proposals.append(other)
  }
}
