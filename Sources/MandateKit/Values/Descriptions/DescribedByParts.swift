#if !hasFeature(Embedded)
/// A value whose description is its type with its parts, on one line.
///
/// The line is for a debugger or the message of a failed test. It has at most 300 characters, names bodies,
/// mandates and proposals by their identifiers, and is the same on every run.
public protocol DescribedByParts: CustomStringConvertible {}

extension DescribedByParts {
  /// The value with its parts on one line: what is `nil`, false or empty is left out, and a list shows its
  /// first entries and counts the rest.
  public var description: String { DebugText.line(of: self) }
}
#endif
