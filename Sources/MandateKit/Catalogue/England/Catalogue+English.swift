extension Catalogue {
  /// The law, guidance and custom of England.
  public static let english = Catalogue(
    sets: [
      .contractEntitlements, .pharmacyEntitlements, .networkEntitlements, .publicInvolvement,
      .healthScrutiny, .commissioner, .binding,
    ] + Catalogue.PlaceModel.allCases.map { $0.provisionSet } + [
      .networkAgreementTemplate, .compactTemplate, .claimedConsultation, .networkContract,
      .localVariation, .delegation,
    ],
    subjects: Catalogue.Subject.english,
    grantRules: Catalogue.GrantRule.english,
    commissionerEras: Catalogue.CommissionerEra.english,
    successions: Catalogue.Succession.english,
    prospects: Catalogue.Prospect.english
  )

  /// The note of a source whose date of coming into force was not looked up.
  static let commencement =
    "The day from which it is in force is general knowledge, not checked against the instrument."
  /// The number of days by which the catalogue interprets *as soon as practicable*.
  static let asSoonAsPracticable = 14
}
