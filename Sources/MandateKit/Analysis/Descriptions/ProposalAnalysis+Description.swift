#if !hasFeature(Embedded)
extension ProposalAnalysis: CustomStringConvertible, CustomReflectable {
  /// The proposal that is asked about.
  public var description: String { "ProposalAnalysis(\(proposal.id))" }

  /// The proposal alone: what is worked out about it is left out.
  public var customMirror: Mirror {
    Mirror(self, children: ["proposal": proposal], displayStyle: .struct)
  }
}

extension ProposalAnalysis.Possibility: CustomStringConvertible {
  /// The answer, with the witness of what is possible.
  public var description: String {
    switch self {
    case .possible(let witness): "possible(\(witness))"
    case .impossible: "impossible"
    case .undecided: "undecided"
    }
  }
}

extension ProposalAnalysis.LeastSupport: CustomStringConvertible {
  /// The patients, or why there is no number.
  public var description: String {
    switch self {
    case .exactly(let patients, let total, let witness):
      "exactly(\(patients), of: \(total), \(witness))"
    case .between(let low, let high, let total, let witness):
      "between(\(low), \(high), of: \(total), \(witness))"
    case .never: "never"
    case .undecided: "undecided"
    }
  }
}

extension ProposalAnalysis.BlockingBody: CustomStringConvertible, CustomReflectable {
  /// The body.
  public var description: String { "BlockingBody(\(body))" }

  /// The body and its witness.
  public var customMirror: Mirror {
    Mirror(self, children: ["body": body, "witness": witness], displayStyle: .struct)
  }
}
#endif
