/// A deputy by index.
struct IndexedDeputy: Sendable {
  let party: PartyIndex
  let proposal: Proposal.ID?
  let period: Period
}
