import MandateKit
import Testing

/// Places of a shape in which there are more completions than could ever be tried one by one.
@Suite("Large places in which hundreds have yet to vote")
struct PerformanceShapeTests {
  /// PCNs of so many practices each, all undecided, under one place with a rule over the PCNs.
  private static func place(
    _ networks: Int,
    of practices: Int,
    rule: DecisionRule = .majority(),
    deciding: DecisionRule
  ) -> Scene {
    var scene = Scene()
    scene.document.bodies = [
      Body("place", kind: .placePartnership, rule: deciding), Body("board", kind: "placeBoard"),
    ]
    for network in 0..<networks {
      let group = Body.ID("n\(network)")
      scene.document.bodies.append(Body(group, kind: .primaryCareNetwork, rule: rule))
      scene = scene.joining([group], to: "place")
      for practice in 0..<practices {
        let member = Body.ID("n\(network)-\(practice)")
        scene.document.bodies.append(.practice(member, patients: Int64(1_000 + practice)))
        scene.document.memberships.append(Membership(member, of: group))
      }
    }
    scene.proposals = [
      Proposal(
        "x",
        subjects: ["service"],
        affects: "place",
        proposer: "board",
        forum: "board",
        decisionDate: Scene.decision
      )
    ]
    return scene.requiring("agrees", .approval(of: .role(.affected)))
  }

  @Test("A majority of 60 PCNs of 12 undecided practices wants one vote in each of 31 PCNs")
  func votesCast() throws {
    let scene = Self.place(60, of: 12, deciding: .majority(of: .all))
    let resolution = try scene.resolve(asOf: "2025-03-19")
    let judged = try resolution.only("agrees")
    #expect(resolution.outcome == .undetermined)
    #expect(resolution.affected.practices == 720)
    #expect(judged.status == .open)
    #expect(judged.votesNeeded == 31)
    #expect(resolution.positions(of: "place") == .any)
  }

  @Test("A majority of all practices in a majority of all PCNs wants seven votes in each of 31")
  func votesOfAll() throws {
    let scene = Self.place(
      60,
      of: 12,
      rule: .majority(of: .all),
      deciding: .majority(of: .all)
    )
    #expect(try scene.resolve(asOf: "2025-03-19").only("agrees").votesNeeded == 7 * 31)
  }

  @Test("A quorum and two majorities of 60 PCNs are counted exactly")
  func doubleMajority() throws {
    // A PCN has 12 practices of 1,000 to 1,011 patients. More than half of the patients of one with
    // the fewest votes: the six largest have 6,051 of 12,066.
    let weighted = DecisionRule(
      quorum: .fraction(.half),
      passes: .share(.moreThan(.half), of: .all, by: .patients)
    )
    let both = DecisionRule(
      quorum: .count(40),
      passes: .all([
        .share(.moreThan(.half), of: .all, by: .members),
        .share(.atLeast(.twoThirds), of: .all, by: .patients),
      ])
    )
    let scene = Self.place(60, of: 12, rule: weighted, deciding: both)
    #expect(try scene.resolve(asOf: "2025-03-19").only("agrees").votesNeeded == 6 * 40)
  }

  @Test("Once voting is closed nothing is left to try")
  func closed() throws {
    let scene = Self.place(60, of: 12, deciding: .majority(of: .all))
    let resolution = try scene.resolve()
    #expect(resolution.outcome == .notMandated)
    #expect(try resolution.only("agrees").reason == .noPosition)
    #expect(try resolution.only("agrees").votesNeeded == 31)
  }

  @Test("When 30 of 60 PCNs are settled against, no vote can carry a majority of all")
  func lost() throws {
    var scene = Self.place(60, of: 12, deciding: .majority(of: .all))
    for network in 0..<30 {
      for practice in 0..<7 {
        scene = scene.voting(Body.ID("n\(network)-\(practice)"), choice: .against)
      }
    }
    let judged = try scene.resolve(asOf: "2025-03-19").only("agrees")
    #expect(judged.status == .unmet)
    #expect(judged.reason == .opposed)
    #expect(judged.votesNeeded == nil)
  }
}
