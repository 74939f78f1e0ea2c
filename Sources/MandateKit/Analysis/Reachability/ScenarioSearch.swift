/// Tries votes on a proposal: which are worth a try, and what becomes of them.
struct ScenarioSearch {
  let every: ProposalAnalysis
  private var resolver: Resolver
  private var evaluation: Evaluation<NoFindings>
  private let snapshot: StructureSnapshot
  /// The approvals without which there is no mandate: of bodies, and of the practices by rules.
  let approvals: [PartyIndex]
  let practiceRules: [CompiledRule]
  /// Bodies that take no position, and those whose own ballot stands in for their rule's verdict.
  private let barred: Set<PartyIndex>
  private let warranted: Set<PartyIndex>
  /// Whether some warrant awaits a vote on another proposal.
  let hasOpenWarrants: Bool

  var governance: Governance { every.docket.governance }

  init(_ every: ProposalAnalysis) {
    self.every = every
    var resolver = Resolver(every.docket.compiled)
    var evaluation = resolver.evaluation(of: Index(0), asOf: every.start)
    let governance = every.docket.governance
    let date = evaluation.compiled.decisionDate
    snapshot =
      every.docket.compiled.value.snapshots[governance.epoch(of: date)]
      ?? governance.snapshot(on: date)
    var approvals: [PartyIndex] = []
    var practiceRules: [CompiledRule] = []
    for item in evaluation.compiled.duties where item.isEssential {
      let provision = governance.provisions[item.provision]
      switch provision.provision.requires {
      case .approval: approvals += item.parties
      case .approvalOfPractices: if let rule = provision.rule { practiceRules.append(rule) }
      case .consultation, .notice, .representation, .authority: break
      }
    }
    self.approvals = Set(approvals).sorted()
    self.practiceRules = practiceRules
    let subjects = every.proposal.subjects
    barred = Set(
      governance.bodies.indices.filter { body in
        !(governance.bodies[body].competence.map { $0.matchAny(of: subjects) } ?? true)
      }
    )
    var warranted: Set<PartyIndex> = []
    var hasOpenWarrants = false
    for body in governance.bodies.indices where governance.rules[body] != nil {
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
    price: VotePlanner.Price = .nothing,
    held: [PartyIndex: PositionSet] = [:]
  ) -> VotePlanner {
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
  func practiceElectors(_ rule: CompiledRule) -> [Elector] {
    practices.map { practice in
      let patients = rule.countsPatients ? governance.bodies[practice].listSize : 0
      return Elector(body: practice.position, patients: patients, bit: rule.bit(of: practice))
    }
  }

  /// Returns whether a body can take a position.
  mutating func canStand(_ body: PartyIndex, _ positions: PositionSet) -> Bool {
    !attainable(body).isDisjoint(with: positions)
  }

  /// The positions that a body can take from the start.
  private mutating func attainable(_ body: PartyIndex) -> PositionSet {
    let evaluation = resolver.evaluation(of: Index(0), asOf: every.start, asking: [body])
    return evaluation.positions(of: body)?.attainable ?? .none
  }

  /// Returns whether no approval is out of reach, voters being taken as independent.
  ///
  /// That can only make more possible than is: what is not conceivable is impossible.
  mutating func isConceivable(holding held: (body: PartyIndex, positions: PositionSet)?) -> Bool {
    var evaluation = evaluation
    if let held {
      let can = attainable(held.body).intersection(held.positions)
      if can.isEmpty { return false }
      // Judged anew, so that nothing rests on where the body could stand otherwise.
      evaluation = resolver.evaluation(of: Index(0), asOf: every.start, holding: (held.body, can))
    }
    for item in evaluation.compiled.duties where item.isEssential {
      switch governance.provisions[item.provision].provision.requires {
      case .approval, .approvalOfPractices:
        if evaluation.judge(item) == .unmet { return false }
      case .consultation, .notice, .representation, .authority: break
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
      if governance.rules[body] == nil || warranted.contains(body) { voters.append(body) }
      if governance.rules[body] != nil { pending += snapshot.electors[body] }
    }
    return voters.sorted()
  }

  /// The voters by whom a body comes to its position: itself, or those below it.
  private func voters(below body: PartyIndex) -> Set<PartyIndex> {
    var seen: Set<PartyIndex> = []
    var pending = [body]
    while let next = pending.popLast() {
      guard seen.insert(next).inserted, governance.rules[next] != nil else { continue }
      pending += snapshot.electors[next]
    }
    return seen
  }

  /// Returns votes for by everyone, except those below a body that bring it to a position.
  func everyoneFor(but body: PartyIndex, _ position: Position) -> [PartyIndex: Choice]? {
    var planner = planner()
    guard let own = planner.votes(bringing: body, to: position) else { return nil }
    let below = voters(below: body)
    var votes = own
    for voter in voters(and: body) where !below.contains(voter) && governance.rules[voter] == nil {
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
          let own = planner.votes(bringing: held.body, to: position) ?? [:]
          candidates.append(own.merging(planned) { own, _ in own })
        }
      }
      let below = voters(below: held.body)
      candidates.append(
        Dictionary(
          uniqueKeysWithValues: voters(and: held.body)
            .filter { governance.rules[$0] == nil }
            .map { ($0, below.contains($0) ? .against : .for) }
        )
      )
    } else {
      candidates.append(
        Dictionary(
          uniqueKeysWithValues: voters().filter { governance.rules[$0] == nil }.map { ($0, .for) }
        )
      )
    }
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
      guard let own = planner.votes(bringing: body, to: .for) else { return nil }
      votes.merge(own) { first, _ in first }
    }
    for rule in practiceRules {
      guard let own = planner.carrying(practiceElectors(rule), under: rule)?.votes else {
        return nil
      }
      votes.merge(own) { first, _ in first }
    }
    return votes
  }

  /// What going through every vote came to.
  enum Exhausted {
    case found([PartyIndex: Choice])
    case nothing
    case tooMany
  }

  /// Goes through every way in which the voters can vote, where they are few.
  mutating func exhausted(holding held: (body: PartyIndex, positions: PositionSet)?) -> Exhausted {
    var found: [PartyIndex: Choice]?
    let isComplete = forEachVote(and: held?.body) { trial, votes in
      if trial.isMandate(votes, holding: held) { found = votes }
      return found == nil
    }
    return found.map { .found($0) } ?? (isComplete ? .nothing : .tooMany)
  }

  /// Calls a function with every way in which the voters can vote until it says to stop, and
  /// returns whether they are few enough for that.
  mutating func forEachVote(
    and other: PartyIndex? = nil,
    _ body: (inout ScenarioSearch, [PartyIndex: Choice]) -> Bool
  ) -> Bool {
    let voters = voters(and: other)
    guard voters.count <= every.mostVoters else { return false }
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
    guard resolver.outcome(of: Index(0), asOf: every.horizon).outcome == .mandated else {
      return false
    }
    guard let held else { return true }
    let evaluation = resolver.evaluation(of: Index(0), asOf: every.horizon, asking: [held.body])
    return held.positions.isSuperset(of: evaluation.positions(of: held.body)?.attainable ?? .none)
  }

  /// Returns the outcome of votes.
  mutating func outcome(_ votes: [PartyIndex: Choice]) -> Outcome {
    var resolver = Resolver(docket(with: votes).compiled)
    return resolver.outcome(of: Index(0), asOf: every.horizon).outcome
  }

  private func docket(with votes: [PartyIndex: Choice]) -> Docket {
    every.docket.following(every.docket.proposals, record: witness(votes).record)
  }

  /// Returns the record of votes on the proposal, everything else being done that is owed, and
  /// everyone voting for what adopts or ratifies.
  func witness(_ votes: [PartyIndex: Choice]) -> RecordWitness {
    var acts = every.duties
    for voter in votes.keys.sorted() {
      guard let choice = votes[voter] else { continue }
      acts.append(vote(voter, choice, on: every.proposal))
    }
    for other in every.docket.proposals.dropFirst() {
      for body in governance.bodies.indices
      where governance.rules[body] == nil && governance.exists(body, on: other.decisionDate) {
        acts.append(vote(body, .for, on: other))
      }
    }
    return RecordWitness(ActRecord(acts), asOf: every.horizon)
  }

  private func vote(_ voter: PartyIndex, _ choice: Choice, on proposal: Proposal) -> Act {
    .vote(
      Vote(by: governance.id(of: voter), on: proposal.id, choice, date: proposal.decisionDate)
    )
  }
}
