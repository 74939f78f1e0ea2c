/// A way to bring a node to a position: its cost, and what must come about for it.
struct VoteWay<Subject>: Sendable {
  var cost: Int64
  /// The vote that the node itself casts.
  var own: Choice?
  /// The positions that its electors come to, apart from those that take no votes.
  var goals: [Goal] = []

  /// A position that a node has to come to.
  struct Goal: Hashable, Sendable {
    let node: Index<Subject>
    let position: Position
  }
}

/// The cheapest way to bring a node to each position.
struct VoteWays<Subject>: Sendable {
  private var ways = ByPosition { _ in SearchResult<VoteWay<Subject>>.impossible }

  subscript(position: Position) -> SearchResult<VoteWay<Subject>> {
    get { ways[position] }
    set { ways[position] = newValue }
  }

  /// The positions that are not shown to be out of reach.
  var positions: PositionSet {
    var positions = PositionSet()
    for position in Position.allCases where self[position].leastCost != nil {
      positions.insert(PositionSet(position))
    }
    return positions
  }

  /// Leaves out the ways to other positions.
  mutating func keep(_ positions: PositionSet) {
    for position in Position.allCases where !positions.contains(position) {
      self[position] = .impossible
    }
  }
}

/// The costs of electors: those of the ways found, and the least that are not excluded.
struct ElectorCosts {
  private(set) var found: [PositionCosts] = []
  /// The least costs, where they are not those found.
  private var bounds: [PositionCosts]?

  /// Creates the costs of nobody, with room for a number of electors.
  init(capacity: Int) {
    found.reserveCapacity(capacity)
  }

  /// The least costs that are not excluded.
  var least: [PositionCosts] { bounds ?? found }
  /// Whether they are those found.
  var isExact: Bool { bounds == nil }

  /// Adds an elector whose costs are exact.
  mutating func append(_ exact: PositionCosts) {
    found.append(exact)
    bounds?.append(exact)
  }

  /// Adds an elector by the ways to its positions.
  mutating func append<Subject>(_ ways: VoteWays<Subject>) {
    let cheapest = PositionCosts { ways[$0].solution?.cost }
    let least = PositionCosts { ways[$0].leastCost }
    if bounds == nil, cheapest != least { bounds = found }
    found.append(cheapest)
    bounds?.append(least)
  }

  /// Returns the costs where an elector takes only positions of cost 0.
  func silencing(_ place: Int) -> ElectorCosts {
    var costs = self
    costs.found[place] = found[place].silent
    costs.bounds?[place] = least[place].silent
    return costs
  }
}

extension SearchResult {
  /// Returns the result where the node also casts a vote, at another cost.
  func voting<Subject>(
    _ choice: Choice,
    costing cost: (Int64) -> Int64
  ) -> SearchResult where Solution == VoteWay<Subject> {
    func voting(_ way: VoteWay<Subject>) -> VoteWay<Subject> {
      VoteWay(cost: cost(way.cost), own: choice, goals: way.goals)
    }
    switch self {
    case .impossible: return .impossible
    case .reached(let way): return .reached(voting(way))
    case .undecided(let bound, let way):
      return .undecided(atLeast: cost(bound), way.map { voting($0) })
    }
  }
}
