/// A subject of proposals, as a dotted path from the general to the particular.
///
/// `contract.local.enhancedService` is a local enhanced service, which belongs to the subject of local
/// contracts. Segments consist of ASCII letters and digits, `_` and `-`.
public struct SubjectPath: RawRepresentable, Hashable, Sendable {
  /// The dotted path.
  public let rawValue: String

  /// Creates a subject from a dotted path, or `nil` if a segment is empty or has another character.
  public init?(rawValue: String) {
    guard SubjectPath.isDottedPath(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  static func isDottedPath(_ text: String) -> Bool {
    var segmentIsEmpty = true
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."):
        if segmentIsEmpty { return false }
        segmentIsEmpty = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        segmentIsEmpty = false
      default: return false
      }
    }
    return !segmentIsEmpty
  }
}

extension SubjectPath: ExpressibleByStringLiteral {
  /// Creates a subject from a literal.
  ///
  /// - Precondition: The literal is a dotted path of `[A-Za-z0-9_-]+` segments. Text that is not known
  ///   when the program is written is read with ``init(rawValue:)``.
  public init(stringLiteral value: String) {
    guard let subject = SubjectPath(rawValue: value) else {
      preconditionFailure(
        "\"\(value)\" is no subject: write segments of letters, digits, _ and - with a dot between "
          + "two, such as \"contract.local\". SubjectPath(rawValue:) returns nil for such text."
      )
    }
    self = subject
  }
}

extension SubjectPath: CustomStringConvertible {
  /// The dotted path.
  public var description: String { rawValue }
}
