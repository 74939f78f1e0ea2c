/// A row of a crosswalk: the place and the LMC of one practice.
struct CrosswalkRow: OfficialRow {
  var place: RowPlace
  /// The code of the practice.
  let code: String
  /// The identifier and the name of the place; the identifier is `nil` if there is none.
  let area: String?, areaName: String
  /// The identifier and the name of the LMC; the identifier is `nil` if there is none.
  let committee: String?, committeeName: String

  init(_ fields: inout FieldReader) {
    place = fields.place
    code = fields.code(0)
    area = fields.crosswalkIDIfGiven(1).map { "place-\($0)" }
    areaName = fields.text(2)
    committee = fields.crosswalkIDIfGiven(3).map { "lmc-\($0)" }
    committeeName = fields.text(4)
  }

  static let layout = ColumnLayout(
    width: 5,
    [
      .required(0, "practice_code", "code", "organisation_code"),
      .optional(1, "place_code", "place"),
      .optional(2, "place_name"),
      .optional(3, "lmc_id", "lmc_code", "lmc"),
      .optional(nil, "lmc_name"),
    ]
  )
}
