#if !hasFeature(Embedded)
extension Source: CustomStringConvertible {
  /// The title, the place in it, the year and the basis, on one line.
  public var description: String {
    DebugText.line(
      "Source",
      of: (title, provision: provision, year: year, basis: basis) as Any
    )
  }
}
#endif
