/// A mandate with the parties that it names by index.
struct IndexedMandate: Sendable {
  let mandate: Mandate
  let giver: PartyIndex?
  let holder: PartyIndex
  let over: PartyIndex?
  let ratifier: PartyIndex?

  init?(_ mandate: Mandate, parties: [PartyID: PartyIndex]) {
    guard let holder = parties[mandate.holder] else { return nil }
    self.mandate = mandate
    self.holder = holder
    giver = mandate.giver.flatMap { parties[$0] }
    over = mandate.over.flatMap { parties[$0] }
    ratifier = mandate.ratification.flatMap { parties[$0.by] }
  }

  /// Whether it is live only once a body has approved a proposal.
  var dependsOnApproval: Bool { mandate.adoptedBy != nil || mandate.ratification != nil }

  /// Whether it would warrant a ballot of its giver: it lets its holder agree, without ratification.
  var warrantsBallots: Bool { mandate.ratification == nil && mandate.powers.contains(.agree) }
}
