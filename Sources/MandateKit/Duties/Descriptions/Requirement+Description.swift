#if !hasFeature(Embedded)
extension Requirement: CustomStringConvertible {
  /// What is required, on one line, by identifiers.
  public var description: String {
    self == .authority ? "authority" : DebugText.line(of: self)
  }
}

extension Requirement.Party: CustomStringConvertible {
  /// The word for the party, or its identifier.
  public var description: String {
    switch self {
    case .proposer: "proposer"
    case .forum: "forum"
    case .representatives: "representatives"
    case .named(let party): party.rawValue
    }
  }
}
#endif
