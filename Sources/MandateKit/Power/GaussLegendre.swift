/// The points and weights of the quadrature of Gauss and Legendre between 0 and 1, which integrates polynomials of a
/// degree below twice the number of points without error but for rounding.
struct GaussLegendre: Sendable {
  /// A point with its weight.
  struct Node: Sendable {
    let point: Double
    let weight: Double
  }

  /// The points, in ascending order; the weights add up to 1.
  private(set) var nodes: [Node] = []

  /// Finds the points, at least one, as the roots of a Legendre polynomial.
  ///
  /// - Complexity: O(points²).
  init(points: Int) {
    let count = max(points, 1)
    // The roots of each polynomial lie between those of the one before, so each is found by bisection and then
    // by the method of Newton.
    var roots: [Double] = [0]
    for degree in 2..<(count + 1) where count > 1 {
      let bounds = [-1] + roots + [1]
      roots = (0..<degree).map { place in
        GaussLegendre.root(of: degree, from: bounds[place], to: bounds[place + 1])
      }
    }
    for root in roots {
      let slope = GaussLegendre.polynomial(count, at: root).slope
      let weight = 1 / ((1 - root * root) * slope * slope)
      nodes.append(Node(point: (1 + root) / 2, weight: weight))
    }
  }

  private static func root(of degree: Int, from start: Double, to end: Double) -> Double {
    var (low, high) = (start, end)
    let isRising = polynomial(degree, at: high).value > 0
    var guess = (low + high) / 2
    for _ in 0..<64 {
      let (value, slope) = polynomial(degree, at: guess)
      if value == 0 { return guess }
      if (value > 0) == isRising { high = guess } else { low = guess }
      let newton = guess - value / slope
      let next = newton > low && newton < high ? newton : (low + high) / 2
      if next == guess { return guess }
      guess = next
    }
    return guess
  }

  /// Returns the value and the slope of a Legendre polynomial, of degree 1 at least, inside the interval.
  private static func polynomial(_ degree: Int, at x: Double) -> (value: Double, slope: Double) {
    var (before, value) = (1.0, x)
    for next in stride(from: 2, through: degree, by: 1) {
      let n = Double(next)
      (before, value) = (value, ((2 * n - 1) * x * value - (n - 1) * before) / n)
    }
    return (value, Double(degree) * (x * value - before) / (x * x - 1))
  }
}
