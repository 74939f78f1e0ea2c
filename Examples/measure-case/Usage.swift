import MandateKitExampleSupport
import MandateKit

/// The arguments of the command line.
struct Usage {
  /// The format of the measurements.
  enum Format: String {
    case text, json
  }

  /// The path of the case file, or `nil` for a generated England.
  var path: String?
  /// The date of the questions, or `nil` for each proposal's own decision date.
  var asOf: CivilDate?
  /// The number of times that each measurement is taken.
  var repeats = 5
  var format = Format.text
  /// A Boolean value that is true to print the England that is made up, and to measure nothing.
  var printsCase = false
  /// A Boolean value that is true to measure proposals of growing size instead of a case file.
  var showsTable = false
  /// A Boolean value that is true to measure voting power and chances instead of a case file.
  var showsPower = false
  /// The most voters of a body whose voting power is measured, or `nil` where that is left out.
  private var givenVoters: Int?
  /// The most voters of a body whose voting power is measured.
  var voters: Int { givenVoters ?? 300 }

  static let help = """
    usage: measure-case [CASE.json] [--as-of DATE] [--repeat N] [--format text|json]
           measure-case --table [--repeat N]
           measure-case --print-case
           measure-case --power [--voters N] [--repeat N] [--format text|json]

    Measures how fast a case file is read, prepared and answered. Without a case file it measures an
    England of real size, which it makes up: the same on every run. Build it with -c release.

      --as-of DATE   as of the end of this day (YYYY-MM-DD); left out: each decision date
      --repeat N     take each measurement N times, 1 to 1000; left out: 5
      --format F     text (left out) or json
      --table        proposals over 1 to 1,000 PCNs, 30 being an ICB's, in England and without its rest
      --print-case   print the England that is made up as a case file, and measure nothing
      --power        voting power and the chance of an approval, in bodies of growing size
      --voters N     with --power, of at most this many voters; left out: 300

    Nanoseconds are for each proposal, the mean over all proposals of the case, asked several times
    where they are few; the median, minimum and maximum are over the repeats, the first of them after
    a run that is not counted.
    """

  /// Reads the arguments that follow the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    func value(of option: String) throws(UsageError) -> String {
      guard let value = rest.popFirst() else {
        throw UsageError("\(option) needs a value after it.")
      }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "--as-of":
        let text = try value(of: argument)
        guard let date = CivilDate(parsing: text) else {
          throw UsageError("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
        }
        asOf = date
      case "--repeat":
        let text = try value(of: argument)
        guard let count = Int(text), (1...1_000).contains(count) else {
          throw UsageError("\(text) is not a number of repeats. Give one from 1 to 1000.")
        }
        repeats = count
      case "--format":
        let text = try value(of: argument)
        guard let known = Format(rawValue: text) else {
          throw UsageError("\(text) is not a format. Use text or json.")
        }
        format = known
      case "--table": showsTable = true
      case "--print-case": printsCase = true
      case "--power": showsPower = true
      case "--voters":
        let text = try value(of: argument)
        guard let count = Int(text), count > 0 else {
          throw UsageError("\(text) is not a number of voters. Give one from 1 on.")
        }
        givenVoters = count
      case _ where argument.hasPrefix("-"):
        throw UsageError("There is no option \(argument).")
      case _ where path != nil:
        throw UsageError("\(argument) is a second case file. Name one only.")
      default: path = argument
      }
    }
    if showsTable, path != nil || asOf != nil || format == .json {
      throw UsageError("--table goes with --repeat alone.")
    }
    if printsCase, arguments.count > 1 {
      throw UsageError("--print-case goes with nothing else.")
    }
    if showsPower, path != nil || asOf != nil || showsTable {
      throw UsageError("--power goes with --voters, --repeat and --format alone.")
    }
    if givenVoters != nil, !showsPower {
      throw UsageError("--voters goes with --power alone.")
    }
  }
}
