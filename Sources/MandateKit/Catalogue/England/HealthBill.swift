extension Catalogue {
  /// The last day of the contract year 2026/27, by which the Health Bill of 2026 may be in force too.
  static let endOf2026: CivilDate = "2027-03-31"
  /// What the Health Bill of 2026 would do to an entry.
  static let healthBill = "Health Bill of 2026, which is not in force, would end or change it"
}

extension Catalogue.Entry {
  /// Returns the entry as one that the Health Bill of 2026 would end or change, to be looked at again.
  ///
  /// - Parameter isKnown: Whether it is known that the bill would.
  /// - Returns: The entry with a day to look at it again, and a note that says why.
  func touchedByHealthBill(isKnown: Bool = true) -> Catalogue.Entry {
    var entry = self
    entry.reviewBy = Catalogue.endOf2026
    let bill =
      isKnown
      ? "The \(Catalogue.healthBill)." : "Whether the \(Catalogue.healthBill) was not found."
    let note = [provision.source?.note, bill].compactMap { $0 }
    entry.provision.source?.note = note.joined(separator: " ")
    return entry
  }
}
