extension Threshold: CustomStringConvertible {
  /// The bound, such as `>= 2/3` or `> 1/2`.
  public var description: String {
    switch self {
    case .atLeast(let fraction): ">= \(fraction)"
    case .moreThan(let fraction): "> \(fraction)"
    }
  }
}
