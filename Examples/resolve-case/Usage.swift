import MandateKitExampleSupport
import MandateKit

/// The arguments of the command line.
struct Usage {
  /// The format of the answer.
  enum Format: String, CaseIterable {
    case text, json, markdown
  }

  /// The path of the case file, `-` for standard input, or `nil` for the bundled case.
  var path: String?
  /// The one proposal to resolve, or `nil` for all of them.
  var proposal: Proposal.ID?
  /// The date of the question, or `nil` for each proposal's own decision date.
  var asOf: CivilDate?
  var format = Format.text

  static let help = """
    usage: resolve-case [CASE.json|-] [--proposal ID] [--as-of DATE] [--format text|json|markdown]

    Says of every proposal of a case whether it has a valid mandate, and why. Without a case file it
    answers for a case of its own; with - it reads standard input.

      --proposal ID   only this proposal
      --as-of DATE    as of the end of this day (YYYY-MM-DD); left out: each decision date
      --format F      text (left out), json or markdown

    Each proposal is answered and written before the next one is looked at.

    Exit status: 0 answered, whatever the outcome; 1 the document has errors; 2 wrong usage; 4 the
    answer could not be written.
    """

  /// Reads the arguments that follow the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--proposal":
        proposal = Proposal.ID(try Usage.value(of: argument, from: &rest))
      case "--as-of":
        let text = try Usage.value(of: argument, from: &rest)
        guard let date = CivilDate(parsing: text) else {
          throw UsageError("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
        }
        asOf = date
      case "--format":
        let text = try Usage.value(of: argument, from: &rest)
        guard let known = Format(rawValue: text) else {
          throw UsageError("\(text) is not a format. Use text, json or markdown.")
        }
        format = known
      case _ where argument.hasPrefix("-") && argument != "-":
        throw UsageError("There is no option \(argument).")
      case _ where path != nil:
        throw UsageError("\(argument) is a second case file. Name one only.")
      default: path = argument
      }
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
