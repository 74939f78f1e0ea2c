extension ValidMandate: CustomStringConvertible {
  /// The proposal and the date, on one line.
  public var description: String { "ValidMandate(\(proposal), asOf: \(asOf))" }
}
