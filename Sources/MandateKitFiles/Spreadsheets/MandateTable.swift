import MandateKit
import MandateKitReports

/// The register of mandates as a spreadsheet, with a row for each mandate.
///
/// It is CSV in UTF-8. Lists within a cell are parted as in ``Spreadsheet``. `until` is the day after the last
/// one, as in a case file. Texts that a spreadsheet would run as a formula have an apostrophe before them.
public enum MandateTable {
  /// The headers of the columns.
  public static let header = [
    "mandate", "standing", "giver", "giverName", "holder", "holderName", "for", "forName",
    "practices",
    "patients", "powers", "subjects", "ceiling", "concessions", "passOn", "ratifiedBy",
    "ratifiedWithin",
    "from", "until", "adopted", "revoked", "source",
  ]

  /// Returns the register as a spreadsheet.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - names: The names to use.
  /// - Returns: The bytes of the file; the header alone where there are no mandates.
  /// - Complexity: O(bytes written).
  public static func csv(_ register: Docket.MandateRegister, names: DisplayNames) -> [UInt8] {
    var writer = SpreadsheetWriter()
    writer.row(header)
    for entry in register.entries { writer.row(cells(of: entry, names)) }
    return writer.bytes
  }

  private static func cells(
    of entry: Docket.MandateRegister.Entry,
    _ names: DisplayNames
  ) -> [String] {
    let mandate = entry.mandate
    func named(_ party: PartyID?) -> [String] {
      [party?.rawValue ?? "", party.map { names[$0] } ?? ""]
    }
    func date(_ date: CivilDate?) -> String { date.map { "\($0)" } ?? "" }
    return [mandate.id.rawValue, entry.standing.rawValue] + named(mandate.giver)
      + named(mandate.holder) + named(entry.principal) + [
        "\(entry.practices.practices)", "\(entry.practices.patients)",
        CellList.text(of: mandate.powers.map { $0.rawValue }),
        CellList.text(of: mandate.subjects.map { "\($0)" }),
        mandate.ceiling.map { "\($0)" } ?? "", "\(mandate.concessions)", "\(mandate.passOn)",
        mandate.ratification?.by.rawValue ?? "", mandate.ratification.map { "\($0.within)" } ?? "",
        date(mandate.period.from), date(entry.until), date(entry.adopted),
        date(entry.revoked), mandate.source?.citation ?? "",
      ]
  }
}
