#if !hasFeature(Embedded)
extension Occasion: CustomStringConvertible {
  /// What is asked of a proposal, on one line, or `always`.
  public var description: String { self == .always ? "always" : DebugText.line(of: self) }
}
#endif
