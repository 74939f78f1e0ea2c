import MandateKit

/// A row of the file of prescribing cost centres, general practices among them (`epraccur`).
public struct PracticeRow: Hashable, Sendable {
  /// The line on which the row begins.
  public internal(set) var line: Int
  /// The code of the organisation.
  public let code: String
  /// Its name.
  public let name: String
  /// The code of its national grouping; that of an English one begins with Y.
  public let grouping: String
  /// The code of its high-level health geography: for a practice in England, its ICB.
  public let board: String?
  /// The day on which it opened.
  public let opened: CivilDate?
  /// The last day on which it was open.
  public let closed: CivilDate?
  /// Its status, or nothing where the word for it is none that is known.
  public let status: OrganisationStatus?
  /// The code of its commissioner, which stays as it was when it closed.
  public let commissioner: String?
  /// The day on which it joined its commissioner.
  public let joined: CivilDate?
  /// The last day on which it belonged to its commissioner.
  public let left: CivilDate?
  /// The code of its commissioner as it is called now.
  public let currentCommissioner: String?
  /// Whether it is a general practice: its prescribing setting is, or has among others, 4 or RO76.
  public let isGeneralPractice: Bool

  /// Whether it is a general practice in England.
  public var isEnglishPractice: Bool {
    isGeneralPractice && (grouping.utf8.first ?? 0) | 0x20 == UInt8(ascii: "y")
  }

  /// Reads a row.
  init?(_ fields: inout FieldReader) {
    line = fields.line
    code = fields.code(0)
    name = fields.text(1)
    grouping = fields.text(2)
    board = fields.codeIfGiven(3)
    opened = fields.dateIfGiven(4)
    closed = fields.dateIfGiven(5)
    status = OrganisationStatus(fields[6])
    commissioner = fields.codeIfGiven(7)
    joined = fields.dateIfGiven(8)
    left = fields.dateIfGiven(9)
    currentCommissioner = fields.codeIfGiven(10)
    isGeneralPractice = PrescribingSetting.isGeneralPractice(fields[11])
  }

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

/// The file of prescribing cost centres, general practices among them: `epraccur.csv`.
public typealias PracticeFile = OrganisationFile<PracticeRow>

extension OrganisationFile where Row == PracticeRow {
  /// Creates a file of practices of which nothing has been read.
  public init(name: String) {
    self.init(name: name, form: Form(layout: Row.layout) { Row(&$0) })
  }
}
