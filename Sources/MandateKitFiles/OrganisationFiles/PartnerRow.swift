import MandateKit

/// A row of the file of core partners: that a practice belongs to a PCN for a time.
///
/// It is a row of sheet PCN Core Partner Details of `ePCN`.
public struct PartnerRow: Hashable, Sendable {
  /// The line on which the row begins.
  public internal(set) var line: Int
  /// The code of the partner.
  public let practice: String
  /// The name of the partner, which can differ from that in the file of practices.
  public let name: String
  /// The code of the partner's sub-ICB location, or of its CCG in older files.
  public let location: String?
  /// The name of that location.
  public let locationName: String
  /// The code of the PCN, or nothing where the partner has none.
  public let network: String?
  /// The name of the PCN.
  public let networkName: String
  /// The code of the PCN's sub-ICB location.
  public let networkLocation: String?
  /// The name of that location.
  public let networkLocationName: String
  /// The first day of the membership.
  public let started: CivilDate?
  /// The last day of the membership.
  public let ended: CivilDate?
  /// Whether the file says that both have the same location.
  public let isMatch: Bool?

  /// Reads a row.
  init?(_ fields: inout FieldReader) {
    line = fields.line
    practice = fields.code(0)
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

  static let layout = ColumnLayout(
    width: 11,
    [
      .required(0, "Partner Organisation Code", "Partner Code"),
      .required(1, "Partner Name", "Partner Organisation Name"),
      .required(
        2,
        "Practice Parent Sub ICB Loc Code",
        "Practice Parent Sub ICB Location Code",
        "Practice Parent CCG Code",
        "Practice Parent Clinical Commissioning Group Code"
      ),
      .optional(
        3,
        "Practice Parent Sub ICB Loc Name",
        "Practice Parent Sub ICB Location Name",
        "Practice Parent CCG Name",
        "Practice Parent Clinical Commissioning Group Name"
      ),
      .required(4, "PCN Code"),
      .optional(5, "PCN Name"),
      .required(
        6,
        "PCN Parent Sub ICB Loc Code",
        "PCN Parent Sub ICB Location Code",
        "PCN Parent CCG Code",
        "PCN Parent Clinical Commissioning Group Code"
      ),
      .optional(
        7,
        "PCN Parent Sub ICB Loc Name",
        "PCN Parent Sub ICB Location Name",
        "PCN Parent CCG Name",
        "PCN Parent Clinical Commissioning Group Name"
      ),
      .required(
        8,
        "Practice to PCN Relationship Start Date",
        "Relationship Start Date",
        "Start Date"
      ),
      .required(9, "Practice to PCN Relationship End Date", "Relationship End Date", "End Date"),
      .optional(
        10,
        "Practice Sub ICB Loc and PCN Sub ICB Loc Match",
        "Practice Sub ICB and PCN Sub ICB Match",
        "Practice CCG and PCN CCG Match",
        "Practice Clinical Commissioning Group and PCN Clinical Commissioning Group Match"
      ),
    ]
  )
}

/// The file of core partners: sheet PCN Core Partner Details of `ePCN`.
public typealias PartnerFile = OrganisationFile<PartnerRow>

extension OrganisationFile where Row == PartnerRow {
  /// Creates a file of core partners of which nothing has been read.
  public init(name: String) {
    self.init(name: name, form: Form(layout: Row.layout) { Row(&$0) })
  }
}
