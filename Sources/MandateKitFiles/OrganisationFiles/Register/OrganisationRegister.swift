import MandateKit
import MandateKitReports

/// The organisations of a register that are imported, with findings about those that could not be
/// read.
///
/// A register is what the Organisation Data Service exports of its own records, and has one of two
/// forms, told apart by the first character:
/// - JSON, as the ORD API gives it: one organisation `{"Organisation": {…}}`, an array of them, or
///   `{"Organisations": […]}` with the whole record of each;
/// - XML, as the ORD API and the file `HSCOrgRefData` of TRUD give it: the elements `Organisation`,
///   wherever they stand.
///
/// Both have the same parts (Organisation Reference Data, standard DCB0090): codes, names, roles,
/// relationships and successions, each with legal and operational days. A register that breaks off, or
/// is not well-formed, is not read at all, since half a register would look like a whole one.
struct OrganisationRegister: Sendable {
  /// The name of the file, and whether and how far it could be read.
  private(set) var file: OrganisationImport.ReadFile
  /// The organisations of the kinds that are imported, in the order of the file.
  private(set) var records: [RegisterRecord] = []
  /// The findings about the file and its organisations, in the order of the file.
  private(set) var findings: [ImportFinding] = []
  /// The names of organisations that the register holds by reference only, by code.
  private(set) var referenceNames: [String: String] = [:]
  /// The codes of commissioners and partnerships that are not imported.
  private(set) var otherCommissioners: Set<String> = []

  /// The number of prescribing cost centres that are no general practices in England.
  private var others = 0
  /// The number of organisations that were left out because of what is wrong with them.
  private var leftOut = 0
  /// The number of relationships and successions of all organisations.
  private var links = 0

  /// Reads a file.
  init(_ file: OrganisationFile) {
    self.file = OrganisationImport.ReadFile(name: file.name)
    read(file.bytes)
  }

  private mutating func read(_ bytes: [UInt8]) {
    guard !bytes.isEmpty else {
      return add(.emptyFile, nil, "The file has no byte. Export it again, with its data.")
    }
    if let encoding = FileCause.encoding(of: bytes) {
      return add(
        .notUTF8,
        nil,
        "The file is written in \(encoding), and not in UTF-8: export it again."
      )
    }
    do throws(RegisterDamage) {
      switch RegisterSource(bytes) {
      case .json: try readJSON(bytes)
      case .xml: try readXML(bytes)
      case nil:
        let format = FileCause.format(of: bytes)
        let advice = format.map { "The file is \($0): take out the register that is in it." }
        throw RegisterDamage(
          .notWellFormed,
          nil,
          advice ?? "The file begins as neither JSON nor XML does. Check that it is a register."
        )
      }
    } catch {
      self = OrganisationRegister(damaged: file, error)
      return
    }
    reportTotals()
    file.isReadable = file.rowCount > 0
  }

  private init(damaged file: OrganisationImport.ReadFile, _ damage: RegisterDamage) {
    self.file = OrganisationImport.ReadFile(name: file.name)
    add(damage.code, damage.line, damage.sentence)
  }

  /// Takes an organisation; returns false where no more are read.
  mutating func take(_ part: RegisterPart, isTooLong: Bool = false) -> Bool {
    file.rowCount += 1
    guard records.count + leftOut < RegisterLimits.mostOrganisations,
      links <= RegisterLimits.mostRelationships
    else {
      add(
        .tooManyRows,
        part.line,
        "The register has more than \(RegisterLimits.mostOrganisations) organisations that are imported, "
          + "or more than \(RegisterLimits.mostRelationships) relationships of them; those from here on "
          + "were left out."
      )
      return false
    }
    guard !isTooLong else {
      leftOut += 1
      add(
        .tooLong,
        part.line,
        "The organisation has more than \(RegisterLimits.mostParts) parts; it was left out."
      )
      return true
    }
    var reader = RegisterReader(file: file.name)
    takeRead(part, &reader)
    findings += reader.findings
    return true
  }

  private mutating func takeRead(_ part: RegisterPart, _ reader: inout RegisterReader) {
    let kind = RegisterKind(part)
    if case .other = kind { return }
    guard let code = reader.code(of: part, named: "The organisation") else {
      leftOut += 1
      return
    }
    if part.text(.isReference) == "true" {
      if referenceNames.count < RegisterLimits.mostOrganisations {
        referenceNames[code] = part.text(.name)
      }
      return
    }
    switch kind {
    case .body(let kind):
      if let record = RegisterRecord(part, code: code, kind: kind, &reader) {
        links += record.relationships.count + record.successions.count
        records.append(record)
      } else {
        leftOut += 1
      }
    case .notPractice: others += 1
    case .otherCommissioner:
      if otherCommissioners.count < RegisterLimits.mostOrganisations {
        otherCommissioners.insert(code)
      }
    case .other: break
    case .unknown:
      leftOut += 1
      reader.report(
        .missingRoles,
        at: part.line,
        "\(code) has no roles, so that its kind is not known; it was left out."
      )
    }
  }

  /// Reports what holds for the file as a whole.
  private mutating func reportTotals() {
    if file.rowCount == 0 {
      add(.emptyFile, nil, "The register has no organisation. Export it again, with its data.")
    } else if leftOut > 1, leftOut == file.rowCount,
      findings.allSatisfy({ $0.code == .missingRoles })
    {
      // That none has roles is the one cause for which each was left out.
      findings = []
      add(
        .missingRoles,
        nil,
        "None of \(English.counted(leftOut, "organisation")) has roles, as in the list that a search gives: "
          + "export the record of each organisation."
      )
    }
    guard others > 0 else { return }
    add(
      .notPractice,
      nil,
      "\(English.counted(others, "organisation")) of the register, with the role RO177, \(English.is(others)) "
        + "not general practices in England (role RO76, and the country England); they were left out."
    )
  }

  private mutating func add(_ code: ImportFinding.Code, _ line: Int?, _ sentence: String) {
    findings.append(
      ImportFinding(file: file.name, line: line, column: nil, code: code, sentence: sentence)
    )
  }
}

/// The one cause for which a register is not read.
struct RegisterDamage: Error {
  let code: ImportFinding.Code
  let line: Int?
  let sentence: String

  init(_ code: ImportFinding.Code, _ line: Int?, _ sentence: String) {
    self.code = code
    self.line = line
    self.sentence = sentence
  }
}
