import MandateKit

/// A check for memberships of one practice in PCNs that overlap.
struct OverlapCheck {
  /// The memberships of each practice, by its code.
  private var histories: [String: [NetworkMembership]] = [:]

  init(_ memberships: [NetworkMembership]) {
    for membership in memberships {
      histories[membership.row.code, default: []].append(membership)
    }
  }

  /// Reports each membership that begins before an earlier one of the same practice has ended.
  func report(to draft: inout ImportDraft) {
    for history in histories.values {
      let history = history.sorted { left, right in
        let (leftBounds, rightBounds) = (left.period.bounds, right.period.bounds)
        let (leftPlace, rightPlace) = (left.row.place, right.row.place)
        return leftBounds == rightBounds
          ? (leftPlace.file, left.row.line) < (rightPlace.file, right.row.line)
          : leftBounds < rightBounds
      }
      guard var latest = history.first else { continue }
      for next in history.dropFirst() {
        let end = latest.period.until
        if end.map({ (next.period.from ?? $0.adding(days: -1)) < $0 }) ?? true {
          Self.report(latest, next, to: &draft)
        }
        if let end, next.period.until.map({ $0 > end }) ?? true { latest = next }
      }
    }
  }

  private static func report(
    _ first: NetworkMembership,
    _ second: NetworkMembership,
    to draft: inout ImportDraft
  ) {
    let practice = second.row.code
    let firstLine = draft.words(for: first.row.place, in: second.row.place)
    let asOf = draft.asOf
    let code: ImportFinding.Code
    let sentence: String
    if first.network == second.network {
      code = .overlappingMemberships
      sentence =
        "This membership of \(practice) in \(second.network) overlaps that of \(firstLine)."
    } else if first.period.contains(asOf), second.period.contains(asOf) {
      code = .inTwoNetworks
      sentence =
        "\(practice) is in \(second.network) and, by \(firstLine), in \(first.network) on \(asOf)."
    } else if let from = second.period.from, from.adding(days: 1) == first.period.until {
      code = .movedOnSameDay
      sentence =
        "\(practice) left \(first.network) (\(firstLine)) and joined \(second.network) on \(from), "
        + "and is in both on that day, since end dates are last days."
    } else {
      code = .overlappingMemberships
      sentence =
        "This membership of \(practice) in \(second.network) overlaps that in \(first.network) of "
        + "\(firstLine)."
    }
    draft.report(code, at: second.row.place) { sentence }
  }
}
