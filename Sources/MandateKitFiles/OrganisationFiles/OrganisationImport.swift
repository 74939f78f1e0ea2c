import MandateKit

/// A governance document made of the official files of the NHS in England, with findings about
/// the files.
///
/// ```swift
/// let imported = OrganisationImport(
///   practices: OrganisationFile(name: "epraccur.csv", bytes: practices),
///   networks: OrganisationFile(name: "pcns.csv", bytes: networks),
///   partners: OrganisationFile(name: "core-partners.csv", bytes: partners),
///   asOf: "2023-01-26"
/// )
/// let governance = try Governance(imported.document)
/// ```
///
/// ## Bodies
/// - Every general practice in England, open or closed, with its list size where one is given. A
///   partner of a PCN that is no such practice, or unknown, is imported as one and reported.
/// - Every PCN, open or closed.
/// - The sub-ICB locations that PCNs and partners name, unless all that name them ended before the
///   date of the import, and the ICBs that practices name. No file says since when they exist, so
///   they always do: for a date before July 2022, they are the CCGs and the systems before them.
/// - The places and LMCs of the crosswalk, if one is given; they always exist too.
///
/// The identifier of a body is its code. In a crosswalk, places and LMCs can have codes of other
/// bodies (places often have those of sub-ICB locations), so their identifiers begin with `place-`
/// and `lmc-`, as no code does. Official data has no decision rules, so no body has one.
///
/// ## Memberships
/// - A practice in a PCN: voting, with its whole history. End dates in official files are last
///   days, so the period ends on the day after; a practice that left one PCN and joined another on
///   one day is in both on that day.
/// - A practice in its sub-ICB location, and the location in its ICB: without a vote, since
///   commissioners decide by their boards. PCNs can cross boundaries, so they are in neither.
/// - A practice in its place: without a vote, since a place is an area.
/// - A practice in its LMC: voting. It comes from the crosswalk alone, never from PCN or ICB.
///
/// ## Files
/// A header, a byte-order mark, CRLF or LF, and the words of older or newer files make no
/// difference. A row that cannot be read is left out with a finding. The result does not depend on
/// the order of rows, except that the first of several rows for one code is taken.
public struct OrganisationImport: Sendable {
  /// The date of the import, on which bodies and memberships count as live or past.
  public let asOf: CivilDate
  /// The bodies and memberships, sorted.
  public let document: GovernanceDocument
  /// The findings about rows and files, in the order of the files and their lines.
  public let findings: [ImportFinding]
  /// The files that were given, in the order of the parameters.
  public let files: [ReadFile]

  /// A file that was read.
  public struct ReadFile: Hashable, Sendable {
    /// The name of the file.
    public let name: String
    /// The number of rows that could be read.
    public internal(set) var rowCount = 0
    /// Whether the columns that are needed were found; without them the file has no rows.
    public internal(set) var isReadable = false
  }

  /// Imports files.
  ///
  /// - Parameters:
  ///   - practices: The prescribing cost centres, general practices among them (`epraccur`).
  ///   - networks: The PCNs (sheet PCN Details of `ePCN`).
  ///   - partners: The practices of PCNs (sheet PCN Core Partner Details of `ePCN`).
  ///   - listSizes: The registered patients of practices (`gp-reg-pat-prac-all`); if `nil`, every
  ///     practice has 0 patients.
  ///   - crosswalk: The place and the LMC of each practice, which no official file gives: columns
  ///     `practice_code`, `place_code`, `place_name`, `lmc_id` and, optionally, `lmc_name`; if
  ///     `nil`, there are no places and LMCs.
  ///   - asOf: The date on which bodies and memberships count as live or past.
  /// - Complexity: O(*n* log *n*) for *n* rows.
  public init(
    practices: OrganisationFile,
    networks: OrganisationFile,
    partners: OrganisationFile,
    listSizes: OrganisationFile? = nil,
    crosswalk: OrganisationFile? = nil,
    asOf: CivilDate
  ) {
    let tables = OfficialTables(
      practices: OfficialTable(practices),
      networks: OfficialTable(networks),
      partners: OfficialTable(partners),
      listSizes: listSizes.map { OfficialTable($0) },
      crosswalk: crosswalk.map { OfficialTable($0) }
    )
    var draft = ImportDraft(tables, asOf: asOf)
    let listed = PracticeRegister(tables.practices, draft: &draft)
    let pcns = NetworkRegister(tables.networks, draft: &draft)
    let members = PartnerRegister(
      tables.partners,
      practices: listed,
      networks: pcns,
      draft: &draft
    )
    MembershipCheck(partners: members, networks: pcns).report(to: &draft)
    OverlapCheck(members.memberships).report(to: &draft)
    let names = LocationNames(tables, asOf: asOf)
    let locations = LocationRegister(names, practices: members.practices, draft: &draft)
    BoardStep(names: names, locations: locations).add(to: &draft)
    ListSizeStep(table: tables.listSizes, practices: members.practices).add(to: &draft)
    CrosswalkStep(table: tables.crosswalk, practices: members.practices).add(to: &draft)
    var called = NameCheck(tables, practices: members.practices, asOf: asOf)
    called.addBoards(names, of: draft)
    called.report(to: &draft)
    GapCheck(partners: members, networks: pcns, listSizes: tables.listSizes).report(to: &draft)
    self.asOf = asOf
    document = draft.document
    findings = draft.findings
    files = tables.files
  }
}
