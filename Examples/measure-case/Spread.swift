/// The spread of several measurements of one thing.
struct Spread {
  var median: Double
  var minimum: Double
  var maximum: Double

  /// Creates the spread of measurements, which is zero if there are none.
  init(_ measurements: [Double]) {
    let sorted = measurements.sorted()
    let middle = sorted.count / 2
    minimum = sorted.first ?? 0
    maximum = sorted.last ?? 0
    if sorted.isEmpty {
      median = 0
    } else {
      median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }
}

extension Duration {
  /// The duration in nanoseconds.
  var nanoseconds: Double {
    Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
  }
}
