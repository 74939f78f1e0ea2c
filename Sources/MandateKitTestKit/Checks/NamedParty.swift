import MandateKit
import MandateKitReports

/// A body or a person that a violation is about.
public struct NamedParty: Hashable, Sendable, Identifiable, CustomStringConvertible {
  /// The identifier.
  public var id: PartyID
  /// The name with the identifier: `Mill Lane Surgery (mill-lane)`.
  public var description: String

  /// Creates a body or person with a name.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - names: The names of the document; a party that is not among them is shown by its identifier.
  public init(_ id: PartyID, in names: DisplayNames) {
    self.id = id
    description = names.identified(id)
  }
}
