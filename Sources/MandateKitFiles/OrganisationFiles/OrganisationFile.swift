import MandateKit

/// An official file in memory.
public struct OrganisationFile: Sendable {
  /// The name by which findings call the file.
  public var name: String
  /// The bytes of the file: CSV in UTF-8, or a register in JSON or XML.
  public var bytes: [UInt8]

  /// The largest number of rows that an import takes of one file.
  ///
  /// Five files of that length stay within the limits of a case file.
  public static let mostRows = Limits.mostRows

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - name: The name by which findings call the file.
  ///   - bytes: The bytes of the file: CSV in UTF-8, or a register in JSON or XML.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
