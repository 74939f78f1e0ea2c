/// Finds votes that bring bodies to positions, nobody having voted yet.
///
/// Each body's positions have a price: the patients behind those who vote for on the way, or
/// nothing. The price of a body with a rule follows from its electors', which are taken as
/// independent of one another.
struct VotePlanner {
  /// What a vote for costs.
  enum Price {
    /// Nothing: any votes will do.
    case nothing
    /// The patients for whom the voter stands.
    case patients
  }

  private let governance: Governance
  private(set) var snapshot: StructureSnapshot
  private let price: Price
  /// Bodies that take no position on the proposal.
  private let barred: Set<PartyIndex>
  /// Bodies with a rule whose own ballot stands in for a verdict of none.
  private let warranted: Set<PartyIndex>
  /// The positions to which some bodies are held.
  private let held: [PartyIndex: PositionSet]
  private var plans: [PartyIndex: [Position: Plan]] = [:]
  /// Whether a search was given up, so that prices may be missing or too high.
  private(set) var gaveUp = false

  /// How a body comes to a position, and what that costs.
  private struct Plan {
    var cost: Int
    var own: Choice?
    var electors: [(body: PartyIndex, position: Position)] = []
  }

  init(
    governance: Governance,
    snapshot: StructureSnapshot,
    price: Price = .nothing,
    barred: Set<PartyIndex> = [],
    warranted: Set<PartyIndex> = [],
    held: [PartyIndex: PositionSet] = [:]
  ) {
    self.governance = governance
    self.snapshot = snapshot
    self.price = price
    self.barred = barred
    self.warranted = warranted
    self.held = held
  }

  init(open: UnvotedPositions, governance: Governance) {
    self.init(governance: governance, snapshot: open.snapshot)
  }

  /// Returns what it costs to bring a body to a position, or nothing where it cannot be brought.
  mutating func cost(of body: PartyIndex, at position: Position) -> Int? {
    plans(for: body)[position]?.cost
  }

  /// Returns votes that bring a body to a position, or nothing where none do.
  ///
  /// A voter that is asked for two different votes gets the first; the caller tries the result.
  mutating func votes(bringing body: PartyIndex, to position: Position) -> [PartyIndex: Choice]? {
    guard plans(for: body)[position] != nil else { return nil }
    return collect([(body, position)])
  }

  /// Returns votes that make a rule carry over electors, and their price.
  mutating func carrying(
    _ electors: [Elector],
    under rule: CompiledRule
  ) -> (votes: [PartyIndex: Choice], cost: Int)? {
    guard let plan = search(.for, electors, rule) else { return nil }
    return (collect(plan.electors), plan.cost)
  }

  private mutating func collect(_ goals: [(body: PartyIndex, position: Position)]) -> [PartyIndex:
    Choice]
  {
    var votes: [PartyIndex: Choice] = [:]
    var pending = goals
    while let (body, position) = pending.popLast() {
      guard let plan = plans(for: body)[position] else { continue }
      if let own = plan.own, votes[body] == nil { votes[body] = own }
      pending += plan.electors
    }
    return votes
  }

  private mutating func plans(for body: PartyIndex) -> [Position: Plan] {
    if let known = plans[body] { return known }
    var found = makePlans(for: body)
    if let held = held[body] { found = found.filter { held.contains($0.key) } }
    plans[body] = found
    return found
  }

  private mutating func makePlans(for body: PartyIndex) -> [Position: Plan] {
    guard snapshot.exists[body], !barred.contains(body) else { return [.none: Plan(cost: 0)] }
    guard let rule = governance.rules[body] else { return ownVotes(of: body) }
    let electors = snapshot.studied(body, under: rule)
    var found: [Position: Plan] = [:]
    for verdict in [Position.for, .against, .none] {
      found[verdict] = search(verdict, electors, rule)
    }
    if warranted.contains(body), let lapse = found[Position.none] {
      for (position, vote) in ownVotes(of: body) where position != .none {
        // Those who vote for below it stand within those for whom it votes.
        let cost = max(lapse.cost, vote.cost)
        if found[position].map({ cost < $0.cost }) ?? true {
          found[position] = Plan(cost: cost, own: vote.own, electors: lapse.electors)
        }
      }
    }
    return found
  }

  private mutating func ownVotes(of body: PartyIndex) -> [Position: Plan] {
    [
      .for: Plan(
        cost: price == .patients ? Int(clamping: snapshot.patients(of: body)) : 0,
        own: .for
      ),
      .against: Plan(cost: 0, own: .against),
      .abstain: Plan(cost: 0, own: .abstain),
      .none: Plan(cost: 0),
    ]
  }

  private mutating func search(
    _ verdict: Position,
    _ electors: [Elector],
    _ rule: CompiledRule
  ) -> Plan? {
    guard !electors.isEmpty else { return verdict == .none ? Plan(cost: 0) : nil }
    let options = electors.map { elector in
      let plans = plans(for: PartyIndex(elector.body))
      return worthwhile(
        Position.allCases.compactMap { position in plans[position].map { (position, $0.cost) } },
        for: verdict,
        rule
      )
    }
    let search = PositionSearch(
      rule: rule,
      electors: electors,
      options: options,
      aim: .verdicts([PositionSearch.Wish(also: nil, verdict: verdict)]),
      byCost: price == .patients
    )
    switch search.run(cheapest: price == .patients) {
    case .found(let positions, let cost):
      return Plan(
        cost: cost,
        electors: Array(zip(electors, positions)).map { (body: PartyIndex($0.body), position: $1) }
      )
    case .nothing: return nil
    case .gaveUp:
      gaveUp = true
      return nil
    }
  }

  /// The positions that no other beats in favour of a verdict at no higher cost.
  private func worthwhile(
    _ options: [PositionSearch.Option],
    for verdict: Position,
    _ rule: CompiledRule
  ) -> [PositionSearch.Option] {
    guard verdict == .for else { return options }
    let presenceMatters = rule.quorum != nil
    let ranks: [Position] = [.for, .none, .abstain, .against]
    var kept: [PositionSearch.Option] = []
    for position in ranks {
      guard let option = options.first(where: { $0.position == position }) else { continue }
      let isBeaten = kept.contains {
        $0.cost <= option.cost && (!presenceMatters || $0.position != .none)
      }
      if !isBeaten { kept.append(option) }
    }
    return kept
  }
}
