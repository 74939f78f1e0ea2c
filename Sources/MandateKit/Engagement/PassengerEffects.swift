/// What the rules of bodies make of electors who never vote.
struct PassengerEffects {
  private let governance: Governance
  private var resolver: Resolver
  private var snapshot: StructureSnapshot
  /// Those who never vote, sorted.
  private let passengers: [PartyIndex]
  /// The positions to which they are held: none.
  private let silence: [PartyIndex: PositionSet]
  private var steps: SearchBudget
  /// The bodies that may still be read, each for every body with passengers.
  private var entries: SearchBudget

  /// Prepares to look at the bodies of a docket.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - date: The date whose structure counts.
  ///   - passengers: Those who never vote.
  ///   - steps: The steps that the searches may take together, or `nil` for those of a question.
  ///   - entries: The bodies that may be read, each for every body with passengers, or `nil` for the usual number.
  init(
    _ docket: Docket,
    on date: CivilDate,
    passengers: Set<PartyID>,
    steps: SearchBudget? = nil,
    entries: SearchBudget? = nil
  ) {
    governance = docket.governance
    resolver = Resolver(docket.compiled)
    snapshot = governance.snapshot(on: date)
    self.steps = steps ?? SearchBudget(docket.compiled.value.questionSteps)
    self.entries = entries ?? SearchBudget(Limits.passengerEntries)
    let parties = governance.parties
    self.passengers = passengers.compactMap { parties[$0] }.sorted()
    silence = Dictionary(uniqueKeysWithValues: self.passengers.map { ($0, .none) })
  }

  /// Returns the bodies that have passengers among their electors, by identifier.
  ///
  /// - Parameter lastAsked: The last proposal on which each body with a rule was asked.
  /// - Returns: The bodies.
  mutating func bodies(
    lastAsked: [PartyIndex: Index<Proposal>]
  ) -> [Engagement.BodyWithPassengers] {
    lastAsked.sorted { $0.key < $1.key }.compactMap { body($0.key, asked: $0.value) }
  }

  private mutating func body(
    _ body: PartyIndex,
    asked proposal: Index<Proposal>
  ) -> Engagement.BodyWithPassengers? {
    let facts = resolver.compiled(proposal).value.facts
    let electors = snapshot.electors[body]
    let silent = electors.filter { passengers.containsSorted($0) }
    guard !silent.isEmpty, snapshot.exists[body], governance.rules[body].rule(for: facts) != nil
    else { return nil }
    let hasEntries = entries.spend(4 * governance.symbols.value.parties.count)
    return Engagement.BodyWithPassengers(
      id: governance.id(of: body),
      proposal: resolver.docket.value.record.proposals[proposal].proposal.id,
      electors: electors.count,
      passengers: silent.map { governance.id(of: $0) }.sorted(),
      patients: silent.reduce(0) { $0 + snapshot.patients(of: $1) },
      canDecide: hasEntries ? canDecide(body, facts) : nil,
      votesNeeded: hasEntries ? needed(for: body, facts, holding: silence) : .unknown,
      votesNeededWithout: hasEntries ? needed(for: body, facts, excluding: passengers) : .unknown,
      votesNeededOfAll: hasEntries ? needed(for: body, facts) : .unknown
    )
  }

  /// Returns whether the others can bring a body to a verdict, or `nil` where no verdict was found and some are
  /// not excluded.
  private mutating func canDecide(_ body: PartyIndex, _ facts: ProposalFacts) -> Bool? {
    var planner = VotePlanner<Party>(
      governance: governance,
      snapshot: snapshot,
      facts: facts,
      holding: silence
    )
    planner.progress.steps = steps
    defer { steps = planner.progress.steps }
    let ways = planner.ways(of: body)
    let verdicts = Position.allCases.filter { $0 != .none }
    if verdicts.contains(where: { ways[$0].solution != nil }) { return true }
    return verdicts.contains { ways[$0].leastCost != nil } ? nil : false
  }

  /// Returns the fewest votes for that bring a body to be for, or `nil` where none do.
  private mutating func needed(
    for body: PartyIndex,
    _ facts: ProposalFacts,
    holding held: [PartyIndex: PositionSet] = [:],
    excluding excluded: [PartyIndex] = []
  ) -> RequirementResult.VotesNeeded? {
    var planner = VotePlanner<Party>(
      governance: governance,
      snapshot: snapshot,
      facts: facts,
      price: .ballots,
      holding: held,
      excluding: excluded
    )
    planner.progress.steps = steps
    defer { steps = planner.progress.steps }
    let governance = governance
    return RequirementResult.VotesNeeded(planner.plan(body, to: .for)) { governance.id(of: $0) }
  }
}

extension RequirementResult.VotesNeeded {
  /// Votes of which nothing is found.
  fileprivate static let unknown = RequirementResult.VotesNeeded(
    voters: [],
    bounds: Bounds(atLeast: 0, atMost: nil)
  )
}
