extension English {
  /// Returns a share of 1 as a percentage with one decimal; one above 0 that would round to 0 as less than the least.
  ///
  /// - Parameter share: A share from 0 to 1; what is beyond these is taken as the nearest, and what is no number
  ///   as 0.
  /// - Returns: Such as `12.5%`.
  static func percent(_ share: Double) -> String {
    let bounded = share > 0 ? min(share, 1) : 0
    let tenths = Int(bounded * 1_000 + 0.5)
    if tenths == 0, bounded > 0 { return "under 0.1%" }
    return "\(tenths / 10).\(tenths % 10)%"
  }
}
