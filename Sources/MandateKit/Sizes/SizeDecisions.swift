/// How bodies decide when all of their practices are asked, each on a proposal of its own.
struct SizeDecisions {
  private let docket: Docket
  private let ownRules: Set<Body.ID>
  private let date: CivilDate
  private let expectation: ChanceOfApproval.Expectation?
  /// The states that are left to find powers and chances, and the bodies among which they are shared out equally.
  private var states: Int
  private var rest: Int

  /// Prepares the proposals, or returns `nil` where the assumed rule is not valid.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - bodies: The bodies that decide.
  ///   - date: The date of the structure.
  ///   - assumptions: What is assumed of how they decide.
  ///   - states: The states of counts that may be looked at.
  init?(
    _ governance: Governance,
    of bodies: [Body.ID],
    on date: CivilDate,
    assuming assumptions: SizeAssumptions,
    states: Int = Limits.sizeStates
  ) {
    self.states = states
    let ids = Set(bodies)
    var document = governance.document
    var ownRules: Set<Body.ID> = []
    var proposals: [Proposal] = []
    for entry in document.bodies.indices where ids.contains(document.bodies[entry].id) {
      let body = document.bodies[entry]
      guard body.kind != .practice, body.existence.contains(date) else { continue }
      let own = body.rules.first { $0.when == .always && $0.period.contains(date) }
      if own != nil { ownRules.insert(body.id) }
      document.bodies[entry].rules = [ApplicableRule(own?.rule ?? assumptions.rule)]
      document.bodies[entry].competence = nil
      proposals.append(
        Proposal(
          Proposal.ID(body.id.rawValue),
          subjects: ["size"],
          affects: [body.id],
          proposer: body.id,
          forum: body.id,
          decisionDate: date,
          effect: .position
        )
      )
    }
    document.provisions = [
      Provision("approval", requires: .approval(of: .role(.affected)), force: .essential)
    ]
    document.mandates = []
    document.deputies = []
    guard let changed = try? Governance(document),
      let docket = try? Docket(governance: changed, proposals: proposals)
    else { return nil }
    self.docket = docket
    self.ownRules = ownRules
    self.date = date
    expectation = assumptions.expectation
    rest = proposals.count
  }

  /// Returns how a body decides, or `nil` where it is not among the bodies.
  ///
  /// - Parameters:
  ///   - body: The body, which is asked about once.
  ///   - largest: Its largest practice, or `nil` where it has none.
  /// - Returns: How it decides.
  mutating func decision(of body: Body.ID, largest: Body.ID?) -> BodySize.Decision? {
    guard let question = docket[Proposal.ID(body.rawValue)]?.asOf(date.adding(days: -1)) else {
      return nil
    }
    // Half of a body's part is for its power, and half for its chance.
    let part = states / (2 * max(1, rest))
    rest -= 1
    let power = find(within: part) {
      question.votingPower(includingShapleyShubik: false, states: &$0)
    }
    let chance = expectation.flatMap { expected in
      find(within: part) {
        question.chanceOfApproval(states: &$0, boundingStates: 0) { _ in expected }
      }
    }
    var needed: RequirementResult.VotesNeeded?
    if case .votes(let votes) = question.votesNeeded(from: body) { needed = votes }
    return BodySize.Decision(
      isOwnRule: ownRules.contains(body),
      votesNeeded: needed,
      powerOfLargest: largest.flatMap { id in power?.voters.first { $0.id == id }?.banzhaf },
      chance: chance?.probability
    )
  }

  /// Finds something with a part of the states, and keeps those that it does not take.
  private mutating func find<Found>(within part: Int, _ find: (inout Int) -> Found?) -> Found? {
    var left = part
    let found = find(&left)
    states -= part - max(0, left)
    return found
  }
}
