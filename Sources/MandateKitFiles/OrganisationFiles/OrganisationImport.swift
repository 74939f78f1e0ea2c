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
///   date of the files, and the ICBs that practices name. No file says since when they exist, so
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
/// ## Several dates
/// Files of several days make one history, in whatever order they are given (``OrganisationRelease``).
/// - Bodies are those of all releases. Where releases differ, the name, the status and the dates of the
///   newest are taken, and the difference is a finding.
/// - Of a membership in a PCN (a practice, a PCN and a start) the newest release that has it is taken.
///   One that newer files lack is kept and reported.
/// - A practice is in the location of a release until a newer one names another. The day of the change
///   is the join date of the newer file if it is after the older release and not after the newer one;
///   else it is the date of the newer release, with a finding.
/// - A location is in the ICB of a release until a newer one names another, from the date of which it is
///   in that one, with a finding.
/// - A location or an ICB that newer releases do not name ends on the date of the first of them; a
///   location before that if each of its practices left it on a day that a file gives.
/// - A location or an ICB that older releases do not name begins on the first day on which it has a member,
///   if that is after the date of the last of them.
/// - In a release without files of PCNs, the commissioners of open practices are the locations.
/// - Patients counted on several days are dated (`ListSize`). Of two numbers of one day, that of the file
///   given last is taken. A practice that a file lacks keeps its last number.
///
/// ## Successions
/// A body that ended, as a known succession says, gets its end and its successors where no file gives them
/// (`GovernanceDocument.record(_:)`). Where two releases show the change, its day is that of the succession.
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
  /// The files that were given: those of the releases, the oldest first, then the list sizes and the
  /// crosswalk.
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

  /// Imports the files of one day.
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
  ///   - successions: The successions that are known beside the files, for days and successors that they
  ///     do not give; those of England unless given.
  ///   - asOf: The date on which bodies and memberships count as live or past.
  /// - Complexity: O(*n* log *n*) for *n* rows.
  public init(
    practices: OrganisationFile,
    networks: OrganisationFile,
    partners: OrganisationFile,
    listSizes: OrganisationFile? = nil,
    crosswalk: OrganisationFile? = nil,
    successions: [Catalogue.Succession] = Catalogue.english.successions,
    asOf: CivilDate
  ) {
    let release = OrganisationRelease(
      date: asOf,
      practices: practices,
      networks: networks,
      partners: partners
    )
    self.init(
      releases: [release],
      listSizes: listSizes.map { [$0] } ?? [],
      crosswalk: crosswalk,
      successions: successions,
      asOf: asOf
    )
  }

  /// Imports the files of several days as one history.
  ///
  /// One release of the date of the import, with one file of list sizes, gives what the import of its
  /// files alone gives. Without releases there are no bodies.
  ///
  /// - Parameters:
  ///   - releases: The files of each day, in any order.
  ///   - listSizes: The registered patients of practices (`gp-reg-pat-prac-all`), counted on one or more
  ///     days; without any, every practice has 0 patients.
  ///   - crosswalk: The place and the LMC of each practice, which hold always.
  ///   - successions: The successions that are known beside the files, for days and successors that they
  ///     do not give; those of England unless given.
  ///   - asOf: The date on which bodies and memberships count as live or past, as a rule that of the
  ///     newest release.
  /// - Complexity: O(*n* log *n*) for *n* rows of a number of releases that does not grow with them.
  public init(
    releases: [OrganisationRelease],
    listSizes: [OrganisationFile] = [],
    crosswalk: OrganisationFile? = nil,
    successions: [Catalogue.Succession] = Catalogue.english.successions,
    asOf: CivilDate
  ) {
    let known = KnownSuccessions(successions)
    let tables = OfficialTables(releases, listSizes: listSizes, crosswalk: crosswalk)
    var draft = ImportDraft(tables, asOf: asOf)
    ReleaseDateCheck(releases: tables.releases).report(to: &draft)
    let listed = PracticeRegister(tables.releases, draft: &draft)
    let pcns = NetworkRegister(tables.releases, draft: &draft)
    let members = PartnerRegister(
      tables.releases,
      practices: listed,
      networks: pcns,
      draft: &draft
    )
    let practices = members.practices
    MembershipCheck(releases: tables.releases, partners: members, networks: pcns)
      .report(to: &draft)
    OverlapCheck(members.memberships).report(to: &draft)
    let history = LocationHistory(tables.releases, practices: practices, draft: &draft)
    let locations = LocationRegister(
      history,
      releases: tables.releases,
      partners: members,
      known: known,
      draft: &draft
    )
    let boards = BoardStep(
      releases: tables.releases,
      history: history,
      locations: locations,
      known: known
    ).add(to: &draft)
    BeginningStep(releases: tables.releases, history: history, boards: boards).add(to: &draft)
    ListSizeStep(
      tables: tables.listSizes,
      practices: practices,
      practicesPlace: tables.practicesPlace
    ).add(to: &draft)
    CrosswalkStep(table: tables.crosswalk, practices: practices).add(to: &draft)
    NameStep(
      tables: tables,
      practices: practices,
      networks: pcns,
      history: history,
      boards: boards
    ).report(to: &draft)
    GapCheck(
      partners: members,
      networks: pcns,
      practicesPlace: tables.practicesPlace,
      listSizes: tables.listSizes
    ).report(to: &draft)
    draft.record(successions, at: tables.practicesPlace)
    self.asOf = asOf
    document = draft.document
    findings = draft.findings
    files = tables.files
  }
}
