import MandateKit
import Testing

/// One rule over a few electors at one edge, and what it must come to.
struct RuleEdge: Sendable, CustomTestStringConvertible {
  var sentence: String
  /// Where each elector stands when voting has closed, and its patients.
  var electors: [Elector]
  var rule: DecisionRule
  /// The position that the rule must come to.
  var position: Position
  /// The electors that are recused, by place.
  var recused: [Int]

  /// One elector.
  struct Elector: Sendable {
    var position: Position
    var patients: Int
  }

  init(
    _ sentence: String,
    _ electors: [Elector],
    _ passes: Condition,
    quorum: Quorum? = nil,
    recused: [Int] = [],
    _ position: Position
  ) {
    self.sentence = sentence
    self.electors = electors
    self.rule = DecisionRule(quorum: quorum, passes: passes)
    self.position = position
    self.recused = recused
  }

  var testDescription: String { sentence }

  /// A committee of practices under the rule, one elector for each, named from `e0` on.
  var scene: Scene {
    let ids = electors.indices.map { Body.ID("e\($0)") }
    var scene = Scene()
    scene.document.bodies = zip(ids, electors).map { .practice($0, patients: Int64($1.patients)) }
    scene.document.bodies += [
      Body("group", kind: .primaryCareNetwork, rule: rule),
      Body("outsider", kind: .nhsTrust),
      Body("area", kind: .placePartnership),
      Body("board", kind: .integratedCareBoard),
    ]
    scene.document.provisions = [
      Provision("agrees", requires: .approval(of: .body("group")), force: .essential)
    ]
    scene.proposals = [
      Proposal(
        "x",
        subjects: ["service"],
        affects: "area",
        proposer: "board",
        forum: "board",
        decisionDate: Scene.decision
      )
    ]
    scene = scene.joining(ids, to: "group").joining(ids, to: "area")
    for (id, elector) in zip(ids, electors) {
      if let choice = Choice(rawValue: elector.position.rawValue) {
        scene = scene.voting(id, choice: choice)
      }
    }
    for place in recused { scene = scene.recusing(ids[place]) }
    return scene
  }
}

extension [RuleEdge.Elector] {
  /// Electors by their positions, each of so many patients.
  static func electors(
    for supporters: Int = 0,
    against opponents: Int = 0,
    abstain abstainers: Int = 0,
    none silent: Int = 0,
    patients: Int = 100
  ) -> Self {
    let positions: [(Position, Int)] = [
      (.for, supporters), (.against, opponents), (.abstain, abstainers), (.none, silent),
    ]
    return positions.flatMap { position, count in
      Self(repeating: RuleEdge.Elector(position: position, patients: patients), count: count)
    }
  }
}
