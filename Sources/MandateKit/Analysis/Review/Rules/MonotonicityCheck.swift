/// Finds bodies under whose rules more support can lead to less: those that change their positions
/// when one voter more votes for.
///
/// From the bottom up: one who votes by itself changes from none to for; a body with a rule as the rule
/// answers some change of one elector, or of one listed for the casting vote, the others standing
/// anywhere they can. Nobody casts a casting vote but by where it stands.
struct MonotonicityCheck {
  /// The cause of a change: one elector changes, and the others stand still.
  struct Origin {
    var elector: PartyIndex
    var change: PositionChange
    /// The positions of the other electors.
    var others: [(body: PartyIndex, position: Position)]
  }

  private let governance: Governance
  private let facts: ProposalFacts
  private var snapshot: StructureSnapshot
  private var planner: VotePlanner<Party>
  private var steps = SearchBudget()
  private var known: [PartyIndex: [PositionChange: Origin]] = [:]
  /// The bodies about which a search was given up.
  private(set) var undecided: Set<PartyIndex> = []

  /// Prepares the check of one structure for proposals of one sort.
  init(governance: Governance, snapshot: StructureSnapshot, facts: ProposalFacts) {
    self.governance = governance
    self.snapshot = snapshot
    self.facts = facts
    planner = VotePlanner(governance: governance, snapshot: snapshot, facts: facts)
  }

  private func rule(of body: PartyIndex) -> CompiledRule? {
    snapshot.exists[body] ? governance.rules[body].rule(for: facts) : nil
  }

  /// Returns whether a body with a rule has an elector with one.
  func isNested(_ body: PartyIndex) -> Bool {
    rule(of: body) != nil && snapshot.electors[body].contains { rule(of: $0) != nil }
  }

  /// Returns a change that undoes an approval by a body, or `nil` where there is none.
  mutating func undoing(of body: PartyIndex) -> (change: PositionChange, origin: Origin)? {
    let changes = changes(of: body)
    for to in [Position.against, .abstain, .none] {
      let change = PositionChange(from: .for, to: to)
      if let origin = changes[change] { return (change, origin) }
    }
    return nil
  }

  private mutating func changes(of body: PartyIndex) -> [PositionChange: Origin] {
    if let known = known[body] { return known }
    let found = findChanges(of: body)
    known[body] = found
    return found
  }

  private mutating func findChanges(of body: PartyIndex) -> [PositionChange: Origin] {
    // Electors that change alike and count alike need be looked at once.
    struct Occurrence: Hashable {
      var elector: Elector
      var holder: Int?
      var positions: PositionSet
      var change: PositionChange
    }
    guard let rule = rule(of: body) else { return [:] }
    var found: [PositionChange: Origin] = [:]
    let electorate = snapshot.electorate(of: body, under: rule, in: governance)
    let (electors, members) = (electorate.electors, electorate.members)
    let positions = members.map { planner.positions(of: $0) }
    let cases = electorate.castingVoteCases(under: rule)
    let searches = HeldSearches(electors, positions: positions, measures: rule.measures.count)
    var seen: Set<Occurrence> = []
    for (place, elector) in electors.enumerated() {
      let member = members[place]
      for change in electorChanges(member) {
        let occurrence = Occurrence(
          elector: elector,
          holder: electorate.holders.firstIndex(of: place),
          positions: positions[place],
          change: change
        )
        guard seen.insert(occurrence).inserted else { continue }
        let pairs = CastingVotePair.all(
          of: cases,
          moving: place,
          from: change.from,
          to: change.to
        )
        for result in change.possibleVerdicts {
          for pair in pairs where found[result] == nil {
            switch others(under: rule, electors, searches, (place, change), result, pair) {
            case .reached(let positions):
              found[result] = Origin(
                elector: member,
                change: change,
                others: electors.indices.filter { $0 != place }
                  .map { (body: members[$0], position: positions[$0]) }
              )
            case .impossible: break
            case .undecided:
              // One search that takes too long is enough to know that others would.
              undecided.insert(body)
              return found
            }
          }
        }
      }
      if undecided.contains(member) { undecided.insert(body) }
    }
    return found
  }

  /// Returns positions of the others with which a change of one changes the verdict.
  private mutating func others(
    under rule: CompiledRule,
    _ electors: [Elector],
    _ searches: HeldSearches,
    _ moved: (place: Int, change: PositionChange),
    _ result: PositionChange,
    _ pair: CastingVotePair
  ) -> SearchResult<[Position]> {
    guard let search = searches.search(holding: pair.held)?.without(moved.place) else {
      return .impossible
    }
    func ways(_ verdict: Position, _ position: Position, _ favours: Bool) -> [[LinearConstraint]] {
      LinearConstraint.alternatives(
        for: verdict,
        under: rule,
        favouringTies: favours,
        among: electors.tally(in: .none)
      )
      .map { set in set.map { $0.supposing(electors[moved.place], in: position) } }
    }
    return steps.withPart(oneIn: 4, atMost: Limits.ruleQuestionSteps) {
      search.positions(
        satisfying: [
          ways(result.from, moved.change.from, pair.before),
          ways(result.to, moved.change.to, pair.after),
        ],
        &$0
      )
    }
  }

  private mutating func electorChanges(_ party: PartyIndex) -> [PositionChange] {
    guard snapshot.exists[party] else { return [] }
    if governance.rules[party].isEmpty { return [PositionChange(from: .none, to: .for)] }
    let found = changes(of: party)
    let order = Position.allCases
    return order.flatMap { from in order.map { PositionChange(from: from, to: $0) } }
      .filter { found[$0] != nil }
  }

  /// Returns votes with which a body takes the first position of a change, and the voter whose voting
  /// for as well makes it change; or `nil` where none were found.
  mutating func votes(
    for change: PositionChange,
    at body: PartyIndex
  ) -> (votes: [PartyIndex: Choice], extra: PartyIndex)? {
    guard let origin = changes(of: body)[change] else { return nil }
    var votes: [PartyIndex: Choice] = [:]
    for other in origin.others {
      guard let below = planner.plan(other.body, to: other.position).solution else { return nil }
      votes = votes.orElse(below.votes)
    }
    if governance.rules[origin.elector].isEmpty { return (votes, origin.elector) }
    guard let below = self.votes(for: origin.change, at: origin.elector) else { return nil }
    return (votes.orElse(below.votes), below.extra)
  }

  /// Returns a body and everyone below it by votes or casting votes, sorted.
  func parties(below body: PartyIndex) -> [PartyIndex] {
    var seen: Set<PartyIndex> = [body]
    var pending = [body]
    while let next = pending.popLast() {
      guard let rule = rule(of: next) else { continue }
      for elector in Array(snapshot.electors[next]) + rule.castingHolders
      where seen.insert(elector).inserted {
        pending.append(elector)
      }
    }
    return seen.sorted()
  }
}
