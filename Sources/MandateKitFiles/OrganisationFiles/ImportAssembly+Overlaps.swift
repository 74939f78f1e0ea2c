import MandateKit

extension ImportAssembly {
  /// Reports memberships of one practice that overlap.
  mutating func judge(_ history: [NetworkMembership]) {
    let history = history.sorted { left, right in
      if left.period == right.period { return left.row.line < right.row.line }
      return left.period.isOrdered(before: right.period)
    }
    guard var latest = history.first else { return }
    for next in history.dropFirst() {
      let end = latest.period.until
      if end.map({ (next.period.from ?? $0.adding(days: -1)) < $0 }) ?? true {
        reportOverlap(latest, next)
      }
      if let end, next.period.until.map({ $0 > end }) ?? true { latest = next }
    }
  }

  private mutating func reportOverlap(_ first: NetworkMembership, _ second: NetworkMembership) {
    let place = Place(role: .partners, line: second.row.line)
    let practice = second.row.practice
    let both = "line \(first.row.line)"
    if first.network == second.network {
      report(
        .overlappingMemberships,
        place,
        "This membership of \(practice) in \(second.network) overlaps that of \(both)."
      )
    } else if first.period.contains(asOf), second.period.contains(asOf) {
      report(
        .inTwoNetworks,
        place,
        "\(practice) is in \(second.network) and, by \(both), in \(first.network) on \(asOf)."
      )
    } else if let from = second.period.from, from.adding(days: 1) == first.period.until {
      report(
        .movedOnSameDay,
        place,
        "\(practice) left \(first.network) (\(both)) and joined \(second.network) on \(from), and is "
          + "in both on that day, since end dates are last days."
      )
    } else {
      report(
        .overlappingMemberships,
        place,
        "This membership of \(practice) in \(second.network) overlaps that in \(first.network) of "
          + "\(both)."
      )
    }
  }
}
