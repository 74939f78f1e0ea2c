/// A class of voting members, such as `clinical`, `lay` or `executive`.
///
/// A membership may have several. A test of a rule can count the electors of one class alone; the
/// electors whose kind is the same word are counted with them.
public struct MembershipClass: RawRepresentable, Sendable {
  /// The word for the class: 1 to 60 of the characters `[A-Za-z0-9_-]`.
  public var rawValue: String

  /// Creates a class from its word.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension MembershipClass: Hashable {
  /// Returns whether the two are the same.
  public static func == (left: MembershipClass, right: MembershipClass) -> Bool {
    UTF8Order.equal(left.rawValue, right.rawValue)
  }

  /// Feeds the value into a hasher.
  public func hash(into hasher: inout Hasher) {
    UTF8Order.hash(rawValue, into: &hasher)
  }
}

extension MembershipClass: Comparable {
  /// Returns whether the first is ordered before the second.
  public static func < (left: MembershipClass, right: MembershipClass) -> Bool {
    UTF8Order.precedes(left.rawValue, right.rawValue)
  }
}

extension MembershipClass: ExpressibleByStringLiteral {
  /// Creates a class from a literal.
  public init(stringLiteral value: String) {
    self.rawValue = value
  }
}

extension MembershipClass: CustomStringConvertible {
  /// The word for the class.
  public var description: String { rawValue }
}
