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
      .required(0, "pcncode"),
      .required(1, "pcnname"),
      .required(
        2,
        "currentsubicbloccode",
        "currentsubicblocationcode",
        "subicblocationcode",
        "subicbloccode",
        "currentclinicalcommissioninggroupcode",
        "clinicalcommissioninggroupcode",
        "currentccgcode",
        "ccgcode"
      ),
      .optional(
        3,
        "subicblocation",
        "subicblocationname",
        "subicblocname",
        "currentsubicblocationname",
        "currentsubicblocname",
        "clinicalcommissioninggroupname",
        "currentclinicalcommissioninggroupname",
        "ccgname",
        "clinicalcommissioninggroup"
      ),
      .required(4, "opendate", "pcnopendate"),
      .required(5, "closedate", "pcnclosedate"),
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
