/// The points and weights of the quadrature of Gauss and Legendre between 0 and 1, which integrates polynomials of a
/// degree below twice the number of points without error but for rounding.
struct GaussLegendre: Sendable {
  /// A point with its weight.
  struct Node: Sendable {
    let point: Double
    let weight: Double
  }

  /// The points, in descending order; the weights add up to 1.
  let nodes: [Node]

  /// Finds the points, at least one, as the roots of a Legendre polynomial.
  ///
  /// - Complexity: O(points²).
  init(points: Int) {
    let count = max(points, 1)
    nodes = (0..<count).map { place in
      let root = GaussLegendre.root(place, of: count)
      let slope = GaussLegendre.polynomial(count, at: root).slope
      return Node(
        point: (1 + root) / 2,
        weight: 1 / ((1 - root * root) * slope * slope)
      )
    }
  }

  /// Returns a root of a Legendre polynomial by the method of Newton, from an approximation that is near enough for
  /// it to converge.
  private static func root(_ place: Int, of degree: Int) -> Double {
    var root = cosine(Double.pi * (Double(place) + 0.75) / (Double(degree) + 0.5))
    for _ in 0..<32 {
      let (value, slope) = polynomial(degree, at: root)
      let step = value / slope
      root -= step
      if step.magnitude < 1e-16 { break }
    }
    return root
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

  /// Returns the cosine of an angle from 0 to π, exact enough to begin with.
  private static func cosine(_ angle: Double) -> Double {
    if angle > Double.pi / 2 { return -cosine(Double.pi - angle) }
    var (term, sum) = (1.0, 1.0)
    for step in stride(from: 2.0, through: 24, by: 2) {
      term *= -angle * angle / (step * (step - 1))
      sum += term
    }
    return sum
  }
}
