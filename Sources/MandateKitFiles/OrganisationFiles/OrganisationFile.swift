import MandateKit

/// An official file in memory.
public struct OrganisationFile: Sendable {
  /// The name by which findings call the file.
  public var name: String
  /// The bytes of the file: CSV in UTF-8, or a register in JSON or XML.
  public var bytes: [UInt8]
  /// The day on which the patients of a file of list sizes were counted, where its rows do not say.
  ///
  /// Other files have no use for it.
  public var date: CivilDate?

  /// The largest number of rows that an import takes of one file.
  ///
  /// Five files of that length stay within the limits of a case file. An import of many files can go
  /// beyond them, which reading the case file reports.
  public static let mostRows = Limits.mostRows

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - name: The name by which findings call the file.
  ///   - bytes: The bytes of the file: CSV in UTF-8, or a register in JSON or XML.
  ///   - date: The day on which the patients of a file of list sizes were counted, where its rows do
  ///     not say.
  public init(name: String, bytes: [UInt8], date: CivilDate? = nil) {
    self.name = name
    self.bytes = bytes
    self.date = date
  }
}
