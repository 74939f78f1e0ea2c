/// An option of a subcommand: what it is called, and what it means.
struct Option: Sendable {
  /// The name with its two dashes.
  let name: String
  /// The word that stands for the value in help, or `nil` where the option has no value.
  let value: String?
  /// The values that can be given, in order; empty where any can.
  let choices: [String]
  /// Whether it can be given several times.
  let isRepeatable: Bool
  /// What it does, as lines without a full stop.
  let meaning: String

  /// Creates an option without a value.
  static func flag(_ name: String, _ meaning: String) -> Option {
    Option(name: name, value: nil, choices: [], isRepeatable: false, meaning: meaning)
  }

  /// Creates an option with a value.
  ///
  /// - Parameters:
  ///   - name: The name with its two dashes.
  ///   - value: The word that stands for the value in help.
  ///   - isRepeatable: Whether it can be given several times.
  ///   - meaning: What it does.
  /// - Returns: The option.
  static func value(
    _ name: String,
    _ value: String,
    isRepeatable: Bool = false,
    _ meaning: String
  ) -> Option {
    Option(name: name, value: value, choices: [], isRepeatable: isRepeatable, meaning: meaning)
  }

  /// Creates an option whose value is one of some words, the first of which is taken where it is left out.
  static func choice(_ name: String, _ choices: [String], _ meaning: String) -> Option {
    Option(name: name, value: "F", choices: choices, isRepeatable: false, meaning: meaning)
  }

  /// The option as the usage line has it.
  var usage: String {
    let shown =
      value.map { "\(name) \(choices.isEmpty ? $0 : choices.joined(separator: "|"))" } ?? name
    return isRepeatable ? "[\(shown)]…" : "[\(shown)]"
  }

  /// The option with its value, as the first column of help has it.
  var heading: String { value.map { "\(name) \($0)" } ?? name }

  /// What help says of it: its meaning, and its choices where it has some.
  var explanation: String {
    guard let first = choices.first else { return meaning }
    let others = choices.dropFirst().joined(separator: ", ")
    return "\(meaning): \(first) (left out)\(others.isEmpty ? "" : ", \(others)")"
  }
}
