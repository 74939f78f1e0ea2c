import MandateKit
import Testing

@Suite("Bodies that share their electors, layer over layer")
struct SharedElectorsTests {
  /// Layers of three bodies, each with the three bodies of the layer below as its electors, above three
  /// practices: the number of paths to a practice is tripled by every layer.
  private func docket(
    layers: Int,
    _ passes: Condition,
    votes: [Body.ID] = []
  ) throws -> Docket {
    func id(_ layer: Int, _ place: Int) -> Body.ID { Body.ID("layer \(layer), \(place)") }
    var document = GovernanceDocument()
    document.bodies.append(Body("forum", kind: .integratedCareBoard))
    for layer in 0...layers {
      for place in 0..<3 {
        let body = id(layer, place)
        document.bodies.append(
          layer == 0
            ? Body(body, kind: .practice, listSize: 1)
            : Body(body, kind: .federation, rule: DecisionRule(passes: passes))
        )
        guard layer > 0 else { continue }
        for below in 0..<3 {
          document.memberships.append(Membership(id(layer - 1, below), of: body))
        }
      }
    }
    let top = id(layers, 0)
    document.provisions = [
      Provision("top", requires: .approval(of: .body(top)), force: .essential)
    ]
    let proposal = Proposal(
      "x",
      subjects: ["funding"],
      affects: top,
      proposer: "forum",
      forum: "forum",
      decisionDate: "2024-03-01"
    )
    return try Docket(
      governance: Governance(document),
      proposals: [proposal],
      record: ActRecord(votes.map { .vote(by: $0, on: "x", .for, date: "2024-01-15") })
    )
  }

  @Test(
    "However many paths lead to a voter, it votes once, and that carries",
    .timeLimit(.minutes(20)),
    arguments: [
      (Condition.share(.atLeast(.whole), of: .all, by: .members), 3),
      (.share(.atLeast("2/3"), of: .all, by: .members), 2),
    ]
  )
  func voters(_ passes: Condition, _ votes: Int) throws {
    for layers in [1, 2, 20, 40, 62] {
      let docket = try docket(layers: layers, passes)
      let resolution = try #require(docket.resolve("x", asOf: "2024-02-01"))
      guard case .approval(let needed?) = resolution.requirements[0].detail else {
        Issue.record("\(layers) layers: no votes would carry")
        continue
      }
      #expect(needed.count <= 3 && needed.count >= votes, "\(layers) layers")
      let cast = try self.docket(layers: layers, passes, votes: needed.voters)
      let after = try #require(cast.resolve("x", asOf: "2024-03-01"))
      #expect(after.requirements[0].status == .met, "\(layers) layers")
    }
  }
}
