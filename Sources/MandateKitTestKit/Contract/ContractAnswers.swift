import MandateKit
import MandateKitFiles

/// The answers that a contract compares: those of a docket, and the case file that is read again, unless a
/// test of the contract gives others.
struct ContractAnswers: Sendable {
  /// Returns the answer for a proposal as of a day, with its reasons.
  var resolution: @Sendable (Docket, Proposal.ID, CivilDate) -> Resolution? = { docket, id, date in
    docket.resolve(id, asOf: date)
  }
  /// Returns the outcome of a proposal as of a day, found without reasons.
  var outcome: @Sendable (Docket, Proposal.ID, CivilDate) -> Outcome? = { docket, id, date in
    docket.outcome(of: id, asOf: date)
  }
  /// Returns a case file that is written and read again.
  var rereading: @Sendable (CaseFile) throws(InvalidDocumentError) -> CaseFile = {
    (file) throws(InvalidDocumentError) in try CaseFile.read(file.json())
  }
}
