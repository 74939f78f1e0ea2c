import MandateKitExampleSupport
import MandateKit

/// The arguments of the command line.
struct Usage {
  /// The format of the findings.
  enum Format: String, CaseIterable {
    case text, json
  }

  /// The path of the case file, `-` for standard input, or `nil` for a bundled case.
  var path: String?
  /// A Boolean value that is true to use the broken one of the bundled cases.
  var isBroken = false
  /// The date of the review, or `nil` for the first decision date.
  var date: CivilDate?
  var format = Format.text

  static let help = """
    usage: check-governance [CASE.json|-|--broken] [--on DATE] [--format text|json]

    Says what is worth knowing about a governance before any vote, the most severe first: what can
    never work, what works and was hardly meant so, and what is to be known. Of the proposals and the
    record of the case it says which acts do not count. Without a case file it reviews a case of its
    own; with - it reads standard input.

      --broken     a bundled case in which all is found that one case can have
      --on DATE    on this day (YYYY-MM-DD); left out: the first decision date of the case
      --format F   text (left out) or json

    Exit status: 0 no error was found, 1 errors were found, 2 wrong usage, 4 the findings
    could not be written.
    """

  /// Reads the arguments that follow the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--broken": isBroken = true
      case "--on":
        let text = try Usage.value(of: argument, from: &rest)
        guard let date = CivilDate(parsing: text) else {
          throw UsageError("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
        }
        self.date = date
      case "--format":
        let text = try Usage.value(of: argument, from: &rest)
        guard let known = Format(rawValue: text) else {
          throw UsageError("\(text) is not a format. Use text or json.")
        }
        format = known
      case _ where argument.hasPrefix("-") && argument != "-":
        throw UsageError("There is no option \(argument).")
      case _ where path != nil:
        throw UsageError("\(argument) is a second case file. Name one only.")
      default: path = argument
      }
    }
    if let path, isBroken {
      throw UsageError("\(path) is a second case beside the broken one. Name one only.")
    }
  }

  private static func value(
    of option: String,
    from rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let value = rest.popFirst() else {
      throw UsageError("\(option) needs a value after it.")
    }
    return value
  }
}
