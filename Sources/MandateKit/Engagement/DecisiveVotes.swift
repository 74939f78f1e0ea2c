/// Whose votes on a proposal were decisive, or would have been: critical, in social choice (Banzhaf 1965).
///
/// A voter is decisive where the essential approvals, taken together, would come out otherwise had it voted
/// otherwise or not at all, all other votes being as they were.
struct DecisiveVotes {
  /// The steps left: bodies and electors that may still be read.
  var steps = SearchBudget(Limits.decisiveEntries)

  /// Returns whether each of some voters was decisive, or `nil` where steps are lacking.
  ///
  /// - Parameters:
  ///   - voters: The voters below essential approvals.
  ///   - evaluation: The evaluation of the proposal on the date.
  ///   - suppose: Returns the evaluation with a vote supposed to be another.
  /// - Returns: Whether each was decisive.
  mutating func decisive(
    among voters: [Node],
    in evaluation: Evaluation<NoFindings>,
    supposing suppose: (RecordView.Ballot) -> Evaluation<NoFindings>
  ) -> [Bool]? {
    let structure = evaluation.structure
    let entries = structure.count + structure.electors.count
    let (sum, overflow) = Int64(entries).multipliedReportingOverflow(
      by: 3 * Int64(voters.count) + 1
    )
    // What does not fit leaves the steps for smaller proposals.
    guard !overflow, sum <= steps.left, steps.spend(sum) else { return nil }
    var actual = evaluation
    let status = actual.essentialApprovals()
    let choices: [Choice?] = [.for, .against, .abstain, nil]
    return voters.map { voter in
      let own = evaluation.view.vote(of: voter)?.choice
      return choices.contains { choice in
        if choice == own { return false }
        var other = suppose(RecordView.Ballot(node: voter, choice: choice))
        return other.essentialApprovals() != status
      }
    }
  }
}

extension Evaluation {
  /// Judges the essential approvals, and returns the worst status.
  fileprivate mutating func essentialApprovals() -> Status {
    var worst = Status.met
    for position in compiled.duties.indices where compiled.duties[position].isEssential {
      switch compiled.duties[position].demand {
      case .approval, .approvalOfPractices: worst = worst.worse(judge(compiled.duties[position]))
      case .consultation, .notice, .acting, .confirmation: break
      }
    }
    return worst
  }
}
