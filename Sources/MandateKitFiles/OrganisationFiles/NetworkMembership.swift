import MandateKit

/// A membership of a practice in a PCN, with the row that it comes from.
struct NetworkMembership {
  let row: PartnerRow
  let network: String
  let period: Period
}
