import MandateKit

/// A membership of a practice in a PCN, with the row that gives it.
struct NetworkMembership {
  let row: PartnerRow
  /// The number of the release that the row is of.
  let release: Int
  let network: String
  let period: Period

  /// Returns whether the membership is live on the date of the import.
  func isLive(in draft: ImportDraft) -> Bool {
    period.contains(draft.asOf) && draft.exists(row.code) && draft.exists(network)
  }
}
