#if !hasFeature(Embedded)
extension Member: CustomStringConvertible, CustomReflectable {
  /// The member on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }

  /// The properties of its membership; what it declares itself is left out.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "id": id, "period": period, "isVoting": isVoting, "votes": votes as Any,
        "classes": classes,
      ],
      displayStyle: .struct
    )
  }
}

extension DocketDocument: CustomStringConvertible {
  /// The governance, and the numbers of proposals and acts, on one line.
  public var description: String {
    "DocketDocument(\(governance), proposals: \(proposals.count), acts: \(record.acts.count))"
  }
}
#endif
