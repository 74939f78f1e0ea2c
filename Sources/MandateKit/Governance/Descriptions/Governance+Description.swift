extension Governance: CustomStringConvertible {
  /// The numbers of the entries of its document, by list.
  public var description: String { "Governance(\(document.counts))" }
}

#if !hasFeature(Embedded)
extension Governance: CustomReflectable {
  /// The document alone: what is made of it for evaluation is left out.
  public var customMirror: Mirror {
    Mirror(self, children: ["document": document], displayStyle: .struct)
  }
}
#endif
