/// A mandate over dense integers.
struct IndexedMandate: Sendable {
  let mandate: Mandate
  let giver: Int?
  let holder: Int
  let over: Int?
  let ratifier: Int?

  /// Whether it is live only once a body has approved a proposal.
  var dependsOnApproval: Bool { mandate.adoptedBy != nil || mandate.ratification != nil }

  init?(_ mandate: Mandate, parties: [PartyID: Int]) {
    guard let holder = parties[mandate.holder] else { return nil }
    self.mandate = mandate
    self.giver = mandate.giver.flatMap { parties[$0] }
    self.holder = holder
    self.over = mandate.over.flatMap { parties[$0] }
    self.ratifier = mandate.ratification.flatMap { parties[$0.by] }
  }
}
