/// Proof that a proposal has a valid mandate, as of a date.
///
/// Only a resolution whose outcome is `mandated` hands one out. A function that acts on a decision
/// can ask for one, and so cannot be called without a mandate.
public struct ValidMandate: Hashable, Sendable {
  /// The resolution that proves it.
  public let resolution: Resolution

  fileprivate init(_ resolution: Resolution) {
    self.resolution = resolution
  }

  /// The proposal.
  public var proposal: Proposal.ID { resolution.proposal }
  /// The date as of which the mandate was found.
  public var asOf: CivilDate { resolution.asOf }
  /// Whether no exposure puts the mandate at risk.
  public var isUnexposed: Bool { resolution.exposures.isEmpty }
}

extension Resolution {
  /// The proof of a valid mandate, or `nil` where the outcome is not `mandated`.
  public var mandate: ValidMandate? {
    outcome == .mandated ? ValidMandate(self) : nil
  }
}
