import MandateKitReports
import Testing

@testable import MandateKit

@Suite("An explanation is bounded by its document, and says what it leaves out")
struct ExplanationBoundsTests {
  private static func scene(consultations: Int, provisions: Int) -> Scene {
    var scene = Scene()
    scene.document.bodies = [
      Body("lmc", kind: .localMedicalCommittee), Body("board", kind: .integratedCareBoard),
      .practice("p", patients: 1),
    ]
    scene.document.memberships = [Membership("p", of: "lmc", isVoting: false)]
    scene.document.provisions = (0..<provisions).map { number in
      Provision(
        Provision.ID("c\(number)"),
        requires: .consultation(
          of: .body("lmc"),
          by: .proposer,
          ConsultationStandard(minimumDays: 60)
        ),
        force: .essential
      )
    }
    scene.proposals = [
      Proposal(
        "x",
        subjects: ["s"],
        affects: "p",
        proposer: "board",
        forum: "board",
        decisionDate: "2024-06-01"
      )
    ]
    let opened: CivilDate = "2024-01-01"
    scene.record = ActRecord(
      (0..<consultations).map { number in
        .consultation(
          of: "lmc",
          by: "board",
          on: "x",
          opened: opened.adding(days: number % 7),
          closed: opened.adding(days: 10 + number % 30),
          sufficientInformation: number % 3 == 0 ? nil : true
        )
      }
    )
    return scene
  }

  @Test(
    "Of very many consultations that fail, the nearest are explained and the others counted",
    arguments: [(64, 0), (65, 1), (300, 236)]
  )
  func failedConsultations(_ consultations: Int, _ counted: Int) throws {
    let scene = Self.scene(consultations: consultations, provisions: 3)
    let resolution = try scene.resolve(asOf: "2024-06-01")
    #expect(resolution.requirements.count == 3)
    for requirement in resolution.requirements {
      let explained = requirement.because.filter { $0.code == .consultation }
      #expect(explained.count == consultations - counted)
      let others = requirement.because.compactMap { finding -> Int? in
        if case .otherConsultations("lmc", let number) = finding.fact { number } else { nil }
      }
      #expect(others == (counted > 0 ? [counted] : []))
      #expect(requirement.because.count == explained.count + others.count)
    }
    let text = AnswerText([resolution], names: DisplayNames()).description
    #expect(text.contains("and \(consultations - 12) more"))
  }

  @Test("The consultation that can be continued soonest is explained, however far it is")
  func continued() throws {
    var scene = Self.scene(consultations: 200, provisions: 1)
    // Closed ones, for which the information is not refused, want their time; this one still runs.
    scene.record.acts.append(
      .consultation(of: "lmc", by: "board", on: "x", opened: "2023-12-01")
    )
    let resolution = try scene.resolve(asOf: "2024-05-30")
    let judged = try #require(resolution.requirements.first)
    #expect(judged.status == .open)
    let open = judged.because.filter { $0.status == .open }
    #expect(open.map(\.fact) == [.consultation("lmc", opened: "2023-12-01")])
    #expect(judged.because.count == 66)
  }

  /// Layers of bodies, each a member of two of the layer above, all of which have to approve.
  private static func layers(_ count: Int, of width: Int) throws -> Docket {
    var scene = Scene()
    scene.document.bodies = [Body("board", kind: .integratedCareBoard)]
    var below = (0..<width).map { Body.ID("p\($0)") }
    scene.document.bodies += below.map { .practice($0, patients: 10) }
    for layer in 0..<count {
      let above = (0..<width).map { Body.ID("l\(layer)n\($0)") }
      for body in above {
        scene.document.bodies.append(Body(body, kind: .federation, rule: .majority(), binds: true))
      }
      for (place, member) in below.enumerated() {
        for group in Set([above[place], above[(place + 1) % width]]) {
          scene.document.memberships.append(Membership(member, of: group))
        }
      }
      below = above
    }
    scene.document.provisions = [
      Provision("all", requires: .approval(of: .kind(.federation)), force: .essential)
    ]
    let proposal = Proposal(
      "x",
      subjects: ["s"],
      affects: below[0],
      proposer: "board",
      forum: "board",
      decisionDate: "2024-06-01"
    )
    return try Docket(governance: Governance(scene.document), proposals: [proposal])
  }

  private static func resolution(of docket: Docket, referringAfter findings: Int) -> Resolution {
    var resolver = Resolver(docket.compiled)
    let compiled = resolver.compiled(Index(0))
    var evaluation = Evaluation(
      compiled,
      view: RecordView(of: compiled, asOf: "2024-05-01"),
      in: docket.compiled,
      trace: FindingTree(docket.governance.symbols, ratifiers: [])
    )
    evaluation.cache.findingsBeforeReferring = findings
    return evaluation.resolution()
  }

  private static func findings(_ findings: [Finding]) -> [Finding] {
    findings.flatMap { [$0] + Self.findings($0.because) }
  }

  @Test("Past a number of findings an approval refers to what an earlier one has explained")
  func layeredApprovals() throws {
    let docket = try Self.layers(14, of: 6)
    let (full, short) = (
      Self.resolution(of: docket, referringAfter: .max),
      Self.resolution(of: docket, referringAfter: 200)
    )
    #expect(full.outcome == short.outcome && full.positions == short.positions)
    let counts = [full, short].map { resolution in
      resolution.requirements.map { Self.findings($0.because).count }.reduce(0, +)
    }
    // Each of 84 bodies is explained once more, and named twice: it has a test and two electors.
    #expect(counts[0] > 5 * counts[1])
    #expect(counts[1] < 200 + 84 * 8)
    let explained = Self.findings(short.requirements.flatMap(\.because))
      .filter { $0.code == .verdict && !$0.because.isEmpty }.compactMap(\.fact.party)
    #expect(Set(explained).count == 84)
    for (one, other) in zip(full.requirements, short.requirements) {
      #expect(one.status == other.status && one.reason == other.reason)
      #expect(one.because.map(\.fact) == other.because.map(\.fact))
    }
  }
}
