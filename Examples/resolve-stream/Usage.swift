import MandateKitExampleSupport
import MandateKit

/// The arguments of the command line.
struct Usage {
  /// The path of the case file, or `nil` for the bundled case and the bundled lines.
  var path: String?
  /// The date of the question for lines without one, or `nil` for their decision dates.
  var asOf: CivilDate?
  /// A Boolean value that is true to write the case file's proposals as lines instead of answers.
  var writesLines = false

  static let help = """
    usage: resolve-stream [CASE.json] [--as-of DATE] [--lines] < LINES > ANSWERS

    Reads the governance of a case file once, then one JSON object a line on standard input: a
    proposal with its record. Writes one answer a line, in order; a bad line is answered on its
    place by what is wrong with it. Without a case file it answers lines of its own.

      --as-of DATE   as of the end of this day (YYYY-MM-DD) where a line gives no other; left out:
                     each decision date
      --lines        answer nothing, but write the case file's own proposals as such lines

    Exit status: 0 every line was answered, bad ones included; 1 the case file has errors; 2 wrong
    usage; 4 an answer could not be written.
    """

  /// Reads the arguments that follow the name of the command.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--as-of":
        guard let text = rest.popFirst() else {
          throw UsageError("--as-of needs a value after it.")
        }
        guard let date = CivilDate(parsing: text) else {
          throw UsageError("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
        }
        asOf = date
      case "--lines": writesLines = true
      case _ where argument.hasPrefix("-"):
        throw UsageError("There is no option \(argument).")
      case _ where path != nil:
        throw UsageError("\(argument) is a second case file. Name one only.")
      default: path = argument
      }
    }
  }
}
