import MandateKit

/// What the official files of the NHS in England say, as a governance arrangement, and what was
/// found on the way.
///
/// ```swift
/// let imported = OrganisationImport(
///   practices: practices, networks: networks, partners: partners, asOf: "2023-01-26")
/// let governance = try Governance(imported.arrangement)
/// ```
///
/// ## Bodies
/// - Every general practice in England, open or closed, with its list size where one is given. A
///   partner of a PCN that is no such practice, or unknown, is imported as one and reported.
/// - Every PCN, open or closed.
/// - The sub-ICB locations that PCNs and partners name and that are not of the past on the date of
///   the import, and the ICBs that practices name. No file says since when they exist, so they
///   always do: where the date is before July 2022, they are the CCGs and the systems before them.
/// - The places and LMCs of the crosswalk, where there is one; they always exist too.
///
/// The identifier of a body is its code, as it is. Those of a crosswalk could be codes of other
/// bodies (places are often called by the codes of sub-ICB locations), so theirs begin with
/// `place-` and `lmc-`, which no code does. Official data has no decision rules, so no body has one.
///
/// ## Memberships
/// - A practice in a PCN: voting, with its whole history. End dates are the last days in official
///   files, so the day after ends the period; a practice that left one PCN and joined another on
///   one day is in both on that day, as the files have it.
/// - A practice in its sub-ICB location, and that in its ICB: without a vote, since commissioners
///   decide by their boards. PCNs can lie across boundaries, so they are in none themselves.
/// - A practice in its place: without a vote, since a place is an area.
/// - A practice in its LMC: voting. It comes from the crosswalk alone, never from PCN or ICB.
///
/// The result does not depend on the order of rows, except that the first of several rows for one
/// code is taken.
public struct OrganisationImport: Sendable {
  /// The date of the import, by which what is live and what is of the past is told.
  public let asOf: CivilDate
  /// The bodies and memberships, sorted.
  public let document: GovernanceDocument
  /// What was dropped, guessed or found inconsistent, in the order of the files and their lines.
  public let findings: [ImportFinding]

  /// Imports files that have been read to their end.
  ///
  /// - Complexity: O(*n* log *n*) for *n* rows.
  public init(
    practices: PracticeFile,
    networks: NetworkFile,
    partners: PartnerFile,
    listSizes: ListSizeFile? = nil,
    crosswalk: CrosswalkFile? = nil,
    asOf: CivilDate
  ) {
    let files = ImportFiles(
      practices: practices,
      networks: networks,
      partners: partners,
      listSizes: listSizes,
      crosswalk: crosswalk
    )
    var structure = ImportAssembly(files, asOf: asOf)
    structure.addPractices()
    structure.addNetworks()
    structure.addPartners()
    structure.addLocations()
    structure.addListSizes()
    structure.addCrosswalk()
    structure.reportGaps()
    self.asOf = asOf
    document = structure.document
    findings = structure.findings
  }
}
