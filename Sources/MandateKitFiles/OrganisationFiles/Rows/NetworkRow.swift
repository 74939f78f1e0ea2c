import MandateKit

/// A row of the PCNs (sheet PCN Details of `ePCN`).
struct NetworkRow: OfficialRow {
  var place: RowPlace
  let code: String
  let name: String
  /// The code and the name of the sub-ICB location, or of the CCG in older files; for a PCN that
  /// crosses boundaries, of that of the lead or of the majority.
  let location: String?, locationName: String
  /// The first and the last day on which the PCN was open.
  let opened, closed: CivilDate?

  init(_ fields: inout FieldReader) {
    place = fields.place
    code = fields.code(0)
    name = fields.text(1)
    location = fields.codeIfGiven(2)
    locationName = fields.text(3)
    opened = fields.dateIfGiven(4)
    closed = fields.dateIfGiven(5)
  }

  /// Returns whether it had not ended by a date.
  func isLive(asOf date: CivilDate) -> Bool { closed.map { $0 >= date } ?? true }

  static let layout = ColumnLayout(
    width: 12,
    [
      .required(0, "PCN Code"),
      .required(1, "PCN Name"),
      .required(2, "Current @ Code", "@ Code"),
      .optional(3, "@", "@ Name", "Current @ Name"),
      .required(4, "Open Date", "PCN Open Date"),
      .required(5, "Close Date", "PCN Close Date"),
    ]
  )
}
