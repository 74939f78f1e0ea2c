import MandateKit

/// The bodies, memberships and findings of an import, while it goes from file to file.
struct ImportAssembly {
  /// What the files say of an organisation that was imported as a practice.
  struct Practice {
    /// Its row in the file of practices, or nothing where only the file of partners knows it.
    let row: PracticeRow?
    /// The code of its location in the file of partners, where only that file knows it.
    let location: String?
  }

  /// The place of a row.
  struct Place {
    let role: ImportFiles.Role
    let line: Int?
  }

  /// A membership over the places of bodies.
  struct Link {
    let member: Int
    let group: Int
    let period: Period
    let isVoting: Bool
  }

  let files: ImportFiles
  let asOf: CivilDate

  /// The practices that were imported, by code.
  var practices: [String: Practice] = [:]
  /// The organisations of the file of practices that are not practices in England, by code.
  var others: [String: PracticeRow] = [:]
  /// The rows of the PCNs that were imported, by code.
  var networks: [String: NetworkRow] = [:]
  /// The PCNs that have a live member.
  var networksWithMembers: Set<String> = []
  /// The practices that are a live member of a PCN.
  var practicesWithNetwork: Set<String> = []

  private(set) var bodies: [Body] = []
  private var places: [String: Int] = [:]
  private(set) var links: [Link] = []
  private var found: [[ImportFinding]]

  init(_ files: ImportFiles, asOf: CivilDate) {
    self.files = files
    self.asOf = asOf
    found = ImportFiles.Role.allCases.map { files.findings(of: $0) }
  }

  /// Reports a finding.
  mutating func report(_ code: ImportFinding.Code, _ place: Place, _ sentence: String) {
    found[place.role.rawValue].append(
      ImportFinding(
        file: files.name(of: place.role),
        line: place.line,
        code: code,
        sentence: sentence
      )
    )
  }

  /// Returns the body that a code stands for.
  func body(_ code: String) -> Body? {
    places[code].map { bodies[$0] }
  }

  /// Adds a body, or reports that its code stands for a body of another kind.
  ///
  /// - Returns: Whether its code now stands for a body of its kind.
  @discardableResult
  mutating func add(_ body: Body, _ place: Place) -> Bool {
    let code = body.id.rawValue
    guard let known = self.body(code) else {
      places[code] = bodies.count
      bodies.append(body)
      return true
    }
    guard known.kind != body.kind else { return true }
    report(
      .codeOfTwoKinds,
      place,
      "\(code) is a \(body.kind) here but a \(known.kind) elsewhere; what the row says of it was left "
        + "out."
    )
    return false
  }

  /// Gives a practice its patients.
  mutating func set(listSize: Int64, of code: String) {
    if let place = places[code] { bodies[place].listSize = listSize }
  }

  /// Adds a membership of one body that has been added in another.
  mutating func join(_ member: String, _ group: String, _ period: Period, isVoting: Bool) {
    guard let member = places[member], let group = places[group] else { return }
    links.append(Link(member: member, group: group, period: period, isVoting: isVoting))
  }

  /// The findings, file by file, and by line in each, those about a whole file last.
  var findings: [ImportFinding] {
    found.flatMap { findings in
      findings.enumerated()
        .sorted { left, right in
          let lines = (left.element.line ?? .max, right.element.line ?? .max)
          return lines.0 == lines.1 ? left.offset < right.offset : lines.0 < lines.1
        }
        .map(\.element)
    }
  }
}
