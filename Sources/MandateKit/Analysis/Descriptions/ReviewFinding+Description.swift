#if !hasFeature(Embedded)
extension ReviewFinding: CustomStringConvertible {
  /// The severity, the fact and the number of the rule, on one line, by identifiers.
  public var description: String {
    ("\(severity.rawValue): \(fact)" + (rule.map { ", rule \($0)" } ?? "")).boundedAsLine
  }
}

extension ReviewFinding.Fact: CustomStringConvertible {
  /// The code with its values, by identifiers, such as `noElectors(north)`.
  public var description: String {
    guard let payload = Mirror(reflecting: self).children.first else { return code.rawValue }
    return DebugText.line(code.rawValue, of: payload.value)
  }
}

extension ReviewFinding.Mention: CustomStringConvertible {
  /// What names it, by identifier.
  public var description: String { self == .voice ? "voice" : DebugText.line(of: self) }
}

extension ReviewFinding.ElectorPosition: CustomStringConvertible {
  /// The elector and its position, such as `abbey: for`.
  public var description: String { "\(elector): \(position.rawValue)" }
}

extension Governance.ReviewScope: CustomStringConvertible {
  /// The kinds, and the numbers of subjects and grant rules, on one line.
  public var description: String {
    "ReviewScope(networkKind: \(networkKind), committeeKind: \(committeeKind),"
      + " boardKind: \(boardKind), decidingKinds: \(DebugText.list(decidingKinds)),"
      + " subjects: \(subjects.count), grantRules: \(grantRules.count), soon: \(soon))"
  }
}
#endif
