extension Catalogue {
  /// An organisation that a register knows by a code.
  public struct Organisation: Hashable, Sendable, Identifiable {
    /// The code, which is the identifier of the body in an imported document.
    public var id: Body.ID
    /// The kind of body.
    public var kind: BodyKind
    /// The name.
    public var name: String

    /// Creates an organisation.
    ///
    /// - Parameters:
    ///   - id: The code.
    ///   - kind: The kind of body.
    ///   - name: The name.
    public init(_ id: Body.ID, kind: BodyKind, name: String) {
      self.id = id
      self.kind = kind
      self.name = name
    }
  }
}
