import Testing

// The planner is one part of an answer: asked alone, it can be asked for every position and price.
@testable import MandateKit

@Suite("The one planner of votes")
struct VotePlannerTests {
  /// Two groups of a few voters under a third group, the same for the same seed.
  struct Sample {
    var bodies = Column<Self, PlannedBody<Self>>()
    var patients = Column<Self, Int64>()
    let root: Index<Self>

    init(seed: UInt64, votesAreCast: Bool, canChange: Bool = false) {
      var maker = RandomCaseMaker(seed: seed, tree: true, withMandates: false)
      maker.made.document.bodies = [Body("elsewhere", kind: .nhsTrust)]
      var random = SplitMix64(seed: seed &+ 91)
      let count = random.number(2, 4)
      for _ in 0..<count {
        let own = Int64(random.number(0, 5))
        patients.append(own)
        let position = random.pick(Position.allCases)
        let isCast = votesAreCast && random.chance(30)
        bodies.append(
          canChange && random.chance(50)
            ? .changing(from: position) : isCast ? .settled(position) : .voter(patients: own)
        )
      }
      let split = random.number(1, count - 1)
      root = Index(count + 2)
      // The chair, who is no elector, is the last node, and has the casting vote in one group at most.
      let (chair, chaired) = (count + 3, random.number(0, 3))
      for (group, electors) in [Array(0..<split), Array(split..<count), [count, count + 1]]
        .enumerated()
      {
        let ids = electors.map { Body.ID("b\($0)") }
        var parties = Dictionary(uniqueKeysWithValues: zip(ids, electors.map { PartyIndex($0) }))
        parties["chair"] = PartyIndex(chair)
        var written = maker.rule(ids)
        var holders = group < 2 ? random.some(electors).prefix(1).map { $0 } : []
        if group == chaired { holders.insert(chair, at: random.number(0, holders.count)) }
        if random.chance(60), !holders.isEmpty {
          written.castingVote = .listed(holders.map { PartyID($0 == chair ? "chair" : "b\($0)") })
        }
        let rule = CompiledRule(written, parties: parties)
        let own = electors.reduce(0) { $0 + patients[Index($1)] }
        var state = CastingVoteState.none
        if random.chance(20) {
          state.act = CastingVoteState.Act(
            isFor: random.chance(50),
            by: PartyIndex(chair),
            date: "2022-09-01"
          )
        }
        var voters = Electorate<Self>(castingVote: state)
        for elector in electors {
          let facts = ElectorFacts(PartyIndex(elector), patients: patients[Index(elector)])
          voters.append(Index(elector), rule.elector(facts))
        }
        if rule.castingVote != .none {
          for holder in holders { voters.append(holder: Index(holder)) }
        }
        var ballot = PlannedBody<Self>.OwnBallot.unwarranted
        if random.chance(20) { ballot = .open(patients: own) }
        if votesAreCast, random.chance(10) { ballot = .cast(random.pick([.for, .against])) }
        if canChange, random.chance(20) {
          ballot = .changing(from: random.pick([.for, .against, .abstain]))
        }
        bodies.append(.group(rule, voters, ballot))
        patients.append(own)
      }
      bodies.append(.voter(patients: 0))
      patients.append(0)
    }

    /// The nodes that can cast a vote.
    var voters: [Index<Self>] {
      bodies.indices.filter { node in
        switch bodies[node] {
        case .voter, .changing, .group(_, _, .open), .group(_, _, .changing): true
        case .settled, .choosing, .group: false
        }
      }
    }

    func position(of node: Index<Self>, _ votes: [Index<Self>: Choice]) -> Position {
      switch bodies[node] {
      case .settled(let position): return position
      case .voter: return votes[node].map { Position($0) } ?? .none
      case .choosing(let costs):
        return votes[node].map { Position($0) } ?? costs.onlyFree ?? .none
      case .changing(let position): return votes[node].map { Position($0) } ?? position
      case .group(let rule, let electors, let ballot):
        var tally = Tally()
        let positions = electors.members.map { position(of: $0, votes) }
        for (elector, position) in zip(electors.electors, positions) {
          tally.add(elector, as: position)
        }
        let holder = electors.holders.first { positions[$0] != .none }
        let isFor = electors.castingVote.act?.isFor ?? holder.map { positions[$0] == .for }
        let verdict = rule.verdict(tally, favouringTies: isFor ?? false)
        guard verdict == .none else { return verdict }
        switch ballot {
        case .unwarranted: return .none
        case .cast(let position): return position
        case .open: return votes[node].map { Position($0) } ?? .none
        case .changing(let position): return votes[node].map { Position($0) } ?? position
        }
      }
    }

    /// The patients for whom those who vote for stand, each counted once.
    func support(below node: Index<Self>, _ votes: [Index<Self>: Choice]) -> Int64 {
      if votes[node] == .for { return patients[node] }
      guard case .group(_, let electors, _) = bodies[node] else { return 0 }
      return electors.members.reduce(0) { $0 + support(below: $1, votes) }
    }

    func cost(_ votes: [Index<Self>: Choice], _ price: VotePlanner<Self>.Price) -> Int64? {
      switch price {
      case .free: 0
      case .patients: support(below: root, votes)
      case .ballots: votes.values.allSatisfy { $0 == .for } ? Int64(votes.count) : nil
      }
    }

    /// The least cost of any votes, by going through them all.
    func least(_ position: Position, _ price: VotePlanner<Self>.Price) -> Int64? {
      let voters = voters
      // Where ballots have a price, nobody is planned to vote otherwise than for.
      let bits = price == .ballots ? 1 : 2
      let choices: [Choice?] = [nil, .for, .against, .abstain]
      var least: Int64?
      for number in 0..<(1 << (bits * voters.count)) {
        var votes: [Index<Self>: Choice] = [:]
        for (place, voter) in voters.enumerated() {
          votes[voter] = choices[number >> (bits * place) & ((1 << bits) - 1)]
        }
        guard let cost = cost(votes, price), cost < least ?? .max,
          self.position(of: root, votes) == position
        else { continue }
        least = cost
      }
      return least
    }
  }

  @Test(
    "Its votes cost the least of all that bring a body to a position",
    arguments: [VotePlanner<Sample>.Price.ballots, .patients, .free]
  )
  func least(_ price: VotePlanner<Sample>.Price) {
    check(price) { Sample(seed: $0, votesAreCast: price == .ballots) }
  }

  @Test("Where votes already cast can change, its votes and changes are the fewest of all")
  func leastChange() {
    check(.ballots) { Sample(seed: $0, votesAreCast: true, canChange: true) }
  }

  private func check(
    _ price: VotePlanner<Sample>.Price,
    _ sample: (_ seed: UInt64) -> Sample
  ) {
    var reached = 0
    for seed in UInt64(0)..<160 {
      let sample = sample(seed)
      var planner = VotePlanner(price: price) { sample.bodies[$0] }
      for position in Position.allCases {
        let comment: Comment = "seed \(seed): \(position)"
        let found = planner.plan(sample.root, to: position)
        let least = sample.least(position, price)
        #expect(found.exactCost == least, comment)
        #expect(planner.positions(of: sample.root).contains(position) == (least != nil), comment)
        guard let plan = found.solution else { continue }
        reached += 1
        #expect(sample.position(of: sample.root, plan.votes) == position, comment)
        #expect(sample.cost(plan.votes, price) == plan.cost, comment)
      }
    }
    #expect(reached > 120)
  }

  @Test("A body is held to the positions it is given")
  func held() {
    let sample = Sample(seed: 3, votesAreCast: false)
    for position in Position.allCases {
      let held = [sample.root: PositionSet(position)]
      var planner = VotePlanner(price: .free, held: held) { sample.bodies[$0] }
      #expect(PositionSet(position).isSuperset(of: planner.positions(of: sample.root)))
    }
  }
}
