import MandateKit

/// A row of the prescribing cost centres, general practices among them (`epraccur`).
struct PracticeRow: OfficialRow {
  var place: RowPlace
  let code: String
  let name: String
  /// The code of the national grouping, which begins with Y in England.
  let grouping: String
  /// The code of the high-level health geography: for a practice in England, its ICB.
  let board: String?
  /// The first and the last day on which the organisation was open.
  let opened, closed: CivilDate?
  /// The status, or `nil` for a word that is not known.
  let status: PracticeStatus?
  /// The code of the commissioner; if the practice has closed, of that on its last day.
  let commissioner: String?
  /// The first and the last day on which the organisation belonged to its commissioner.
  let joined, left: CivilDate?
  /// The code by which the commissioner is known now.
  let currentCommissioner: String?
  /// Whether the prescribing setting is, or has among others, 4 or RO76.
  let isGeneralPractice: Bool

  var isEnglishPractice: Bool {
    isGeneralPractice && (grouping.utf8.first ?? 0) | 0x20 == UInt8(ascii: "y")
  }

  init(_ fields: inout FieldReader) {
    place = fields.place
    code = fields.code(0)
    name = fields.text(1)
    grouping = fields.text(2)
    board = fields.codeIfGiven(3)
    opened = fields.dateIfGiven(4)
    closed = fields.dateIfGiven(5)
    status = PracticeStatus(fields[6])
    commissioner = fields.codeIfGiven(7)
    joined = fields.dateIfGiven(8)
    left = fields.dateIfGiven(9)
    currentCommissioner = fields.codeIfGiven(10)
    // Older files have one number, newer ones roles with bars between them: `RO76|RO268`.
    isGeneralPractice = fields[11].split(separator: UInt8(ascii: "|")).contains { setting in
      Self.practiceSettings.contains(Array(OfficialText.trimmed(setting)))
    }
  }

  private static let practiceSettings = [
    Array("4".utf8), Array("RO76".utf8), Array("ro76".utf8),
  ]

  static let layout = ColumnLayout(
    width: 27,
    [
      .required(0, "Organisation Code", "Code", "Org Code", "Practice Code"),
      .required(1, "Name", "Organisation Name", "Org Name", "Practice Name"),
      .required(2, "National Grouping", "National Grouping Code"),
      .required(
        3,
        "High Level Health Geography",
        "High Level Health Geography Code",
        "High Level Health Authority"
      ),
      .required(10, "Open Date"),
      .required(11, "Close Date"),
      .required(12, "Status Code", "Status"),
      .required(
        14,
        "Commissioner",
        "Commissioner Code",
        "Parent Organisation Code",
        "Parent Code"
      ),
      .optional(15, "Join Provider/Purchaser Date", "Join Parent Date"),
      .optional(16, "Left Provider/Purchaser Date", "Left Parent Date"),
      .required(23, "Provider/Purchaser", "Current Care Organisation", "Provider/Purchaser Code"),
      .required(25, "Prescribing Setting", "Practice Type"),
    ]
  )
}
