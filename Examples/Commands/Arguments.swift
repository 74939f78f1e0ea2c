import MandateKit
import MandateKitExampleSupport
import MandateKitFiles

/// The arguments of a subcommand, read by its table of options.
///
/// Options can stand before or after the operands, as `--name value` or `--name=value`; what follows `--` is
/// an operand, even where it starts with a dash.
struct Arguments: Sendable {
  /// What is not an option, in order.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// Reads arguments.
  ///
  /// - Parameters:
  ///   - arguments: What follows the name of the subcommand.
  ///   - options: The options that it has.
  /// - Throws: `UsageError` for an option that it does not have, that lacks its value or has one too many, or
  ///   whose value is not among its choices.
  init(_ arguments: [String], options: [Option]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        return
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = options.first(where: { $0.name == name }) else {
        throw UsageError("There is no option \(name)." + Arguments.hint(name, options))
      }
      try add(option, given: parts.count == 2 ? String(parts[1]) : nil, from: &rest)
    }
  }

  private mutating func add(
    _ option: Option,
    given: String?,
    from rest: inout ArraySlice<String>
  ) throws(UsageError) {
    if !option.isRepeatable, values[option.name] != nil {
      throw UsageError("\(option.name) is given twice. Give it once.")
    }
    guard option.value != nil else {
      if given != nil { throw UsageError("\(option.name) takes no value.") }
      values[option.name] = [""]
      return
    }
    guard let value = given ?? rest.popFirst() else {
      throw UsageError("\(option.name) needs a value after it.")
    }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      let known = option.choices.count < 2 ? "" : " or \(option.choices[option.choices.count - 1])"
      let others = option.choices.dropLast(option.choices.count < 2 ? 0 : 1).joined(separator: ", ")
      throw UsageError("\(value) is not a value of \(option.name). Use \(others)\(known).")
    }
    values[option.name, default: []].append(value)
  }

  /// Returns whether an option is given.
  func has(_ name: String) -> Bool { values[name] != nil }

  /// Returns the value of an option, or `nil` where it is not given.
  func value(_ name: String) -> String? { values[name]?.last }

  /// Returns the values of an option that can be given several times, in order.
  func values(_ name: String) -> [String] { values[name] ?? [] }

  /// Returns the date that is the value of an option, or `nil` where it is not given.
  ///
  /// - Throws: `UsageError` where it is not a date.
  func date(_ name: String) throws(UsageError) -> CivilDate? {
    guard let text = value(name) else { return nil }
    return try Arguments.date(text)
  }

  /// Returns the date that a text is.
  ///
  /// - Throws: `UsageError` where it is not a date.
  static func date(_ text: String) throws(UsageError) -> CivilDate {
    guard let date = CivilDate(parsing: text) else {
      throw UsageError("\(text) is not a date. Write a day of 1800 to 2999 as YYYY-MM-DD.")
    }
    return date
  }

  /// Returns the only operand, or `nil` where there is none.
  ///
  /// - Parameter noun: What the operand is, for the error.
  /// - Returns: The operand, or `nil`.
  /// - Throws: `UsageError` where there are several.
  func onlyOperand(_ noun: String) throws(UsageError) -> String? {
    if operands.count > 1 {
      throw UsageError("\(operands[1]) is a second \(noun). Name one only.")
    }
    return operands.first
  }

  private static func hint(_ name: String, _ options: [Option]) -> String {
    let known = options.map { $0.name }
    if let near = NearWords.nearest(to: name, among: known).first {
      return " Did you mean \(near)?"
    }
    return known.isEmpty ? "" : " Use \(known.joined(separator: ", "))."
  }
}
