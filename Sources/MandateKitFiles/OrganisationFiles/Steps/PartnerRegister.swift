import MandateKit

/// The memberships of practices in PCNs, and the practices that they add to those of the file of
/// practices.
struct PartnerRegister {
  /// The latest date of the file that is not after the import, or `nil` if there is none: the file
  /// was made on that day or later.
  let made: CivilDate?
  /// The practices by code, with those that only partners name.
  private(set) var practices: [String: ImportedPractice]
  /// The memberships, in the order of the file.
  private(set) var memberships: [NetworkMembership] = []

  /// The values that make a row different from others.
  private struct Key: Hashable {
    let code: String
    let network: String
    let started: CivilDate?
    let ended: CivilDate?
  }

  /// Adds the memberships of practices in PCNs to a draft, with practices and PCNs that only they
  /// name.
  init(
    _ table: OfficialTable<PartnerRow>,
    practices snapshot: PracticeRegister,
    networks: NetworkRegister,
    draft: inout ImportDraft
  ) {
    practices = snapshot.practices
    let asOf = draft.asOf
    made = table.rows.flatMap { [$0.started, $0.ended] }.compactMap { $0 }.filter { $0 <= asOf }
      .max()
    var lines: [Key: Int] = [:]
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
      let key = Key(code: row.code, network: network, started: row.started, ended: row.ended)
      if let line = lines[key] {
        draft.report(.duplicateRow, at: row.place) {
          "The row repeats the membership of line \(line); it was left out."
        }
        continue
      }
      lines[key] = row.line
      guard addPractice(of: row, listed: snapshot, draft: &draft),
        Self.add(network, of: row, listed: networks, draft: &draft)
      else { continue }
      draft.join(row.code, to: network, during: period, isVoting: true)
      memberships.append(NetworkMembership(row: row, network: network, period: period))
    }
  }

  /// Returns whether the partner is a practice; adds it as one if no practice has its code.
  private mutating func addPractice(
    of row: PartnerRow,
    listed: PracticeRegister,
    draft: inout ImportDraft
  ) -> Bool {
    let code = row.code
    if practices[code] != nil { return true }
    let fileName = draft.name(of: .practices)
    if let other = listed.others[code] {
      guard let existence = other.existence(reportingTo: &draft),
        draft.add(code, kind: .practice, name: other.name, existence: existence, at: other.place)
      else { return false }
      practices[code] = ImportedPractice(row: other)
      draft.report(.partnerNotPractice, at: row.place) {
        "\(code) is a partner of a PCN, but line \(other.line) of \(fileName) does not have it as a "
          + "general practice in England; it was imported as a practice."
      }
      return true
    }
    guard draft.add(code, kind: .practice, name: row.name, at: row.place) else { return false }
    practices[code] = ImportedPractice(location: row.location)
    let absence = draft.absence(of: listed.leftOut[code], from: .practices)
    draft.report(.partnerUnknown, at: row.place) {
      "\(code) is a partner of a PCN, but \(absence); it was imported as a practice that always "
        + "exists."
    }
    return true
  }

  /// Returns whether a code is that of a PCN; adds it as one if no body has it.
  private static func add(
    _ network: String,
    of row: PartnerRow,
    listed: NetworkRegister,
    draft: inout ImportDraft
  ) -> Bool {
    if draft.has(network, as: .primaryCareNetwork) { return true }
    guard draft.add(network, kind: .primaryCareNetwork, name: row.networkName, at: row.place) else {
      return false
    }
    let absence = draft.absence(of: listed.leftOut[network], from: .networks)
    draft.report(.networkUnknown, at: row.place) {
      "\(network) has a partner, but \(absence); it was imported as a PCN that always exists."
    }
    return true
  }
}
