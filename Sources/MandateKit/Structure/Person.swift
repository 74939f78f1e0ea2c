/// Someone who can be a member of a body, be appointed to a forum, hold a mandate and be recused.
///
/// A person exists on every date, stands for no practice and has no patients.
public struct Person: Hashable, Sendable, Identifiable {
  /// The identifier of a body or a person.
  public typealias ID = PartyID

  /// The identifier, unique among bodies and people together.
  public var id: ID
  /// The name to show.
  ///
  /// It is the identifier unless given.
  public var name: String

  /// Creates a person.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique among bodies and people together.
  ///   - name: The name to show, or `nil` for the identifier.
  public init(_ id: ID, name: String? = nil) {
    self.id = id
    self.name = name ?? id.rawValue
  }
}
