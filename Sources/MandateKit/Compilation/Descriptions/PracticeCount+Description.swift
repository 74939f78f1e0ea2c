#if !hasFeature(Embedded)
extension PracticeCount: CustomStringConvertible {
  /// The two numbers.
  public var description: String { DebugText.line(of: self) }
}
#endif
