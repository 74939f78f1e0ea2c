import MandateKit
import MandateKitReports

extension ImportDraft {
  /// Reports a membership that had ended by one release and ends on another day by a newer one.
  mutating func reportEnds(_ older: PartnerRow, _ newer: PartnerRow, in network: String) {
    guard let ended = older.ended, newer.ended != ended else { return }
    let words = datedWords(for: older.place)
    report(.dateChanged, at: newer.place) {
      "By \(words), \(newer.code) left \(network) on \(ended). What is "
        + "said here was taken."
    }
  }

  /// Reports a membership that a newer file does not have.
  mutating func report(
    _ row: PartnerRow,
    missingFrom table: OfficialTable<PartnerRow>,
    in network: String
  ) {
    let file = datedName(of: table.place)
    let refused = table.refused[row.code]?.line
    report(.missingFromNewer, at: row.place) {
      "This membership of \(row.code) in \(network) is not in \(file)"
        + (refused.map { ", of which line \($0), about \(row.code), was left out" } ?? "")
        + ". It was kept."
    }
  }

  /// Reports the practices and PCNs that partners alone give as no file of such was given.
  mutating func reportUnlisted(_ practices: Int, _ networks: Int, at place: RowPlace) {
    if practices > 0 {
      report(.partnerUnknown, at: place) {
        "No file of practices was given: "
          + (practices == 1
            ? "1 partner of a PCN was imported as a practice that always exists."
            : "\(English.number(practices)) partners of PCNs were imported as practices that always "
              + "exist.")
      }
    }
    if networks > 0 {
      report(.networkUnknown, at: place) {
        "No file of PCNs was given: "
          + (networks == 1
            ? "1 PCN that has a partner was imported as one that always exists."
            : "\(English.number(networks)) PCNs that have partners were imported as ones that always "
              + "exist.")
      }
    }
  }
}
