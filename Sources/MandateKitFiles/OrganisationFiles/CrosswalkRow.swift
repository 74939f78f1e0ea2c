/// A row of a crosswalk: the place and the LMC of one practice.
///
/// No official file gives either. A crosswalk has the columns `practice_code`, `place_code`,
/// `place_name` and `lmc_id`, and can have `lmc_name`.
public struct CrosswalkRow: Hashable, Sendable {
  /// The line on which the row begins.
  public internal(set) var line: Int
  /// The code of the practice.
  public let practice: String
  /// The code of its place, or nothing where it has none.
  public let place: String?
  /// The name of the place.
  public let placeName: String
  /// The name by which the crosswalk tells its LMC from others, or nothing where it has none.
  public let committee: String?
  /// The name of the LMC to show.
  public let committeeName: String

  /// Reads a row.
  init?(_ fields: inout FieldReader) {
    line = fields.line
    practice = fields.code(0)
    place = fields.slugIfGiven(1)
    placeName = fields.text(2)
    committee = fields.slugIfGiven(3)
    committeeName = fields.text(4)
  }

  static let layout = ColumnLayout(
    width: 5,
    [
      .required(0, "practice_code", "code", "organisation_code"),
      .optional(1, "place_code", "place"),
      .optional(2, "place_name"),
      .optional(3, "lmc_id", "lmc_code", "lmc"),
      .optional(.max, "lmc_name"),
    ]
  )
}

/// A crosswalk from practices to places and LMCs.
public typealias CrosswalkFile = OrganisationFile<CrosswalkRow>

extension OrganisationFile where Row == CrosswalkRow {
  /// Creates a crosswalk of which nothing has been read.
  public init(name: String) {
    self.init(name: name, form: Form(layout: Row.layout) { Row(&$0) })
  }
}
