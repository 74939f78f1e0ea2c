extension Catalogue: CustomStringConvertible {
  /// The numbers of its entries, by list.
  public var description: String {
    "Catalogue(sets: \(sets.count), subjects: \(subjects.count), grantRules: \(grantRules.count),"
      + " commissionerEras: \(commissionerEras.count), prospects: \(prospects.count))"
  }
}

extension Catalogue.ProvisionSet: CustomStringConvertible {
  /// The name, and the numbers of its entries and omissions.
  public var description: String {
    "ProvisionSet(\(name), entries: \(entries.count), omissions: \(omissions.count))"
  }
}
