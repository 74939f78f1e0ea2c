extension Catalogue.CommissionerEra {
  /// The commissioners of primary medical services in England, in the order of time.
  ///
  /// The duties that regulations impose on NHS England stay its own in law, whoever performs the
  /// function.
  static let english = [
    Catalogue.CommissionerEra(
      Period(until: "2013-04-01"),
      dutyHolder: .primaryCareTrust,
      performers: [.primaryCareTrust],
      confidence: .sure,
      source: Source("National Health Service Act 2006", year: 2006, basis: .statute)
    ),
    Catalogue.CommissionerEra(
      Period(from: "2013-04-01", until: "2015-04-01"),
      dutyHolder: .nhsEngland,
      performers: [.nhsEngland],
      confidence: .sure,
      source: Source("National Health Service Act 2006", year: 2006, basis: .statute)
    ),
    Catalogue.CommissionerEra(
      Period(from: "2015-04-01", until: "2022-07-01"),
      dutyHolder: .nhsEngland,
      performers: [.nhsEngland, .clinicalCommissioningGroup],
      confidence: .sure,
      source: Source(
        "National Health Service Act 2006",
        provision: "Section 13Z",
        year: 2006,
        basis: .statute,
        note: "Jointly with CCGs or delegated to them, from a date that differs from CCG to CCG."
      )
    ),
    Catalogue.CommissionerEra(
      Period(from: "2022-07-01"),
      dutyHolder: .nhsEngland,
      performers: [.integratedCareBoard],
      confidence: .checked,
      source: Source(
        "National Health Service Act 2006",
        provision: "Section 65Z5",
        year: 2006,
        basis: .statute,
        note: "By delegation agreements between NHS England and each integrated care board."
      )
    ),
  ]
}
