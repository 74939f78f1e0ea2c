/// The answer of a search for the cheapest way to something.
enum SearchResult<Solution> {
  /// The cheapest solution.
  case reached(Solution)
  /// There is no solution.
  case impossible
  /// The steps did not suffice: no solution costs less than the bound, and the cheapest one found,
  /// or `nil` where none was.
  case undecided(atLeast: Int64, Solution?)

  /// The cheapest solution found, or `nil` where none was.
  var solution: Solution? {
    switch self {
    case .reached(let solution): solution
    case .impossible: nil
    case .undecided(_, let solution): solution
    }
  }

  /// Returns the result with its solutions turned into others.
  func map<Other>(_ transform: (Solution) -> Other) -> SearchResult<Other> {
    switch self {
    case .reached(let solution): .reached(transform(solution))
    case .impossible: .impossible
    case .undecided(let bound, let solution):
      .undecided(atLeast: bound, solution.map { transform($0) })
    }
  }
}

extension SearchResult: Sendable where Solution: Sendable {}

/// A solution that has a cost.
protocol Costed {
  var cost: Int64 { get }
}

extension Profile: Costed {}
extension VoteWay: Costed {}
extension VotePlan: Costed {}

extension SearchResult where Solution: Costed {
  /// The least cost that is not excluded, or `nil` where there is no solution.
  var leastCost: Int64? {
    switch self {
    case .reached(let solution): solution.cost
    case .impossible: nil
    case .undecided(let bound, _): bound
    }
  }

  /// Returns the cheaper of two results; of equals, this one.
  func orCheaper(_ other: SearchResult) -> SearchResult {
    guard let own = leastCost else { return other }
    guard let others = other.leastCost else { return self }
    var best = solution ?? other.solution
    if let mine = solution, let theirs = other.solution, theirs.cost < mine.cost { best = theirs }
    return SearchResult(best, atLeast: min(own, others))
  }

  /// Returns the result bounded from below by that of a relaxed search.
  func bounded(by relaxed: SearchResult) -> SearchResult {
    relaxed.leastCost.map { SearchResult(solution, atLeast: $0) } ?? .impossible
  }

  /// Creates a result from a bound and the cheapest solution found, which is the cheapest of all if it
  /// costs no more.
  init(_ solution: Solution?, atLeast bound: Int64) {
    if let solution, solution.cost <= bound {
      self = .reached(solution)
    } else {
      self = .undecided(atLeast: bound, solution)
    }
  }
}
