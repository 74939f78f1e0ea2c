#if !hasFeature(Embedded)
extension Finding: CustomStringConvertible, CustomReflectable {
  /// The fact, its status, and how many findings it rests on, on one line.
  public var description: String {
    let status = status.map { " \($0.rawValue)" } ?? ""
    let count = because.count
    return ("\(fact)\(status)" + (count > 0 ? ", because of \(count)" : "")).boundedAsLine
  }

  /// The fact, its status, its source, and what it rests on.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "fact": fact, "status": status as Any, "source": source as Any, "because": because,
      ],
      displayStyle: .struct
    )
  }
}

extension Finding.GenericFact: CustomStringConvertible {
  /// The code with its values, by identifiers, such as `didNotVote(abbey, patients: 4000)`.
  public var description: String {
    guard let payload = Mirror(reflecting: self).children.first else { return code.rawValue }
    return DebugText.line(code.rawValue, of: payload.value)
  }
}
#endif
