import MandateKit

/// The answers that a contract compares: those of a docket, unless a test of the contract gives others.
struct ContractAnswers: Sendable {
  /// Returns the answer for a proposal as of a day, with its reasons.
  var resolution: @Sendable (Docket, Proposal.ID, CivilDate) -> Resolution? = { docket, id, date in
    docket.resolve(id, asOf: date)
  }
  /// Returns the outcome of a proposal as of a day, found without reasons.
  var outcome: @Sendable (Docket, Proposal.ID, CivilDate) -> Outcome? = { docket, id, date in
    docket.outcome(of: id, asOf: date)
  }
}
