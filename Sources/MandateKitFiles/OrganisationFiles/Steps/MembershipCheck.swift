import MandateKit

/// A check of single memberships of practices in PCNs against the other files.
///
/// Parents are compared with those of the same release, names with the newest until then.
struct MembershipCheck {
  let releases: [ReleaseTables]
  let partners: PartnerRegister
  let networks: NetworkRegister

  /// Reports what is odd about each membership.
  func report(to draft: inout ImportDraft) {
    for membership in partners.memberships {
      reportDates(membership, to: &draft)
      reportParents(membership, to: &draft)
      reportExistence(membership, to: &draft)
      if membership.isLive(in: draft) { reportLive(membership, to: &draft) }
    }
  }

  private func reportDates(_ membership: NetworkMembership, to draft: inout ImportDraft) {
    let (row, network) = (membership.row, membership.network)
    if row.started == nil {
      draft.report(.missingDate, at: row.place) {
        "The membership of \(row.code) in \(network) has no start date; it was taken to have none."
      }
    } else if row.started == row.ended {
      draft.report(.oneDayMembership, at: row.place) {
        "\(row.code) joined \(network) and left it on one day, on which it is a member."
      }
    }
    draft.reportFuture([("start date", row.started), ("end date", row.ended)], at: row.place)
  }

  /// Reports parents on which a row and other files, or its own columns, do not agree.
  private func reportParents(_ membership: NetworkMembership, to draft: inout ImportDraft) {
    let (row, release) = (membership.row, membership.release)
    if let location = row.location, let practice = partners.practices[row.code]?.row(in: release),
      draft.exists(row.code, on: releases[release].date),
      let other = practice.currentCommissioner, location != other
    {
      let words = draft.fullWords(for: practice.place)
      draft.report(.parentMismatch, at: row.place) {
        "The parent of \(row.code) is \(location) here but \(other) on \(words); the latter was taken "
          + "if it is a location."
      }
    }
    if let location = row.networkLocation,
      let network = networks.row(of: membership.network, in: release),
      let other = network.location, location != other
    {
      let words = draft.fullWords(for: network.place)
      draft.report(.parentMismatch, at: row.place) {
        "The parent of \(network.code) is \(location) here but \(other) on \(words)."
      }
    }
    if let isMatch = row.isMatch, let location = row.location, let other = row.networkLocation,
      isMatch != (location == other)
    {
      draft.report(.wrongBoundaryFlag, at: row.place) {
        "The row says that the parents of the practice and the PCN are \(isMatch ? "" : "not ")the "
          + "same, but they are \(location) and \(other)."
      }
    }
  }

  /// Reports days of a membership on which the practice or the PCN does not exist, so that it is
  /// not live on them.
  private func reportExistence(_ membership: NetworkMembership, to draft: inout ImportDraft) {
    let (row, network, period) = (membership.row, membership.network, membership.period)
    let practiceClosed = closing(of: row.code, before: membership, draft)
    let networkClosed = closing(of: network, before: membership, draft)
    if let last = practiceClosed {
      let isSince = partners.made[membership.release].map { last > $0 } ?? false
      draft.report(isSince ? .closedSince : .closedPartner, at: row.place) {
        "\(row.code) is still a partner of \(network) but closed on \(last)"
          + (isSince
            ? ", after this file was made: read a newer one. It is no live member from then on."
            : "; it is no live member from then on.")
      }
    }
    if let last = networkClosed {
      draft.report(.closedNetwork, at: row.place) {
        "\(row.code) is still a partner of \(network), which closed on \(last); it is no live "
          + "member from then on."
      }
    }
    guard practiceClosed == nil, networkClosed == nil else { return }
    for code in [row.code, network] {
      guard let existence = draft.body(code)?.existence else { continue }
      let isEarly = period.from != nil && period.bounds.0 < existence.bounds.0
      let isLate = period.bounds.1 > existence.bounds.1
      guard isEarly || isLate else { continue }
      draft.report(.outsideExistence, at: row.place) {
        "The membership of \(row.code) in \(network) "
          + "\(isEarly ? "begins before" : "ends after") \(code) exists; it is live only while both do."
      }
    }
  }

  /// Returns the last day of a body that is past although a membership of it is not.
  private func closing(
    of code: String,
    before membership: NetworkMembership,
    _ draft: ImportDraft
  ) -> CivilDate? {
    guard membership.period.contains(draft.asOf), let until = draft.body(code)?.existence.until,
      until <= draft.asOf
    else { return nil }
    return until.adding(days: -1)
  }

  /// Reports what is odd about a membership that is live on the date of the import.
  private func reportLive(_ membership: NetworkMembership, to draft: inout ImportDraft) {
    let (row, network) = (membership.row, membership.network)
    let practice = partners.practices[row.code]?.row(upTo: membership.release)
    if practice?.status == .dormant {
      draft.report(.dormantPartner, at: row.place) {
        "\(row.code) is dormant, and a live member of \(network)."
      }
    }
    if let practice, practice.name != row.name {
      let words = draft.fullWords(for: practice.place)
      draft.report(.nameDiffers, at: row.place) {
        "\(row.code) has another name on \(words); that one was taken."
      }
    }
    if let location = row.location, let other = row.networkLocation, location != other {
      draft.report(.acrossBoundary, at: row.place) {
        "\(row.code), of \(location), is in \(network), of \(other)."
      }
    }
  }
}
