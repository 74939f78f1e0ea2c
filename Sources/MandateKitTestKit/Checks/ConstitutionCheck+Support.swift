import MandateKit
import MandateKitReports

extension ConstitutionCheck {
  /// Returns a check that a mandate requires votes that represent a share of all affected patients.
  ///
  /// - Parameters:
  ///   - share: The least share of the patients of all practices affected.
  ///   - proposal: The proposal.
  /// - Returns: The check.
  public static func committedByAtLeast(
    _ share: Fraction,
    _ proposal: Proposal
  ) -> ConstitutionCheck {
    asking(of: proposal) { analysis in
      let least = analysis.leastSupport()
      switch (least.isAtLeast(share), least) {
      case (nil, _):
        return [
          Violation(
            "It was not shown that \(share) of the patients are needed for "
              + "\(name(proposal.id, analysis))."
          )
        ]
      case (false?, .exactly(let patients, let total, let witness)),
        (false?, .between(_, let patients, let total, let witness)):
        return [
          Violation(
            "Votes that stand for \(patients) of \(total) patients, less than \(share), are "
              + "enough for \(name(proposal.id, analysis)).",
            about: witness.record.supporters,
            counterexample: counterexample(analysis, witness),
            names: names(analysis)
          )
        ]
      default: return []
      }
    }
  }
}

extension ActRecord {
  /// Those who vote for, each once, in the order of the record.
  fileprivate var supporters: [PartyID] {
    var seen: Set<PartyID> = []
    return acts.compactMap { act in
      guard case .vote(let vote) = act, vote.choice == .for, seen.insert(vote.by).inserted else {
        return nil
      }
      return vote.by
    }
  }
}
