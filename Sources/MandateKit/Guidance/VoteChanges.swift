/// Finds the votes that would have to change for approvals of one proposal.
struct VoteChanges {
  private let docket: Docket
  private let index: Index<Proposal>?
  private let date: CivilDate
  private var found: Evaluation<NoFindings>?

  /// Prepares to find them.
  ///
  /// - Parameters:
  ///   - docket: The docket.
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  init(on docket: Docket, of proposal: Proposal.ID, asOf date: CivilDate) {
    self.docket = docket
    self.date = date
    index = docket.index(of: proposal)
  }

  /// Returns the fewest votes that would carry an approval if votes already cast could change, or `nil` where
  /// none would, or the steps do not suffice to find them.
  ///
  /// - Parameters:
  ///   - requirement: The approval.
  ///   - steps: The steps left for planning votes.
  /// - Returns: The votes.
  mutating func change(
    for requirement: RequirementResult,
    _ steps: inout SearchBudget
  ) -> RequirementResult.VoteChange? {
    guard var evaluation = evaluation() else { return nil }
    // Taken out, so that what is remembered is not copied.
    found = nil
    evaluation.cache.votes.steps = steps
    defer {
      steps = evaluation.cache.votes.steps
      found = evaluation
    }
    if let body = requirement.body {
      guard
        let node = docket.governance.parties[body].flatMap({ evaluation.structure.node(of: $0) })
      else { return nil }
      return evaluation.voteChange(for: node)
    }
    for duty in evaluation.compiled.duties {
      if case .approvalOfPractices(let plebiscite?) = duty.demand,
        docket.governance.provisions[duty.provision].provision.id == requirement.provision
      {
        return evaluation.voteChange(in: plebiscite)
      }
    }
    return nil
  }

  private func evaluation() -> Evaluation<NoFindings>? {
    if let found { return found }
    guard let index else { return nil }
    var resolver = Resolver(docket.compiled)
    return resolver.evaluation(of: index, asOf: date)
  }
}
