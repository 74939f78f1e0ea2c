import MandateKit

extension RequirementResult.Obstacle {
  /// Words for why no votes could carry the approval of a body, or of the practices affected where that is
  /// `nil`; `nil` where votes that were cast stand in the way, or it is about no approval.
  func whyNoVotesCarry(_ body: Body.ID?, _ names: DisplayNames) -> String? {
    switch self {
    case .votesCast, .nobodyRepresents: nil
    case .bodyDoesNotExist: "it does not exist on the decision date"
    case .outsideCompetence: "it may not take a position on the subjects of the proposal"
    case .noRuleApplies: "none of its rules applies to the proposal"
    case .recused: "\(names.name(body, or: "it")) is recused"
    case .electorsRecused:
      body == nil ? "every practice affected is recused" : "all its electors are recused"
    case .noElectors: body == nil ? "there is no practice to vote" : "it has no voting member"
    case .noPatients: "its rule counts patients, and those who vote in it have none on record"
    case .ruleOutOfReach: "its rule would not hold even if everyone who can vote were for"
    }
  }

  /// Words for an approval that no votes still to come would carry.
  ///
  /// - Parameters:
  ///   - obstacle: What stands in the way, or `nil` where that is not known.
  ///   - body: The body, or `nil` for the practices affected.
  ///   - change: The votes that would have to change, or `nil` where they are not known.
  ///   - names: What the bodies are called.
  /// - Returns: The words, without a full stop.
  static func approvalWords(
    _ obstacle: RequirementResult.Obstacle?,
    of body: Body.ID?,
    change: RequirementResult.VoteChange? = nil,
    _ names: DisplayNames
  ) -> String {
    let approval = "the approval of \(names.name(body, or: "the practices affected"))"
    if let why = obstacle?.whyNoVotesCarry(body, names) {
      return "No votes could carry \(approval): \(why)"
    }
    return "No votes still to come would carry \(approval)"
      + (obstacle == .votesCast
        ? ": votes already cast would have to change" + (change?.words(names) ?? "") : "")
  }
}

extension RequirementResult.VoteChange {
  /// Words for whose votes they are, to follow what is said of votes that would have to change.
  fileprivate func words(_ names: DisplayNames) -> String {
    if changed.isEmpty { return "" }
    let more =
      added.isEmpty
      ? ""
      : ", with \(English.counted(added.count, "more vote")) for, from \(names.list(added, limit: 12)),"
    return "; \(changed.count == 1 ? "that" : "those") of \(names.list(changed, limit: 12))\(more) "
      + "would be enough"
  }
}
