/// Something that was dropped, guessed or found inconsistent on the way from official files.
public struct ImportFinding: Hashable, Sendable {
  /// The file, by the name it was given.
  public var file: String
  /// The line on which the row begins, from 1, or nothing where the whole file is meant.
  public var line: Int?
  /// What was found.
  public var code: Code
  /// What was found and what was done about it, as a sentence.
  ///
  /// Its wording may improve.
  public var sentence: String

  /// Creates a finding.
  public init(file: String, line: Int? = nil, code: Code, sentence: String) {
    self.file = file
    self.line = line
    self.code = code
    self.sentence = sentence
  }

  /// How much a finding weighs.
  public var severity: Severity { code.severity }

  /// How much a finding weighs.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// A row or a file could not be used.
    case error
    /// What was imported is inconsistent, guessed or incomplete.
    case warning
    /// What was imported is right, and yet worth knowing.
    case information
  }
}

extension ImportFinding: CustomStringConvertible {
  /// The place, the severity, the code and the sentence.
  public var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(severity.rawValue) [\(code.rawValue)]: \(sentence)"
  }
}
