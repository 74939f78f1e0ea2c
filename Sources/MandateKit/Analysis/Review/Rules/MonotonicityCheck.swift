/// A change of a body's position.
struct PositionChange: Hashable {
  var from: Position
  var to: Position
}

/// Finds bodies under whose rules more support can lead to less: those that change their positions
/// when one voter more votes for.
///
/// From the bottom up: a body without a rule changes from none to for; a body with one as its rule
/// answers some change of one elector, the others standing anywhere they can.
struct MonotonicityCheck {
  /// The cause of a change: one elector changes, and the others stand still.
  struct Origin {
    var elector: PartyIndex
    var change: PositionChange
    /// The positions of the other electors.
    var others: [(body: PartyIndex, position: Position)]
  }

  private let governance: Governance
  private var snapshot: StructureSnapshot
  private var planner: VotePlanner<Party>
  private var steps = SearchBudget()
  private var known: [PartyIndex: [PositionChange: Origin]] = [:]
  /// The bodies about which a search was given up.
  private(set) var undecided: Set<PartyIndex> = []

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    self.snapshot = snapshot
    planner = VotePlanner(governance: governance, snapshot: snapshot)
  }

  /// Returns whether a body with a rule has an elector with one.
  func isNested(_ body: PartyIndex) -> Bool {
    governance.rule(of: body) != nil
      && snapshot.electors[body].contains { governance.rule(of: $0) != nil }
  }

  /// Returns a change that undoes an approval by a body, or `nil` where there is none.
  mutating func undoing(of body: PartyIndex) -> (change: PositionChange, origin: Origin)? {
    let changes = changes(of: body)
    for to in [Position.against, .none] {
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
      var positions: PositionSet
      var change: PositionChange
    }
    guard let rule = governance.rule(of: body) else { return [:] }
    var found: [PositionChange: Origin] = [:]
    let electorate = snapshot.electorate(of: body, under: rule, in: governance)
    let (electors, members) = (electorate.electors, electorate.members)
    let positions = members.map { planner.positions(of: $0) }
    let all = electors.tally(in: .none)
    let everyone = ProfileSearch(
      electors: electors,
      positions: positions,
      measures: rule.measures.count
    )
    var seen: Set<Occurrence> = []
    for (place, elector) in electors.enumerated() {
      let member = members[place]
      for change in electorChanges(member) {
        let occurrence = Occurrence(
          elector: elector,
          positions: positions[place],
          change: change
        )
        guard seen.insert(occurrence).inserted else { continue }
        let search = everyone.without(place)
        for result in MonotonicityCheck.possible(change) where found[result] == nil {
          func ways(_ verdict: Position, _ position: Position) -> [[LinearConstraint]] {
            LinearConstraint.alternatives(
              for: verdict,
              under: rule,
              among: all,
              supposing: elector,
              in: position
            )
          }
          let answer = steps.withPart(oneIn: 4, atMost: Limits.ruleQuestionSteps) {
            search.positions(
              satisfying: [ways(result.from, change.from), ways(result.to, change.to)],
              &$0
            )
          }
          switch answer {
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
      if undecided.contains(member) { undecided.insert(body) }
    }
    return found
  }

  private mutating func electorChanges(_ body: PartyIndex) -> [PositionChange] {
    guard governance.rule(of: body) != nil else { return [PositionChange(from: .none, to: .for)] }
    let found = changes(of: body)
    let order = Position.allCases
    return order.flatMap { from in order.map { PositionChange(from: from, to: $0) } }
      .filter { found[$0] != nil }
  }

  /// The changes of a verdict that the change of an elector can bring about, as every condition is
  /// monotone and a quorum counts who is present.
  private static func possible(_ change: PositionChange) -> [PositionChange] {
    let order: [Position] = [.against, .abstain, .none, .for]
    let rises =
      order.firstIndex(of: change.from) ?? 0 < order.firstIndex(of: change.to) ?? 0
    let (comes, goes) = (change.from == .none, change.to == .none)
    var possible: [PositionChange] = []
    func add(_ from: Position, _ to: Position) {
      possible.append(PositionChange(from: from, to: to))
    }
    if !rises || goes {
      add(.for, .against)
      add(.for, .none)
    }
    if rises || comes { add(.none, .for) }
    if comes || change.to == .against { add(.none, .against) }
    if rises { add(.against, .for) }
    if goes || change.from == .against { add(.against, .none) }
    return possible
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
    guard governance.rule(of: origin.elector) != nil else { return (votes, origin.elector) }
    guard let below = self.votes(for: origin.change, at: origin.elector) else { return nil }
    return (votes.orElse(below.votes), below.extra)
  }

  /// Returns a body and everyone below it by votes, sorted.
  func bodies(below body: PartyIndex) -> [PartyIndex] {
    var seen: Set<PartyIndex> = [body]
    var pending = [body]
    while let next = pending.popLast() {
      guard governance.rule(of: next) != nil else { continue }
      for elector in snapshot.electors[next] where seen.insert(elector).inserted {
        pending.append(elector)
      }
    }
    return seen.sorted()
  }
}
