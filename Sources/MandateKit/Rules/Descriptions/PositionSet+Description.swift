extension PositionSet: CustomStringConvertible {
  /// The positions in their order, such as `[for, none]`, or `[]`.
  public var description: String {
    "[\(positions.map { $0.rawValue }.joined(separator: ", "))]"
  }
}

#if !hasFeature(Embedded)
extension PositionSet: CustomReflectable {
  /// The positions in their order.
  public var customMirror: Mirror { Mirror(self, unlabeledChildren: positions, displayStyle: .set) }
}
#endif
