#if !hasFeature(Embedded)
extension Proposal: CustomStringConvertible {
  /// The proposal on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}
#endif
