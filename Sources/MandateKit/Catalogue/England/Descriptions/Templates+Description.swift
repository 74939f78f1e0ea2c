#if !hasFeature(Embedded)
extension Catalogue.CareBoard: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.CareBoard.Committee: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.CareBoard.UrgentPowers: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.NetworkAgreement: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.PrimaryMedicalCommissioners: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.PracticeBallot: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.ShareholderFederation: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.ShareholderFederation.Holder: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.ElectedCommittee: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.JointCommittee: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.JointCommittee.Partner: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}

extension Catalogue.SeatHolder: CustomStringConvertible {
  /// Its terms on one line, by identifiers.
  public var description: String { DebugText.line(of: self) }
}
#endif
