import MandateKit
import MandateKitReports

/// The bodies, memberships and findings that the steps of an import have added so far.
struct ImportDraft {
  /// The date of the import.
  let asOf: CivilDate
  /// The memberships.
  var memberships: [Membership] = []

  /// The bodies, by their codes.
  var bodies: [String: Body] = [:]
  private let fileNames: [String]
  private let fileDates: [CivilDate?]
  private(set) var findingsByFile: [[ImportFinding]]

  /// Creates a draft with the findings of reading the files.
  init(_ tables: OfficialTables, asOf: CivilDate) {
    self.asOf = asOf
    fileNames = tables.files.map { $0.name }
    fileDates = tables.dates
    findingsByFile = tables.findings
  }

  /// Creates a draft with the findings of reading some files of no release.
  ///
  /// - Parameters:
  ///   - files: The names of the files, in their order, each with the findings of reading it.
  ///   - asOf: The date of the import.
  init(_ files: [(name: String, findings: [ImportFinding])], asOf: CivilDate) {
    self.asOf = asOf
    fileNames = files.map { $0.name }
    fileDates = files.map { _ in nil }
    findingsByFile = files.map { $0.findings }
  }

  /// Returns the body that a code stands for, or `nil` if there is none.
  func body(_ code: String) -> Body? { bodies[code] }

  /// Returns whether a code stands for a body of a kind.
  func has(_ code: String, as kind: BodyKind) -> Bool { bodies[code]?.kind == kind }

  /// Returns whether a code stands for a body that exists on the date of the import.
  func exists(_ code: String) -> Bool { exists(code, on: asOf) }

  /// Returns whether a code stands for a body that exists on a date.
  func exists(_ code: String, on date: CivilDate) -> Bool {
    bodies[code]?.existence.contains(date) ?? false
  }

  /// Returns the name of the file of a place.
  func name(of place: RowPlace) -> String { fileNames[place.file] }

  /// Returns the name of the file of a place, with the date of its release.
  func datedName(of place: RowPlace) -> String {
    name(of: place) + (fileDates[place.file].map { " (\($0))" } ?? "")
  }

  /// Adds a body unless its code stands for one already, and reports one of another kind.
  ///
  /// - Returns: Whether the code now stands for a body of the kind.
  @discardableResult
  mutating func add(
    _ code: String,
    kind: BodyKind,
    name: String,
    existence: Period = .always,
    at place: RowPlace
  ) -> Bool {
    guard accepts(code, as: kind, at: place) else { return false }
    let shown = name.isEmpty ? nil : name
    guard let known = bodies[code] else {
      bodies[code] = Body(Body.ID(code), kind: kind, name: shown, existence: existence)
      return true
    }
    // A body without a name takes the first that is given.
    if known.name == code, let shown { bodies[code]?.name = shown }
    return true
  }

  /// Returns whether a code can stand for a body of a kind; reports one that stands for another kind.
  mutating func accepts(_ code: String, as kind: BodyKind, at place: RowPlace) -> Bool {
    guard let known = bodies[code], known.kind != kind else { return true }
    report(.codeOfTwoKinds, at: place) {
      "\(code) stands for one \(kind.words()) here and for one \(known.kind.words()) elsewhere; what the row "
        + "says of it was left out."
    }
    return false
  }

  /// Sets the patients of a practice.
  mutating func setPatients(_ patients: ListSize, of code: String) {
    bodies[code]?.listSize = patients
  }

  /// Sets the day from which a body exists no longer.
  mutating func end(_ code: String, on day: CivilDate) {
    bodies[code]?.existence.until = day
  }

  /// Begins a body on a day.
  mutating func begin(_ code: String, on day: CivilDate) {
    bodies[code]?.existence.from = day
  }

  /// Sets the bodies that take the place of a body.
  mutating func setSuccessors(_ successors: [String], of code: String) {
    bodies[code]?.successors = successors.map { Body.ID($0) }
  }

  /// Adds a membership of one body in another.
  mutating func join(
    _ member: String,
    to group: String,
    during period: Period = .always,
    isVoting: Bool
  ) {
    memberships.append(
      Membership(Body.ID(member), of: Body.ID(group), period: period, isVoting: isVoting)
    )
  }

  /// Adds a finding.
  mutating func report(
    _ code: ImportFinding.Code,
    at place: RowPlace,
    _ sentence: () -> String
  ) {
    findingsByFile[place.file].append(
      ImportFinding(
        file: name(of: place),
        line: place.line,
        column: nil,
        code: code,
        sentence: sentence()
      )
    )
  }

  /// The findings by file and line, those about a whole file last, and in the order in which they
  /// were added where the lines are equal.
  var findings: [ImportFinding] {
    findingsByFile.flatMap { findings in
      findings.enumerated()
        .sorted { ($0.element.line ?? .max, $0.offset) < ($1.element.line ?? .max, $1.offset) }
        .map { $0.element }
    }
  }

  /// The governance document: its bodies by kind and code, its memberships by group, member and period.
  var document: GovernanceDocument {
    let kinds: [BodyKind] = [
      .practice, .primaryCareNetwork, .clinicalCommissioningGroup, .subICBLocation,
      .integratedCareBoard, .placePartnership, .localMedicalCommittee,
    ]
    let others = Set(bodies.values.map { $0.kind }).subtracting(kinds).sorted()
    // Codes are ASCII, which strings compare by its bytes.
    let sortedBodies = (kinds + others).flatMap { kind in
      bodies.values.filter { $0.kind == kind }.sorted { $0.id.rawValue < $1.id.rawValue }
    }
    var ranks: [Body.ID: Int] = [:]
    for (rank, body) in sortedBodies.enumerated() { ranks[body.id] = rank }
    let sortedMemberships = memberships.map { membership in
      let (first, end) = membership.period.bounds
      let key = (ranks[membership.group] ?? 0, ranks[membership.member] ?? 0, first, end)
      return (key, membership)
    }.sorted { $0.0 < $1.0 }
    return GovernanceDocument(bodies: sortedBodies, memberships: sortedMemberships.map { $0.1 })
  }
}
