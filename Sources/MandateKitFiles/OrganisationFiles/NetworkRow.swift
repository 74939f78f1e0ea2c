import MandateKit

/// A row of the file of primary care networks (sheet PCN Details of `ePCN`).
public struct NetworkRow: Hashable, Sendable {
  /// The line on which the row begins.
  public internal(set) var line: Int
  /// The code of the PCN.
  public let code: String
  /// Its name.
  public let name: String
  /// The code of its sub-ICB location, or of its CCG in older files.
  ///
  /// Where a PCN crosses boundaries it is that of the lead or of the majority.
  public let location: String?
  /// The name of that location.
  public let locationName: String
  /// The day on which it opened.
  public let opened: CivilDate?
  /// The last day on which it was open.
  public let closed: CivilDate?

  /// Reads a row.
  init?(_ fields: inout FieldReader) {
    line = fields.line
    code = fields.code(0)
    name = fields.text(1)
    location = fields.codeIfGiven(2)
    locationName = fields.text(3)
    opened = fields.dateIfGiven(4)
    closed = fields.dateIfGiven(5)
  }

  static let layout = ColumnLayout(
    width: 12,
    [
      .required(0, "PCN Code"),
      .required(1, "PCN Name"),
      .required(
        2,
        "Current Sub ICB Loc Code",
        "Current Sub ICB Location Code",
        "Sub ICB Location Code",
        "Sub ICB Loc Code",
        "Current Clinical Commissioning Group Code",
        "Clinical Commissioning Group Code",
        "Current CCG Code",
        "CCG Code"
      ),
      .optional(
        3,
        "Sub ICB Location",
        "Sub ICB Location Name",
        "Sub ICB Loc Name",
        "Current Sub ICB Location Name",
        "Current Sub ICB Loc Name",
        "Clinical Commissioning Group Name",
        "Current Clinical Commissioning Group Name",
        "CCG Name",
        "Clinical Commissioning Group"
      ),
      .required(4, "Open Date", "PCN Open Date"),
      .required(5, "Close Date", "PCN Close Date"),
    ]
  )
}

/// The file of primary care networks: sheet PCN Details of `ePCN`.
public typealias NetworkFile = OrganisationFile<NetworkRow>

extension OrganisationFile where Row == NetworkRow {
  /// Creates a file of PCNs of which nothing has been read.
  public init(name: String) {
    self.init(name: name, form: Form(layout: Row.layout) { Row(&$0) })
  }
}
