import MandateKit

/// The parts of one organisation, read as values, with findings about those that cannot be.
struct RegisterReader {
  /// The findings about the organisation.
  private(set) var findings: [ImportFinding] = []

  private let file: String

  init(file: String) { self.file = file }

  /// A date that is given or not.
  struct Day {
    let day: CivilDate?
  }

  /// Reads the code of an organisation, or returns `nil` and reports where there is none.
  mutating func code(of part: RegisterPart, named owner: String) -> String? {
    // A list of search results writes the code in place of the identifier.
    let given = part.text(.identifier, .code)
    let code = given.isEmpty ? part.text(.identifier) : given
    if OfficialText.isCode(Array(code.utf8)[...]) { return code }
    if code.isEmpty {
      report(.missingCode, at: part.line, "\(owner) has no code; it was left out.")
    } else {
      report(
        .malformedCode,
        at: part.line,
        "\(owner) has the code \(OfficialText.quoted(Array(code.utf8)[...])), which is not made of 2 to "
          + "12 letters and digits; it was left out."
      )
    }
    return nil
  }

  /// Reads the code of the target of a relationship or a succession, or returns `nil` and reports
  /// where there is none.
  mutating func target(of part: RegisterPart, named owner: String) -> String? {
    guard let target = part.all(.target).first else {
      report(.missingCode, at: part.line, "The target of \(owner) is missing; it was left out.")
      return nil
    }
    return code(of: target, named: "The target of \(owner)")
  }

  /// Reads a date of a part, or returns `nil` and reports where its text is none.
  mutating func date(_ key: RegisterKey, of part: RegisterPart) -> Day? {
    let text = part.text(key)
    guard !text.isEmpty else { return Day(day: nil) }
    if let date = CivilDate(official: Array(text.utf8)[...]) { return Day(day: date) }
    report(
      .malformedDate,
      at: part.line,
      "\(OfficialText.quoted(Array(text.utf8)[...])) is not a day of 1800 to 2999, written as "
        + "2023-01-26; what it dates was left out."
    )
    return nil
  }

  /// Reports something about a line.
  mutating func report(_ code: ImportFinding.Code, at line: Int, _ sentence: String) {
    findings.append(
      ImportFinding(file: file, line: line, column: nil, code: code, sentence: sentence)
    )
  }
}
