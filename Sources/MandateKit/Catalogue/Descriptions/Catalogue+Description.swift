#if !hasFeature(Embedded)
extension Catalogue.Entry: CustomStringConvertible {
  /// The entry on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.Subject: CustomStringConvertible {
  /// The subject and its meaning, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.GrantRule: CustomStringConvertible {
  /// The rule on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.GrantRule.Givers: CustomStringConvertible {
  /// The kinds of givers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.CommissionerEra: CustomStringConvertible {
  /// The period and the kinds, on one line.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.ProvisionSet.Omission: CustomStringConvertible {
  /// The omission, on one line.
  public var description: String { DebugText.line(of: self) }
}
#endif
