/// The acts that have happened, in the order in which they were written down.
///
/// The order matters only between votes of one body on one proposal on one day: the later counts.
public struct ActRecord: Hashable, Sendable {
  /// The acts on the record.
  public var acts: [Act]

  /// Creates a record.
  public init(_ acts: [Act] = []) {
    self.acts = acts
  }
}

extension ActRecord: ExpressibleByArrayLiteral {
  /// Creates a record from a list of acts.
  public init(arrayLiteral elements: Act...) {
    self.acts = elements
  }
}
