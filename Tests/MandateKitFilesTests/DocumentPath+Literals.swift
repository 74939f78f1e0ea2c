import MandateKit

extension DocumentPath.Step: ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  /// Creates a step into the value of a key.
  public init(stringLiteral value: String) { self = .key(value) }
  /// Creates a step into an entry of a list.
  public init(integerLiteral value: Int) { self = .entry(value) }
}

extension DocumentPath: ExpressibleByArrayLiteral {
  /// Creates a path from its steps.
  public init(arrayLiteral steps: Step...) { self.init(steps) }
}
