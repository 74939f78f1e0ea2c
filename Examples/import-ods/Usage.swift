import MandateKitExampleSupport
import MandateKit

/// The options of the command line.
struct Usage {
  var organisations: Organisations
  var listSizes: String?
  var crosswalk: String?
  var asOf: CivilDate

  /// The paths of the files that give practices and PCNs.
  enum Organisations {
    /// The files of practices, PCNs and partners.
    case tables(practices: String, networks: String, partners: String)
    /// The register.
    case register(String)
  }

  static let help = """
    usage: import-ods --practices epraccur.csv --pcns PCNDetails.csv --core-partners CorePartners.csv
                      [--list-sizes gp-reg-pat-prac-all.csv] [--crosswalk practice_place_lmc.csv]
                      --as-of DATE
           import-ods --register HSCOrgRefData_Full.xml
                      [--list-sizes gp-reg-pat-prac-all.csv] [--crosswalk practice_place_lmc.csv]
                      --as-of DATE

    Writes what the official files of the NHS in England say as a case file without proposals:
    practices, PCNs, sub-ICB locations, ICBs, and places and LMCs where a crosswalk gives them.
    Whatever is dropped, guessed or inconsistent goes to standard error, one finding a line, with its
    file, line, severity and code, and the counts after them.

      --practices F      prescribing cost centres, general practices among them (epraccur)
      --pcns F           PCNs (sheet PCN Details of ePCN, saved as CSV)
      --core-partners F  practices of PCNs (sheet PCN Core Partner Details of ePCN, saved as CSV)
      --register F       the register itself in place of these three: JSON of the ORD API, or XML of
                         that API or of the file HSCOrgRefData
      --list-sizes F     registered patients of practices (gp-reg-pat-prac-all)
      --crosswalk F      practice_code, place_code, place_name, lmc_id and, if you like, lmc_name
      --as-of DATE       the day (YYYY-MM-DD) by which what is live and what is past is told

    Exit status: 0 everything was read; 1 a row or a file could not be (what could be is written,
    unless a file as a whole could not); 2 wrong usage; 4 the case file could not be written.
    """

  private static let options = [
    "--practices", "--pcns", "--core-partners", "--register", "--list-sizes", "--crosswalk",
    "--as-of",
  ]

  /// Reads the arguments that follow the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    var values: [String: String] = [:]
    var rest = arguments[...]
    while let option = rest.popFirst() {
      guard Usage.options.contains(option) else {
        throw UsageError("There is no option \(option).")
      }
      guard let value = rest.popFirst(), !Usage.options.contains(value) else {
        throw UsageError("\(option) needs a value after it.")
      }
      guard values.updateValue(value, forKey: option) == nil else {
        throw UsageError("\(option) is given twice.")
      }
    }
    func required(_ option: String) throws(UsageError) -> String {
      guard let value = values[option] else { throw UsageError("\(option) is missing.") }
      return value
    }
    if let register = values["--register"] {
      for option in ["--practices", "--pcns", "--core-partners"] where values[option] != nil {
        throw UsageError("\(option) and --register cannot be given together.")
      }
      organisations = .register(register)
    } else {
      organisations = .tables(
        practices: try required("--practices"),
        networks: try required("--pcns"),
        partners: try required("--core-partners")
      )
    }
    listSizes = values["--list-sizes"]
    crosswalk = values["--crosswalk"]
    let text = try required("--as-of")
    guard let date = CivilDate(parsing: text) else {
      throw UsageError("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
    }
    asOf = date
  }
}
