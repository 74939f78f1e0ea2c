import MandateKit
import MandateKitExampleSupport
import MandateKitFiles

/// One of the things that `mandate` does, by the word that follows its name.
public struct Subcommand: Sendable {
  /// The word.
  let name: String
  /// What it does, as a line without a full stop.
  let summary: String
  /// What it is given beside options, as the usage line has it.
  let operands: String
  /// What it does, in lines of at most 100 columns.
  let about: String
  /// Its options, in the order of help.
  var options: [Option] = []
  /// What its exit status tells, from `0` on, without a full stop.
  let exits: String
  /// Runs it, and returns the exit status.
  let run: @Sendable (Arguments) throws -> Int32

  /// All of them, in the order in which help lists them.
  static let all: [Subcommand] = [
    .resolve, .structure, .check, .whatIf, .timeline, .engagement, .initiative, .power, .chance,
    .rightSize, .register, .duties, .lapses,
    .calendar, .catalogue, .template, .importing, .export, .popolo, .schema, .test, .completion,
  ]

  /// What the exit status of a subcommand tells that only answers.
  static let exitsOfAnswers = """
    Exit status: 0 answered; 1 the document has errors; 2 wrong usage; 4 the answer could not be
    written.
    """

  /// The exit status of a command that was called wrongly.
  static let wrongUsage: Int32 = 2

  /// Runs the subcommand that arguments name, and returns the exit status.
  public static func run(_ arguments: [String]) -> Int32 {
    guard let first = arguments.first else {
      Output.complain("mandate needs a subcommand. Call mandate --help for a list of them.")
      return wrongUsage
    }
    switch first {
    case "--help", "-h", "help": Output.print(help)
    case "--version": Output.print(version)
    default:
      guard let subcommand = all.first(where: { $0.name == first }) else {
        let near = NearWords.nearest(to: first, among: all.map { $0.name }).first
        let hint = near.map { "Did you mean \($0)?" } ?? "Call mandate --help for a list of them."
        Output.complain("There is no subcommand \(first). \(hint)")
        return wrongUsage
      }
      return subcommand.run(Array(arguments.dropFirst()), as: "mandate \(subcommand.name)")
    }
    return 0
  }

  /// Runs the subcommand with the arguments that follow its name, and returns the exit status.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - command: What it is called as, for help and errors.
  /// - Returns: The exit status.
  public func run(_ arguments: [String], as command: String) -> Int32 {
    let options = arguments.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") {
      Output.print(help(as: command))
      return 0
    }
    do {
      return try run(Arguments(arguments, options: self.options))
    } catch let error as UsageError {
      Output.complain(error.sentence)
      Output.complain("Call \(command) --help for what it can do.")
      return Subcommand.wrongUsage
    } catch let error as FileErrors {
      return error.complain()
    } catch {
      Output.complain("It cannot be done: \(error).")
      return Subcommand.wrongUsage
    }
  }

  private static var help: String {
    let width = (all.map { $0.name.count }.max() ?? 0) + 2
    let rows = all.map { "  \($0.name)\(padding(width - $0.name.count))\($0.summary)" }
    return """
      usage: mandate SUBCOMMAND …

      \(rows.joined(separator: "\n"))

      mandate SUBCOMMAND --help says how each is called, and mandate --version which formats are read.
      """
  }

  /// The help of the subcommand.
  func help(as command: String) -> String {
    let usage = ([command, operands] + options.map { $0.usage }).filter { !$0.isEmpty }
    let width = (options.map { $0.heading.count }.max() ?? 0) + 2
    let rows = options.map { option in
      let heading = "  \(option.heading)\(Subcommand.padding(width - option.heading.count - 1))"
      let words = option.explanation.split(separator: " ").map(String.init)
      return Subcommand.wrapped(heading, words, indent: width + 1)
    }
    let parts = [
      Subcommand.wrapped("usage:", usage, indent: 8), about, rows.joined(separator: "\n"), exits,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Returns words after a heading, in lines of at most 100 columns.
  private static func wrapped(_ heading: String, _ words: [String], indent: Int) -> String {
    var lines: [String] = []
    var line = heading
    for word in words {
      if line.count + 1 + word.count > 100 {
        lines.append(line)
        line = padding(indent)
      }
      line += " " + word
    }
    return (lines + [line]).joined(separator: "\n")
  }

  private static func padding(_ width: Int) -> String {
    String(repeating: " ", count: max(width, 0))
  }
}
