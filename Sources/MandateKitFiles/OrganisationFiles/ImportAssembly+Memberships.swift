import MandateKit

extension ImportAssembly {
  /// Reports what is odd about a membership of a practice in a PCN.
  ///
  /// The file of partners was made on the day that is given, or after it.
  mutating func judge(_ membership: NetworkMembership, fileMade made: CivilDate?) {
    let row = membership.row
    let place = Place(role: .partners, line: row.line)
    if row.started == nil {
      report(
        .missingDate,
        place,
        "The membership of \(row.practice) in \(membership.network) has no start date; it was taken "
          + "to have none."
      )
    } else if row.started == row.ended {
      report(
        .oneDayMembership,
        place,
        "\(row.practice) joined \(membership.network) and left it on one day, on which it is a "
          + "member."
      )
    }
    reportFuture([("start date", row.started), ("end date", row.ended)], place)
    judgeParents(row)
    judgeExistence(membership, fileMade: made)
    guard membership.period.contains(asOf), exists(row.practice), exists(membership.network) else {
      return
    }
    networksWithMembers.insert(membership.network)
    practicesWithNetwork.insert(row.practice)
    judgeLive(membership)
  }

  /// Returns whether a body exists on the date of the import.
  func exists(_ code: String) -> Bool {
    body(code)?.existence.contains(asOf) ?? false
  }

  /// Reports what is odd about a membership that is live on the date of the import.
  private mutating func judgeLive(_ membership: NetworkMembership) {
    let row = membership.row
    let place = Place(role: .partners, line: row.line)
    let practice = practices[row.practice]?.row
    if practice?.status == .dormant {
      report(
        .dormantPartner,
        place,
        "\(row.practice) is dormant, and a live member of \(membership.network)."
      )
    }
    if let practice, practice.name != row.name {
      report(
        .nameDiffers,
        place,
        "\(row.practice) has another name on line \(practice.line) of \(files.practices.name); that "
          + "one was taken."
      )
    }
    if let location = row.location, let other = row.networkLocation, location != other {
      report(
        .acrossBoundary,
        place,
        "\(row.practice), of \(location), is in \(membership.network), of \(other)."
      )
    }
  }

  /// Reports parents on which a row and other files, or its own columns, do not agree.
  private mutating func judgeParents(_ row: PartnerRow) {
    let place = Place(role: .partners, line: row.line)
    if let location = row.location, let practice = practices[row.practice]?.row,
      exists(row.practice), let other = practice.currentCommissioner, location != other
    {
      report(
        .parentMismatch,
        place,
        "The parent of \(row.practice) is \(location) here but \(other) on line \(practice.line) of "
          + "\(files.practices.name); the latter was taken if it is a location."
      )
    }
    if let location = row.networkLocation, let network = row.network.flatMap({ networks[$0] }),
      let other = network.location, location != other
    {
      report(
        .parentMismatch,
        place,
        "The parent of \(network.code) is \(location) here but \(other) on line \(network.line) of "
          + "\(files.networks.name)."
      )
    }
    if let isMatch = row.isMatch, let location = row.location, let other = row.networkLocation,
      isMatch != (location == other)
    {
      report(
        .wrongBoundaryFlag,
        place,
        "The row says that the parents of the practice and the PCN are \(isMatch ? "the same" : "not")"
          + "\(isMatch ? "" : " the same"), but they are \(location) and \(other)."
      )
    }
  }

  /// Reports days of a membership on which the practice or the PCN does not exist.
  ///
  /// They do not count as days of membership: on them, the membership is not live.
  private mutating func judgeExistence(
    _ membership: NetworkMembership,
    fileMade made: CivilDate?
  ) {
    let (row, period) = (membership.row, membership.period)
    let place = Place(role: .partners, line: row.line)
    let isLive = period.contains(asOf)
    var isExplained = false
    if isLive, let closed = body(row.practice)?.existence.until, closed <= asOf {
      isExplained = true
      let last = closed.adding(days: -1)
      if let made, last > made {
        report(
          .closedSince,
          place,
          "\(row.practice) is still a partner of \(membership.network) but closed on \(last), after "
            + "this file was made: read a newer one. It is no live member from then on."
        )
      } else {
        report(
          .closedPartner,
          place,
          "\(row.practice) is still a partner of \(membership.network) but closed on \(last); it is "
            + "no live member from then on."
        )
      }
    }
    if isLive, let closed = body(membership.network)?.existence.until, closed <= asOf {
      isExplained = true
      report(
        .closedNetwork,
        place,
        "\(row.practice) is still a partner of \(membership.network), which closed on "
          + "\(closed.adding(days: -1)); it is no live member from then on."
      )
    }
    guard !isExplained else { return }
    for code in [row.practice, membership.network] {
      guard let existence = body(code)?.existence else { continue }
      let isEarly = existence.from.map { from in period.from.map { $0 < from } ?? false } ?? false
      let isLate = existence.until.map { until in period.until.map { $0 > until } ?? true } ?? false
      guard isEarly || isLate else { continue }
      report(
        .outsideExistence,
        place,
        "The membership of \(row.practice) in \(membership.network) "
          + "\(isEarly ? "begins before" : "ends after") \(code) exists; it is live only while both do."
      )
    }
  }
}
