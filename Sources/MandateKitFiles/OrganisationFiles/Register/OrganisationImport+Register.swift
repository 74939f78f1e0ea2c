import MandateKit

extension OrganisationImport {
  /// Imports a register, the export that the Organisation Data Service makes of its own records.
  ///
  /// ```swift
  /// let imported = OrganisationImport(
  ///   register: OrganisationFile(name: "HSCOrgRefData_Full.xml", bytes: register),
  ///   asOf: "2026-05-01"
  /// )
  /// ```
  ///
  /// The register is JSON, as the ORD API of the service gives it (`{"Organisation": {…}}`, an array of
  /// these, or `{"Organisations": […]}`), or XML, as that API and the file `HSCOrgRefData` give it.
  /// Which it is, is told by the first character. One that is not well-formed is not read at all.
  ///
  /// ## Bodies
  /// | body | roles |
  /// | --- | --- |
  /// | practice, in England | RO177 with RO76 |
  /// | PCN | RO272 |
  /// | sub-ICB location, for the time before July 2022 the CCG that it was | RO98 with RO319 |
  /// | CCG, one that had ended before | RO98 alone |
  /// | ICB | RO261 with RO318 |
  ///
  /// A body exists from its first through its last day. Legal days are taken where they are given, and
  /// operational ones where they are not. A practice ends with its role RO76, and an ICB begins with
  /// its role RO318. An organisation that others are related to, and that the register does not hold,
  /// is imported as a body that always exists, and reported.
  ///
  /// ## Memberships and successions
  /// - A practice in its PCN: RE8, voting.
  /// - A practice in its sub-ICB location or CCG: RE4, without a vote.
  /// - A location in its ICB: RE2, RE3 or RE5, without a vote.
  /// - A body's successors are those that it, or they, name under `Succs`. A predecessor without an end
  ///   date ends on the day of the succession.
  ///
  /// Other roles and relationships are passed over. Source: Reference Data Catalogue of the
  /// Organisation Data Service (pages on relationships, succession, status and date concepts), and
  /// the Organisation Reference Data standard (DCB0090).
  ///
  /// ## Limits
  /// A register has at most 1 GiB of XML or 64 MiB of JSON, and 100,000 organisations that are imported.
  ///
  /// - Parameters:
  ///   - register: The register.
  ///   - listSizes: The registered patients of practices (`gp-reg-pat-prac-all`), counted on one or more
  ///     days; without any, every practice has 0 patients.
  ///   - crosswalk: The place and the LMC of each practice, as for the other files; if `nil`, there
  ///     are no places and LMCs.
  ///   - successions: The successions that are known beside the register, for bodies to which it gives no
  ///     end and no successor; those of England unless given.
  ///   - asOf: The date on which bodies and memberships count as live or past.
  /// - Complexity: O(*n* log *n*) for *n* bytes.
  public init(
    register: OrganisationFile,
    listSizes: [OrganisationFile] = [],
    crosswalk: OrganisationFile? = nil,
    successions: [Catalogue.Succession] = Catalogue.english.successions,
    asOf: CivilDate
  ) {
    let register = OrganisationRegister(register)
    let lists = listSizes.enumerated().map { number, file in
      OfficialTable<ListSizeRow>(file, number: number + 1)
    }
    let places = crosswalk.map { OfficialTable<CrosswalkRow>($0, number: lists.count + 1) }
    let files = [register.file] + lists.map { $0.file } + (places.map { [$0.file] } ?? [])
    let findings =
      [register.findings] + lists.map { $0.findings } + (places.map { [$0.findings] } ?? [])
    var draft = ImportDraft(
      zip(files, findings).map { (name: $0.name, findings: $1) },
      asOf: asOf
    )
    let bodies = RegisterBodies(register, draft: &draft)
    RegisterMemberships(bodies: bodies, register: register).add(to: &draft)
    RegisterSuccessions(bodies, draft: &draft).add(to: &draft)
    let place = RowPlace(file: RowPlace.register)
    ListSizeStep(tables: lists, practices: bodies.practices, practicesPlace: place).add(to: &draft)
    CrosswalkStep(table: places, practices: bodies.practices).add(to: &draft)
    RegisterGaps(bodies, listSizes: lists, in: draft).report(to: &draft)
    draft.record(successions, at: place)
    self.asOf = asOf
    document = draft.document
    self.findings = draft.findings
    self.files = files
  }
}
