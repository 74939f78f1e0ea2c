/// Tries votes on a proposal, those that are likely to lead to a mandate first.
struct ScenarioSearch {
  let analysis: ProposalAnalysis
  private var resolver: Resolver
  private var evaluation: Evaluation<NoFindings>
  let snapshot: StructureSnapshot
  /// The approvals without which there is no mandate: of bodies, and of the practices by rules.
  let approvals: [PartyIndex]
  let practiceRules: [CompiledRule]
  /// The bodies that take no position.
  private let barred: Set<PartyIndex>
  /// The bodies whose own ballot stands in for their rule's verdict.
  private let warranted: Set<PartyIndex>
  /// Whether some warrant awaits a vote on another proposal.
  let hasOpenWarrants: Bool

  var governance: Governance { analysis.docket.governance }

  init(_ analysis: ProposalAnalysis) {
    self.analysis = analysis
    var resolver = Resolver(analysis.docket.compiled)
    var evaluation = resolver.evaluation(of: Index(0), asOf: analysis.start)
    let governance = analysis.docket.governance
    let date = evaluation.compiled.decisionDate
    snapshot =
      analysis.docket.compiled.value.snapshots[governance.epoch(of: date)]
      ?? governance.snapshot(on: date)
    var approvals: [PartyIndex] = []
    var practiceRules: [CompiledRule] = []
    for item in evaluation.compiled.duties where item.isEssential {
      let provision = governance.provisions[item.provision]
      switch provision.provision.requires {
      case .approval: approvals += item.parties
      case .approvalOfPractices: if let rule = provision.rule { practiceRules.append(rule) }
      case .consultation, .notice, .representation, .authority, .confirmation: break
      }
    }
    self.approvals = Set(approvals).sorted()
    self.practiceRules = practiceRules
    let subjects = analysis.proposal.subjects
    barred = Set(
      governance.bodies.indices.filter { body in
        !(governance.bodies[body].competence.map { $0.matchAny(of: subjects) } ?? true)
      }
    )
    var warranted: Set<PartyIndex> = []
    var hasOpenWarrants = false
    for body in governance.bodies.indices where governance.rule(of: body) != nil {
      switch evaluation.warrant(of: body) {
      case .met: warranted.insert(body)
      case .open: hasOpenWarrants = true
      case .unmet: break
      }
    }
    self.warranted = warranted
    self.hasOpenWarrants = hasOpenWarrants
    self.resolver = resolver
    self.evaluation = evaluation
  }

  /// Whether a body's own ballot stands in for its rule's verdict.
  func isWarranted(_ body: PartyIndex) -> Bool { warranted.contains(body) }

  /// The practices affected, and the bodies that stand for some of them.
  var practices: [PartyIndex] {
    evaluation.affected.practices.values.map { evaluation.structure.parties[$0] }
  }
  var standing: [PartyIndex] {
    evaluation.affected.standing.map { evaluation.structure.parties[$0] }
  }

  /// Returns a planner of votes, with bodies held to positions.
  func planner(
    price: VotePlanner<Party>.Price = .free,
    held: [PartyIndex: PositionSet] = [:]
  ) -> VotePlanner<Party> {
    VotePlanner(
      governance: governance,
      snapshot: snapshot,
      price: price,
      barred: barred,
      warranted: warranted,
      held: held
    )
  }

  /// Returns the electors of a direct vote of the practices.
  func practiceElectors(_ rule: CompiledRule) -> Electorate<Party> {
    var electorate = Electorate<Party>()
    for practice in practices {
      let facts = ElectorFacts(
        practice,
        kind: .practice,
        patients: governance.bodies[practice].listSize.patients(on: snapshot.date)
      )
      electorate.append(practice, rule.elector(facts))
    }
    return electorate
  }

  /// Returns whether a body can take a position.
  mutating func canStand(_ body: PartyIndex, _ positions: PositionSet) -> Bool {
    !attainable(body).isDisjoint(with: positions)
  }

  /// The positions that a body can take from the start.
  private mutating func attainable(_ body: PartyIndex) -> PositionSet {
    let evaluation = resolver.evaluation(of: Index(0), asOf: analysis.start, asking: [body])
    return evaluation.positions(of: body)?.attainable ?? .none
  }

  /// Returns whether no approval is out of reach, voters being taken as independent.
  ///
  /// Independence can only add possibilities: a mandate that is not conceivable is impossible.
  mutating func isConceivable(holding held: (body: PartyIndex, positions: PositionSet)?) -> Bool {
    var evaluation = evaluation
    if let held {
      let can = attainable(held.body).intersection(held.positions)
      if can.isEmpty { return false }
      // Judged anew, so that no position rests on where the body could stand otherwise.
      evaluation = resolver.evaluation(
        of: Index(0),
        asOf: analysis.start,
        holding: (held.body, can)
      )
    }
    for item in evaluation.compiled.duties where item.isEssential {
      switch governance.provisions[item.provision].provision.requires {
      case .approval, .approvalOfPractices:
        if evaluation.judge(item) == .unmet { return false }
      case .consultation, .notice, .representation, .authority, .confirmation: break
      }
    }
    return true
  }

  /// The voters that matter to some approval, or to some body, sorted.
  func voters(and other: PartyIndex? = nil) -> [PartyIndex] {
    var seen: Set<PartyIndex> = []
    var pending = approvals + (other.map { [$0] } ?? [])
    if !practiceRules.isEmpty { pending += practices }
    var voters: [PartyIndex] = []
    while let body = pending.popLast() {
      guard seen.insert(body).inserted, !barred.contains(body),
        snapshot.exists[body]
      else { continue }
      if governance.rule(of: body) == nil || warranted.contains(body) { voters.append(body) }
      if governance.rule(of: body) != nil { pending += snapshot.electors[body] }
    }
    return voters.sorted()
  }

  /// The voters by whom a body comes to its position: itself, or those below it.
  private func voters(below body: PartyIndex) -> Set<PartyIndex> {
    var seen: Set<PartyIndex> = []
    var pending = [body]
    while let next = pending.popLast() {
      guard seen.insert(next).inserted, governance.rule(of: next) != nil else { continue }
      pending += snapshot.electors[next]
    }
    return seen
  }

  /// Returns votes for by everyone, except those below a body that bring it to a position.
  func everyoneFor(but body: PartyIndex, _ position: Position) -> [PartyIndex: Choice]? {
    var planner = planner()
    guard let own = planner.plan(body, to: position).solution else { return nil }
    let below = voters(below: body)
    var votes = own.votes
    for voter in voters(and: body) where !below.contains(voter) && governance.rule(of: voter) == nil
    {
      votes[voter] = .for
    }
    return votes
  }

  /// Returns votes that were tried and lead to a mandate, from a few that are likely to.
  mutating func votes(holding held: (body: PartyIndex, positions: PositionSet)?) -> [PartyIndex:
    Choice]?
  {
    var candidates: [[PartyIndex: Choice]] = []
    let planned = plannedVotes(holding: held)
    if let held {
      for position in held.positions.positions {
        guard let others = everyoneFor(but: held.body, position) else { continue }
        candidates.append(others)
        if let planned {
          var planner = planner()
          let own = planner.plan(held.body, to: position).solution?.votes ?? [:]
          candidates.append(own.orElse(planned))
        }
      }
    }
    let below = held.map { voters(below: $0.body) } ?? []
    var plain: [PartyIndex: Choice] = [:]
    for voter in voters(and: held?.body) where governance.rule(of: voter) == nil {
      plain[voter] = below.contains(voter) ? .against : .for
    }
    candidates.append(plain)
    if let planned { candidates.append(planned) }
    return candidates.first { isMandate($0, holding: held) }
  }

  /// The votes with which each approval by itself is planned, taken together.
  private mutating func plannedVotes(
    holding held: (body: PartyIndex, positions: PositionSet)?
  ) -> [PartyIndex: Choice]? {
    var planner = planner(held: held.map { [$0.body: $0.positions] } ?? [:])
    var votes: [PartyIndex: Choice] = [:]
    for body in approvals {
      guard let own = planner.plan(body, to: .for).solution else { return nil }
      votes = votes.orElse(own.votes)
    }
    for rule in practiceRules {
      let plan = planner.plan(.for, of: practiceElectors(rule), under: rule)
      guard let own = plan.solution else { return nil }
      votes = votes.orElse(own.votes)
    }
    return votes
  }

  /// The result of going through every vote.
  enum Exhausted {
    case found([PartyIndex: Choice])
    case none
    case tooMany
  }

  /// Goes through every way in which the voters can vote, where they are few.
  mutating func exhausted(holding held: (body: PartyIndex, positions: PositionSet)?) -> Exhausted {
    var found: [PartyIndex: Choice]?
    let isComplete = forEachVote(and: held?.body) { trial, votes in
      if trial.isMandate(votes, holding: held) { found = votes }
      return found == nil
    }
    return found.map { .found($0) } ?? (isComplete ? .none : .tooMany)
  }

  /// Calls a function with every way in which the voters can vote until it says to stop, and
  /// returns whether they are few enough for that.
  mutating func forEachVote(
    and other: PartyIndex? = nil,
    _ body: (inout ScenarioSearch, [PartyIndex: Choice]) -> Bool
  ) -> Bool {
    let voters = voters(and: other)
    guard voters.count <= analysis.mostVoters else { return false }
    let choices: [Choice?] = [nil, .for, .against, .abstain]
    for number in 0..<1 << (2 * voters.count) {
      var votes: [PartyIndex: Choice] = [:]
      for (place, voter) in voters.enumerated() {
        votes[voter] = choices[(number >> (2 * place)) & 3]
      }
      if !body(&self, votes) { break }
    }
    return true
  }

  /// Returns whether votes lead to a mandate, a body standing in one of some positions.
  mutating func isMandate(
    _ votes: [PartyIndex: Choice],
    holding held: (body: PartyIndex, positions: PositionSet)?
  ) -> Bool {
    let docket = docket(with: votes)
    var resolver = Resolver(docket.compiled)
    guard resolver.outcome(of: Index(0), asOf: analysis.horizon).outcome == .mandated else {
      return false
    }
    guard let held else { return true }
    let evaluation = resolver.evaluation(of: Index(0), asOf: analysis.horizon, asking: [held.body])
    return held.positions.isSuperset(of: evaluation.positions(of: held.body)?.attainable ?? .none)
  }

  /// Returns the outcome of votes.
  mutating func outcome(_ votes: [PartyIndex: Choice]) -> Outcome {
    var resolver = Resolver(docket(with: votes).compiled)
    return resolver.outcome(of: Index(0), asOf: analysis.horizon).outcome
  }

  private func docket(with votes: [PartyIndex: Choice]) -> Docket {
    analysis.docket.following(analysis.docket.proposals, record: witness(votes).record)
  }

  /// Returns the record of votes on the proposal, everything else being done that is owed, and
  /// everyone voting for what adopts or ratifies.
  func witness(_ votes: [PartyIndex: Choice]) -> ProposalAnalysis.Witness {
    var acts = analysis.duties
    for voter in votes.keys.sorted() {
      guard let choice = votes[voter] else { continue }
      acts.append(vote(voter, choice, on: analysis.proposal))
    }
    for other in analysis.docket.proposals.dropFirst() {
      for body in governance.bodies.indices
      where governance.rule(of: body) == nil && governance.exists(body, on: other.decisionDate) {
        acts.append(vote(body, .for, on: other))
      }
    }
    return ProposalAnalysis.Witness(ActRecord(acts), asOf: analysis.horizon)
  }

  private func vote(_ voter: PartyIndex, _ choice: Choice, on proposal: Proposal) -> Act {
    .vote(
      Vote(by: governance.id(of: voter), on: proposal.id, choice, date: proposal.decisionDate)
    )
  }
}

extension [PartyIndex: Choice] {
  /// Returns these votes, and those of voters who have none here.
  func orElse(_ others: [PartyIndex: Choice]) -> [PartyIndex: Choice] {
    var votes = self
    for (voter, choice) in others where votes[voter] == nil { votes[voter] = choice }
    return votes
  }
}
