/// A change of a body's position.
struct Turn: Hashable {
  var from: Position
  var to: Position
}

/// How one more vote for can turn a body from one position to another.
struct TurnOrigin {
  /// The elector that turns, and how.
  var elector: PartyIndex
  var turn: Turn
  /// The positions of the other electors.
  var others: [(body: PartyIndex, position: Position)]
}

/// Finds how bodies can change their positions when one voter more votes for.
///
/// From the bottom up: a body without a rule turns from none to for; a body with one as its rule
/// answers some turn of one elector, the others standing anywhere they can.
struct TurnFinder {
  private let governance: Governance
  private var open: UnvotedPositions
  private var known: [PartyIndex: [Turn: TurnOrigin]] = [:]
  /// The bodies about which a search was given up.
  private(set) var gaveUp: Set<PartyIndex> = []

  init(governance: Governance, snapshot: StructureSnapshot) {
    self.governance = governance
    open = UnvotedPositions(governance: governance, snapshot: snapshot)
  }

  var electors: Adjacency<Party, PartyIndex> { open.snapshot.electors }

  /// Returns a turn that undoes an approval by a body, or nothing where there is none.
  mutating func undoing(of body: PartyIndex) -> (Turn, TurnOrigin)? {
    let turns = turns(of: body)
    for to in [Position.against, .none] {
      let turn = Turn(from: .for, to: to)
      if let origin = turns[turn] { return (turn, origin) }
    }
    return nil
  }

  /// The turns that a body can take.
  private mutating func turns(of body: PartyIndex) -> [Turn: TurnOrigin] {
    if let known = known[body] { return known }
    var found: [Turn: TurnOrigin] = [:]
    if let rule = governance.rules[body] {
      let electors = open.electors(of: body, under: rule)
      let options = electors.map { elector in
        open.positions(of: PartyIndex(elector.body)).positions.map { ($0, 0) }
      }
      var seen: Set<Occurrence> = []
      for (place, elector) in electors.enumerated() {
        for turn in electorTurns(PartyIndex(elector.body)) {
          let occurrence = Occurrence(
            patients: elector.patients,
            bit: elector.bit,
            positions: open.positions(of: PartyIndex(elector.body)),
            turn: turn
          )
          guard seen.insert(occurrence).inserted else { continue }
          for result in TurnFinder.possible(turn) where found[result] == nil {
            switch search(rule, electors, options, without: place, turn, result) {
            case .found(let positions, _):
              let others = electors.enumerated().filter { $0.offset != place }.map {
                PartyIndex($0.element.body)
              }
              found[result] = TurnOrigin(
                elector: PartyIndex(elector.body),
                turn: turn,
                others: Array(zip(others, positions)).map { (body: $0, position: $1) }
              )
            case .nothing: break
            case .gaveUp:
              // One search that takes too long is enough to know that others would.
              gaveUp.insert(body)
              known[body] = found
              return found
            }
          }
        }
        if gaveUp.contains(PartyIndex(elector.body)) { gaveUp.insert(body) }
      }
    }
    known[body] = found
    return found
  }

  /// Electors that turn alike and count alike need be looked at once.
  private struct Occurrence: Hashable {
    var patients: Int64
    var bit: UInt8
    var positions: PositionSet
    var turn: Turn
  }

  private mutating func electorTurns(_ body: PartyIndex) -> [Turn] {
    guard governance.rules[body] != nil else { return [Turn(from: .none, to: .for)] }
    let found = turns(of: body)
    let order = Position.allCases
    return order.flatMap { from in order.map { Turn(from: from, to: $0) } }
      .filter { found[$0] != nil }
  }

  /// The turns of a verdict that the turn of an elector can bring about, as every condition is
  /// monotone and a quorum counts who is present.
  private static func possible(_ turn: Turn) -> [Turn] {
    let order: [Position] = [.against, .abstain, .none, .for]
    let rises =
      order.firstIndex(of: turn.from) ?? 0 < order.firstIndex(of: turn.to) ?? 0
    let (comes, goes) = (turn.from == .none, turn.to == .none)
    var possible: [Turn] = []
    func add(_ from: Position, _ to: Position) {
      possible.append(Turn(from: from, to: to))
    }
    if !rises || goes {
      add(.for, .against)
      add(.for, .none)
    }
    if rises || comes { add(.none, .for) }
    if comes || turn.to == .against { add(.none, .against) }
    if rises { add(.against, .for) }
    if goes || turn.from == .against { add(.against, .none) }
    return possible
  }

  private func search(
    _ rule: CompiledRule,
    _ electors: [Elector],
    _ options: [[PositionSearch.Option]],
    without place: Int,
    _ turn: Turn,
    _ result: Turn
  ) -> PositionSearch.Answer {
    var (others, rest) = (electors, options)
    let elector = others.remove(at: place)
    rest.remove(at: place)
    return PositionSearch(
      rule: rule,
      electors: others,
      options: rest,
      aim: .verdicts([
        PositionSearch.Wish(also: (elector, turn.from), verdict: result.from),
        PositionSearch.Wish(also: (elector, turn.to), verdict: result.to),
      ])
    ).run()
  }

  /// Returns the votes with which a body takes the first position of a turn, and the voter whose
  /// voting for besides makes it turn.
  mutating func votes(for turn: Turn, at body: PartyIndex) -> (
    votes: [PartyIndex: Choice], extra: PartyIndex
  )? {
    guard let origin = turns(of: body)[turn] else { return nil }
    var planner = VotePlanner(open: open, governance: governance)
    var votes: [PartyIndex: Choice] = [:]
    for other in origin.others {
      guard let below = planner.votes(bringing: other.body, to: other.position) else { return nil }
      votes.merge(below) { first, _ in first }
    }
    guard governance.rules[origin.elector] != nil else { return (votes, origin.elector) }
    guard let below = self.votes(for: origin.turn, at: origin.elector) else { return nil }
    votes.merge(below.votes) { first, _ in first }
    return (votes, below.extra)
  }

  /// A body and everything below it by votes.
  func bodies(below body: PartyIndex) -> [PartyIndex] {
    var seen: Set<PartyIndex> = [body]
    var pending = [body]
    while let next = pending.popLast() {
      guard governance.rules[next] != nil else { continue }
      for elector in electors[next] where seen.insert(elector).inserted { pending.append(elector) }
    }
    return seen.sorted()
  }
}
