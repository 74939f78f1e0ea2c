#if !hasFeature(Embedded)
extension Docket.Question: CustomStringConvertible, CustomReflectable {
  /// The proposal and the date of the question, on one line.
  public var description: String {
    "Question(\(proposal.id), asOf: \(asOf), decisionDate: \(proposal.decisionDate))"
  }

  /// The proposal and the date of the question; the docket is left out.
  public var customMirror: Mirror {
    Mirror(self, children: ["proposal": proposal, "asOf": asOf], displayStyle: .struct)
  }
}

extension Docket.VotesToCarry: CustomStringConvertible {
  /// The votes, or why there are none.
  public var description: String {
    switch self {
    case .votes(let needed): needed.description
    case .outOfReach: "outOfReach"
    case .unknownBody: "unknownBody"
    }
  }
}
#endif
