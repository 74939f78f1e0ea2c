@testable import MandateKit

extension SearchResult where Solution: Costed {
  /// The cost of the cheapest solution, or `nil` where there is none or it was not found.
  var exactCost: Int64? {
    if case .reached(let solution) = self { solution.cost } else { nil }
  }
}
