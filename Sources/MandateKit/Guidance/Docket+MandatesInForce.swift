extension Docket {
  /// Returns why a mandate is not in force on a date, as far as its days, who exists and what is known of
  /// revocations tell; what awaits an approval is left aside.
  ///
  /// - Parameters:
  ///   - mandate: The mandate.
  ///   - date: The date.
  ///   - known: The day up to the end of which revocations are known.
  /// - Returns: The first reason, or `nil` where it is in force, or the governance has no such mandate.
  package func reasonNotInForce(
    _ mandate: Mandate.ID,
    on date: CivilDate,
    asOf known: CivilDate
  ) -> Finding? {
    guard let index = governance.index(of: mandate) else { return nil }
    let revoked = compiled.value.record.revocations[index]?.filter { $0 <= min(date, known) }.min()
    var found: Finding.Fact?
    governance.mandateTerms.findDefects(of: index, on: date, for: nil, revoked: revoked) { cause in
      switch cause {
      case .notYetInForce(let from): found = .notYetInForce(mandate, from: from)
      case .expired(let until): found = .expired(mandate, until: until)
      case .revoked(let day): found = .revoked(mandate, on: day)
      case .giverDoesNotExist(let giver):
        found = .giverDoesNotExist(mandate, giver: governance.id(of: giver))
      case .holderDoesNotExist(let holder):
        found = .holderDoesNotExist(mandate, holder: governance.id(of: holder))
      case .powerLacking, .outOfScope, .overCeiling, .concessionNotAllowed, .notAdopted,
        .notRatified, .passedOnWithoutLeave, .giverCoversNone:
        return true
      }
      return false
    }
    return found.map { Finding($0, .unmet) }
  }
}
