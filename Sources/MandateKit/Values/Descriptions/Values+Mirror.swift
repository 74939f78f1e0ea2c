#if !hasFeature(Embedded)
// A debugger shows these as their text alone: what they are made of is not what they mean.

extension CivilDate: CustomReflectable {
  /// The date without parts.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Fraction: CustomReflectable {
  /// The fraction without parts.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Identifier: CustomReflectable {
  /// The identifier without parts.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
#endif
