/// Something that an import left out, guessed or found inconsistent.
public struct ImportFinding: Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// The line on which the row begins, from 1, or `nil` for the whole file.
  public let line: Int?
  /// The field of the row, from 1, or `nil` where the finding is not about one field.
  public let column: Int?
  /// The kind of finding.
  public let code: Code
  /// The finding, and what was done about it, as a sentence; its wording may improve.
  public let sentence: String

  /// How much the finding weighs.
  public var severity: Severity { code.severity }

  /// The weights of findings.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// A row or a file could not be used.
    case error
    /// Something that was imported is inconsistent, guessed or incomplete.
    case warning
    /// Something that was imported is right, and yet worth knowing.
    case information
  }
}

extension ImportFinding: CustomStringConvertible {
  /// The file with the line and the field where they are known, the severity, the code and the sentence.
  public var description: String {
    let row = line.map { ":\($0)" } ?? ""
    let place = file + row + (column.map { ", field \($0)" } ?? "")
    return "\(place): \(severity.rawValue) [\(code.rawValue)]: \(sentence)"
  }
}
