import MandateKit

/// A row of the core partners: the membership of a practice in a PCN (sheet PCN Core Partner
/// Details of `ePCN`).
struct PartnerRow: OfficialRow {
  var place: RowPlace
  /// The code of the practice.
  let code: String
  /// The name of the practice, which can differ from that in the file of practices.
  let name: String
  /// The code and the name of the practice's sub-ICB location, or of its CCG in older files.
  let location: String?, locationName: String
  /// The code and the name of the PCN; the code is `nil` if the practice has none.
  let network: String?, networkName: String
  /// The code and the name of the PCN's sub-ICB location.
  let networkLocation: String?, networkLocationName: String
  /// The first and the last day of the membership.
  let started, ended: CivilDate?
  /// The file's word on whether both have the same location, or `nil` if it gives none.
  let isMatch: Bool?

  init(_ fields: inout FieldReader) {
    place = fields.place
    code = fields.code(0)
    name = fields.text(1)
    location = fields.codeIfGiven(2)
    locationName = fields.text(3)
    network = fields.codeIfGiven(4)
    networkName = fields.text(5)
    networkLocation = fields.codeIfGiven(6)
    networkLocationName = fields.text(7)
    started = fields.dateIfGiven(8)
    ended = fields.dateIfGiven(9)
    isMatch =
      switch String(decoding: OfficialText.folded(fields[10].prefix(8)), as: UTF8.self) {
      case "true", "1", "yes", "y": true
      case "false", "0", "no", "n": false
      default: nil
      }
  }

  /// Returns whether it had not ended by a date.
  func isLive(asOf date: CivilDate) -> Bool { ended.map { $0 >= date } ?? true }

  static let layout = ColumnLayout(
    width: 11,
    [
      .required(0, "Partner Organisation Code", "Partner Code"),
      .required(1, "Partner Name", "Partner Organisation Name"),
      .required(2, "Practice Parent @ Code"),
      .optional(3, "Practice Parent @ Name"),
      .required(4, "PCN Code"),
      .optional(5, "PCN Name"),
      .required(6, "PCN Parent @ Code"),
      .optional(7, "PCN Parent @ Name"),
      .required(
        8,
        "Practice to PCN Relationship Start Date",
        "Relationship Start Date",
        "Start Date"
      ),
      .required(9, "Practice to PCN Relationship End Date", "Relationship End Date", "End Date"),
      .optional(
        10,
        "Practice @ and PCN @ Match",
        "Practice Sub ICB and PCN Sub ICB Match"
      ),
    ]
  )
}
