extension Double {
  /// The number with twelve decimals, to the nearest; digits beyond the error of sums are left out.
  ///
  /// The number is at most 1,000 in magnitude.
  var toTwelveDecimals: Double {
    Double(Int64(self * 1e12 + (self < 0 ? -0.5 : 0.5))) / 1e12
  }
}
