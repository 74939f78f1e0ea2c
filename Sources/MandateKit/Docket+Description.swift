extension Docket: CustomStringConvertible {
  /// The governance, the first proposals, and the number of acts, on one line.
  public var description: String {
    let ids = proposals.prefix(Limits.entriesDescribed).map { $0.id.rawValue }
    let rest = proposals.count - ids.count
    let listed = (ids + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
    return "Docket(\(governance), proposals: [\(listed)], acts: \(record.acts.count))"
      .boundedAsLine
  }
}

#if !hasFeature(Embedded)
extension Docket: CustomReflectable {
  /// The governance, the proposals and the record: what is compiled of them is left out.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: ["governance": governance, "proposals": proposals, "record": record.acts],
      displayStyle: .struct
    )
  }
}

extension Docket.Resolutions: CustomStringConvertible, CustomReflectable {
  /// The number of answers.
  public var description: String { "Resolutions(\(underestimatedCount))" }

  /// The sequence without parts: a debugger finds no answer.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Docket.Resolutions.Iterator: CustomStringConvertible, CustomReflectable {
  /// The name of the type: what is still to come is not looked at.
  public var description: String { "Resolutions.Iterator" }

  /// The iterator without parts: a debugger finds no answer.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
#endif
