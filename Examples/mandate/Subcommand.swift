import MandateKitExampleSupport

/// One of the things that `mandate` does, by the word that follows its name.
struct Subcommand: Sendable {
  /// The word.
  let name: String
  /// What it does, as a line without a full stop.
  let summary: String
  /// How it is called, in full.
  let help: String
  /// Runs it with the arguments that follow the word, and returns the exit status.
  let run: @Sendable ([String]) throws(UsageError) -> Int32

  /// All of them, in the order in which help lists them.
  static let all: [Subcommand] = [.test]

  /// The exit status of a command that was called wrongly.
  static let wrongUsage: Int32 = 2

  /// Runs the subcommand that arguments name, and returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    guard let first = arguments.first else {
      Output.complain("mandate needs a subcommand: \(names). Call mandate --help for help.")
      return wrongUsage
    }
    switch first {
    case "--help", "-h", "help": Output.print(help)
    case "--version": Output.print(version)
    default:
      guard let subcommand = all.first(where: { $0.name == first }) else {
        Output.complain("There is no subcommand \(first). Use \(names).")
        return wrongUsage
      }
      return subcommand.run(after: arguments.dropFirst())
    }
    return 0
  }

  private func run(after arguments: ArraySlice<String>) -> Int32 {
    let options = arguments.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") {
      Output.print(help)
      return 0
    }
    do throws(UsageError) {
      return try run(Array(arguments))
    } catch {
      Output.complain(error.sentence)
      Output.complain("Call mandate \(name) --help for what it can do.")
      return Subcommand.wrongUsage
    }
  }

  private static var names: String { all.map { $0.name }.joined(separator: ", ") }

  private static var help: String {
    let width = (all.map { $0.name.count }.max() ?? 0) + 2
    let rows = all.map { "  \($0.name)\(padding(width - $0.name.count))\($0.summary)" }
    return """
      usage: mandate SUBCOMMAND …

      \(rows.joined(separator: "\n"))

      mandate SUBCOMMAND --help says how each is called, and mandate --version which formats are read.
      """
  }

  private static func padding(_ width: Int) -> String { String(repeating: " ", count: width) }
}
