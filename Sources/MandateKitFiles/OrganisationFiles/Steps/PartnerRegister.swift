import MandateKit

/// The memberships of practices in PCNs, and the practices that they add to those of the files of
/// practices.
///
/// Of several releases, the newest one that gives a membership (a practice, a PCN and a start) is
/// taken.
struct PartnerRegister {
  /// By release, the latest date of the file that is not after the release, or `nil` if there is none:
  /// the file was made on that day or later.
  private(set) var made: [CivilDate?]
  /// The practices by code, with those that only partners name.
  private(set) var practices: [String: ImportedPractice]
  /// The memberships: those of the newest release first, in the order of its file.
  private(set) var memberships: [NetworkMembership] = []
  /// The locations that the file of each release gives to practices.
  private(set) var locations: [PartnerLocations]
  /// The files of partners.
  let files: [RowPlace]

  private let listed: PracticeRegister
  private let networks: NetworkRegister
  /// The memberships of the releases that were read already.
  private var newer: [Key: PartnerRow] = [:]
  /// The practices and the PCNs that no file of such lists as there was none.
  private var unlistedPractices: Set<String> = []
  private var unlistedNetworks: Set<String> = []

  /// The values that tell a membership of one release from those of another.
  private struct Key: Hashable {
    let code: String
    let network: String
    let started: CivilDate?
  }

  /// The values that make a row different from others of its file.
  private struct RowKey: Hashable {
    let key: Key
    let ended: CivilDate?
  }

  /// Adds the memberships of practices in PCNs to a draft, with practices and PCNs that only they
  /// name.
  init(
    _ releases: [ReleaseTables],
    practices listed: PracticeRegister,
    networks: NetworkRegister,
    draft: inout ImportDraft
  ) {
    self.listed = listed
    self.networks = networks
    practices = listed.practices
    made = [CivilDate?](repeating: nil, count: releases.count)
    locations = [PartnerLocations](repeating: PartnerLocations(), count: releases.count)
    files = releases.compactMap { $0.partners?.place }
    var newerTable: OfficialTable<PartnerRow>?
    for release in releases.reversed() {
      guard let table = release.partners else { continue }
      add(table, of: release, newer: newerTable, to: &draft)
      if table.hasRows { newerTable = table }
    }
    if let place = files.last {
      draft.reportUnlisted(unlistedPractices.count, unlistedNetworks.count, at: place)
    }
  }

  /// Adds the memberships of one release that no newer one gives.
  private mutating func add(
    _ table: OfficialTable<PartnerRow>,
    of release: ReleaseTables,
    newer newerTable: OfficialTable<PartnerRow>?,
    to draft: inout ImportDraft
  ) {
    for row in table.rows {
      for case let date? in [row.started, row.ended] where date <= release.date {
        made[release.number] = max(made[release.number] ?? date, date)
      }
    }
    var lines: [RowKey: Int] = [:]
    var added: [Key: PartnerRow] = [:]
    for row in table.rows {
      guard let network = row.network else {
        draft.report(.noNetworkGiven, at: row.place) {
          "The row gives \(row.code) no PCN, so there is nothing to import of it."
        }
        continue
      }
      let period = Period(from: row.started, through: row.ended)
      guard !period.isEmpty else {
        draft.report(.endBeforeStart, at: row.place) {
          "The membership of \(row.code) in \(network) ends before it starts; it was left out."
        }
        continue
      }
      locations[release.number].note(row, isLive: period.contains(release.date))
      let key = Key(code: row.code, network: network, started: row.started)
      if let line = lines[RowKey(key: key, ended: row.ended)] {
        draft.report(.duplicateRow, at: row.place) {
          "The row repeats the membership of line \(line); it was left out."
        }
        continue
      }
      lines[RowKey(key: key, ended: row.ended)] = row.line
      if let other = newer[key] {
        if added[key] == nil { draft.reportEnds(row, other, in: network) }
        added[key] = row
        continue
      }
      guard addPractice(of: row, draft: &draft), addNetwork(network, of: row, draft: &draft) else {
        continue
      }
      added[key] = row
      if let newerTable { draft.report(row, missingFrom: newerTable, in: network) }
      draft.join(row.code, to: network, during: period, isVoting: true)
      memberships.append(
        NetworkMembership(row: row, release: release.number, network: network, period: period)
      )
    }
    for (key, row) in added where newer[key] == nil { newer[key] = row }
  }

  /// Returns whether the partner is a practice; adds it as one if no practice has its code.
  private mutating func addPractice(of row: PartnerRow, draft: inout ImportDraft) -> Bool {
    let code = row.code
    if practices[code] != nil { return true }
    if let other = listed.others[code] {
      guard let practice = listed.add(other, to: &draft) else { return false }
      practices[code] = practice
      let words = practice.row.map { draft.fullWords(for: $0.place) } ?? "no file"
      draft.report(.partnerNotPractice, at: row.place) {
        "\(code) is a partner of a PCN, but \(words) does not have it as a "
          + "general practice in England; it was imported as a practice."
      }
      return true
    }
    guard draft.add(code, kind: .practice, name: row.name, at: row.place) else { return false }
    practices[code] = ImportedPractice()
    guard !listed.files.isEmpty else {
      unlistedPractices.insert(code)
      return true
    }
    let absence = draft.absence(of: listed.leftOut[code], from: listed.files, of: "practices")
    draft.report(.partnerUnknown, at: row.place) {
      "\(code) is a partner of a PCN, but \(absence); it was imported as a practice that always "
        + "exists."
    }
    return true
  }

  /// Returns whether a code is that of a PCN; adds it as one if no body has it.
  private mutating func addNetwork(
    _ network: String,
    of row: PartnerRow,
    draft: inout ImportDraft
  ) -> Bool {
    if draft.has(network, as: .primaryCareNetwork) { return true }
    guard draft.add(network, kind: .primaryCareNetwork, name: row.networkName, at: row.place) else {
      return false
    }
    guard !networks.files.isEmpty else {
      unlistedNetworks.insert(network)
      return true
    }
    let absence = draft.absence(of: networks.leftOut[network], from: networks.files, of: "PCNs")
    draft.report(.networkUnknown, at: row.place) {
      "\(network) has a partner, but \(absence); it was imported as a PCN that always exists."
    }
    return true
  }
}
