import MandateKitExampleSupport
import MandateKit

/// The options of the command line.
struct Usage {
  /// The paths of the files of one day.
  struct Release {
    var date: CivilDate
    var practices: String?
    var networks: String?
    var partners: String?
  }

  /// The path of a file of list sizes.
  struct ListSizes {
    var path: String
    /// The day on which the patients were counted, where it is given.
    var countedOn: CivilDate?
  }

  var releases: [Release]
  var listSizes: [ListSizes]
  /// The path of the register, in place of releases.
  var register: String?
  var crosswalk: String?
  var asOf: CivilDate

  static let help = """
    usage: import-ods --practices epraccur.csv --pcns PCNDetails.csv --core-partners CorePartners.csv
                      [--list-sizes gp-reg-pat-prac-all.csv [--counted-on DATE]]...
                      [--crosswalk practice_place_lmc.csv] --as-of DATE
           import-ods --register HSCOrgRefData_Full.xml
                      [--list-sizes F [--counted-on DATE]]... [--crosswalk F] --as-of DATE
           import-ods (--release DATE [--practices F] [--pcns F] [--core-partners F])...
                      [--list-sizes F [--counted-on DATE]]... [--crosswalk F] [--as-of DATE]

    Writes what the official files of the NHS in England say as a case file without proposals:
    practices, PCNs, sub-ICB locations, ICBs, and places and LMCs where a crosswalk gives them.
    Whatever is dropped, guessed or inconsistent goes to standard error, one finding a line, with its
    file, line, severity and code, and the counts after them.

      --practices F      prescribing cost centres, general practices among them (epraccur)
      --pcns F           PCNs (sheet PCN Details of ePCN, saved as CSV)
      --core-partners F  practices of PCNs (sheet PCN Core Partner Details of ePCN, saved as CSV)
      --register F       the register itself in place of these three: JSON of the ORD API, or XML of
                         that API or of the file HSCOrgRefData
      --release DATE     the day (YYYY-MM-DD) that the files after it describe; files of several days
                         make one history
      --list-sizes F     registered patients of practices (gp-reg-pat-prac-all); several files make
                         list sizes that change with the date
      --counted-on DATE  the day on which the patients of the file before it were counted, for a file
                         that does not say so
      --crosswalk F      practice_code, place_code, place_name, lmc_id and, if you like, lmc_name
      --as-of DATE       the day (YYYY-MM-DD) by which what is live and what is past is told; that of
                         the newest release, unless given

    Exit status: 0 everything was read; 1 a row or a file could not be (what could be is written,
    unless a file as a whole could not); 2 wrong usage; 4 the case file could not be written.
    """

  private static let options = [
    "--practices", "--pcns", "--core-partners", "--register", "--list-sizes", "--crosswalk",
    "--as-of", "--release", "--counted-on",
  ]

  /// Reads the arguments that follow the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    var releases: [Release] = []
    var values: [String: String] = [:]
    listSizes = []
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard Usage.options.contains(option) else {
        throw UsageError("There is no option \(option).")
      }
      guard let value = rest.popFirst(), !Usage.options.contains(value) else {
        throw UsageError("\(option) needs a value after it.")
      }
      switch option {
      case "--release": releases.append(Release(date: try Usage.date(value)))
      case "--practices" where !releases.isEmpty:
        try Usage.set(\.practices, of: &releases[releases.count - 1], to: value, option)
      case "--pcns" where !releases.isEmpty:
        try Usage.set(\.networks, of: &releases[releases.count - 1], to: value, option)
      case "--core-partners" where !releases.isEmpty:
        try Usage.set(\.partners, of: &releases[releases.count - 1], to: value, option)
      case "--list-sizes": listSizes.append(ListSizes(path: value))
      case "--counted-on":
        guard let last = listSizes.indices.last else {
          throw UsageError("--counted-on stands before the first --list-sizes.")
        }
        guard listSizes[last].countedOn == nil else {
          throw UsageError("--counted-on is given twice for \(listSizes[last].path).")
        }
        listSizes[last].countedOn = try Usage.date(value)
      default:
        guard values.updateValue(value, forKey: option) == nil else {
          throw UsageError("\(option) is given twice.")
        }
      }
    }
    crosswalk = values["--crosswalk"]
    if let register = values["--register"] {
      for option in ["--practices", "--pcns", "--core-partners"] where values[option] != nil {
        throw UsageError("\(option) and --register cannot be given together.")
      }
      guard releases.isEmpty else {
        throw UsageError("--release and --register cannot be given together.")
      }
      asOf = try Usage.date(try Usage.required("--as-of", in: values))
      self.releases = []
      self.register = register
      return
    }
    if releases.isEmpty {
      let practices = try Usage.required("--practices", in: values)
      let networks = try Usage.required("--pcns", in: values)
      let partners = try Usage.required("--core-partners", in: values)
      asOf = try Usage.date(try Usage.required("--as-of", in: values))
      self.releases = [
        Release(date: asOf, practices: practices, networks: networks, partners: partners)
      ]
      return
    }
    for option in ["--practices", "--pcns", "--core-partners"] where values[option] != nil {
      throw UsageError("\(option) stands before the first --release.")
    }
    var newest = releases[0].date
    for release in releases {
      newest = max(newest, release.date)
      guard release.practices != nil || release.networks != nil || release.partners != nil else {
        throw UsageError("The release of \(release.date) has no file.")
      }
    }
    asOf = if let text = values["--as-of"] { try Usage.date(text) } else { newest }
    self.releases = releases
  }

  private static func required(
    _ option: String,
    in values: [String: String]
  ) throws(UsageError) -> String {
    guard let value = values[option] else { throw UsageError("\(option) is missing.") }
    return value
  }

  private static func date(_ text: String) throws(UsageError) -> CivilDate {
    guard let date = CivilDate(parsing: text) else {
      throw UsageError("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
    }
    return date
  }

  private static func set(
    _ file: WritableKeyPath<Release, String?>,
    of release: inout Release,
    to path: String,
    _ option: String
  ) throws(UsageError) {
    guard release[keyPath: file] == nil else {
      throw UsageError("\(option) is given twice for the release of \(release.date).")
    }
    release[keyPath: file] = path
  }
}
