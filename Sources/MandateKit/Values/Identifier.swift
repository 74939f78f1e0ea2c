/// A name that stands for one thing of a kind, such as a body or a proposal.
///
/// Identifiers are compared and ordered by their UTF-8 bytes. (Swift's own strings are compared by
/// canonical equivalence, under which two different names can be equal.)
///
/// An identifier in a valid document has 1 to 200 bytes. The type itself holds any text, so that the
/// errors of a document can be reported.
public struct Identifier<Subject>: RawRepresentable, Sendable {
  /// The text of the name.
  public var rawValue: String

  /// Creates an identifier from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Creates an identifier from its text.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }
}

extension Identifier: Hashable {
  /// Returns whether the two are the same.
  public static func == (left: Identifier, right: Identifier) -> Bool {
    UTF8Order.equal(left.rawValue, right.rawValue)
  }

  /// Feeds the value into a hasher.
  public func hash(into hasher: inout Hasher) {
    UTF8Order.hash(rawValue, into: &hasher)
  }
}

extension Identifier: Comparable {
  /// Returns whether the first is ordered before the second.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    UTF8Order.precedes(left.rawValue, right.rawValue)
  }
}

extension Identifier: ExpressibleByStringInterpolation {
  /// Creates an identifier from a literal, which may hold interpolations.
  public init(stringLiteral value: String) {
    self.rawValue = value
  }
}

extension Identifier: CustomStringConvertible {
  /// The text of the name.
  public var description: String { rawValue }
}

/// A body or a person; the two share one space of names.
///
/// Either may hold a mandate or cast a vote.
public enum Party {}

/// The identifier of a body or a person.
public typealias PartyID = Identifier<Party>
