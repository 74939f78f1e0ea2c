import MandateKit

extension ImportAssembly {
  /// What makes a row of partners different from others.
  private struct Key: Hashable {
    let practice: String
    let network: String
    let started: CivilDate?
    let ended: CivilDate?
  }

  /// Adds the memberships of practices in PCNs, with their history.
  mutating func addPartners() {
    let made = latestDate(of: files.partners)
    var lines: [Key: Int] = [:]
    var histories: [String: [NetworkMembership]] = [:]
    for row in files.partners.rows {
      let place = Place(role: .partners, line: row.line)
      guard let network = row.network else {
        report(
          .noNetworkGiven,
          place,
          "The row gives \(row.practice) no PCN, so there is nothing to import of it."
        )
        continue
      }
      let period = period(from: row.started, through: row.ended)
      guard !period.isEmpty else {
        report(
          .endBeforeStart,
          place,
          "The membership of \(row.practice) in \(network) ends before it starts; it was left out."
        )
        continue
      }
      let key = Key(
        practice: row.practice,
        network: network,
        started: row.started,
        ended: row.ended
      )
      if let line = lines[key] {
        report(
          .duplicateRow,
          place,
          "The row repeats the membership of line \(line); it was left out."
        )
        continue
      }
      lines[key] = row.line
      guard knowsPractice(row), knowsNetwork(network, row) else { continue }
      join(row.practice, network, period, isVoting: true)
      let membership = NetworkMembership(row: row, network: network, period: period)
      histories[row.practice, default: []].append(membership)
      judge(membership, fileMade: made)
    }
    for history in histories.values { judge(history) }
  }

  /// The latest date of a file that is not after the import: it was made on that day or later.
  private func latestDate(of file: PartnerFile) -> CivilDate? {
    file.rows.lazy
      .flatMap { [$0.started, $0.ended] }
      .compactMap { $0 }
      .filter { $0 <= self.asOf }
      .max()
  }

  /// Returns whether the partner is a practice, imported as one now where it was not.
  private mutating func knowsPractice(_ row: PartnerRow) -> Bool {
    if practices[row.practice] != nil { return true }
    let place = Place(role: .partners, line: row.line)
    if let other = others[row.practice] {
      guard let existence = existence(of: other) else { return false }
      addPractice(other, existence)
      guard practices[row.practice] != nil else { return false }
      report(
        .partnerNotPractice,
        place,
        "\(row.practice) is a partner of a PCN, but line \(other.line) of "
          + "\(files.practices.name) does not have it as a general practice in England; it was "
          + "imported as a practice."
      )
      return true
    }
    let body = Body(
      Body.ID(row.practice),
      kind: .practice,
      name: row.name.isEmpty ? nil : row.name
    )
    guard add(body, place) else { return false }
    practices[row.practice] = Practice(row: nil, location: row.location)
    report(
      .partnerUnknown,
      place,
      "\(row.practice) is a partner of a PCN but not in \(files.practices.name); it was imported "
        + "as a practice that always exists."
    )
    return true
  }

  /// Returns whether the PCN is one, imported now where it was not.
  private mutating func knowsNetwork(_ network: String, _ row: PartnerRow) -> Bool {
    if body(network)?.kind == .primaryCareNetwork { return true }
    let place = Place(role: .partners, line: row.line)
    let body = Body(
      Body.ID(network),
      kind: .primaryCareNetwork,
      name: row.networkName.isEmpty ? nil : row.networkName
    )
    guard add(body, place) else { return false }
    report(
      .networkUnknown,
      place,
      "\(network) has a partner but is not in \(files.networks.name); it was imported as a PCN that "
        + "always exists."
    )
    return true
  }
}
