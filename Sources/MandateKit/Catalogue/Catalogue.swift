/// The rules of one country as data: provision sets, words for subjects, and grants not allowed.
///
/// Nothing in the engine knows a rule of law. What English law, guidance and habit ask of a decision
/// about general practice is in ``english``, and a catalogue of another country is a value like it.
///
/// A provision says what its authority is in its source: statute, regulation, guidance, contract,
/// local agreement, or merely claimed. Only what is known well is stated as statute or regulation,
/// and what rests on none of these has no basis. This is no legal advice.
public struct Catalogue: Hashable, Sendable {
  /// The provision sets, in a fixed order.
  public let sets: [ProvisionSet]
  /// The subjects that the provisions speak of, sorted.
  public let subjects: [CatalogueSubject]
  /// The grants of authority that the law does not allow.
  public let grantRules: [GrantRule]
  /// Who commissions primary medical services, by date.
  public let commissionerEras: [CommissionerEra]

  /// Creates a catalogue.
  public init(
    sets: [ProvisionSet],
    subjects: [CatalogueSubject] = [],
    grantRules: [GrantRule] = [],
    commissionerEras: [CommissionerEra] = []
  ) {
    self.sets = sets
    self.subjects = subjects
    self.grantRules = grantRules
    self.commissionerEras = commissionerEras
  }

  /// Returns the set of a name, or `nil` where there is none.
  public func set(named name: String) -> ProvisionSet? {
    sets.first { UTF8Order.equal($0.name, name) }
  }

  /// Returns who commissions primary medical services on a date, where that is recorded.
  public func commissionerEra(on date: CivilDate) -> CommissionerEra? {
    commissionerEras.first { $0.period.contains(date) }
  }

  /// The English catalogue.
  public static let english = Catalogue(
    sets: [
      .contractEntitlements, .pharmacyEntitlements, .networkEntitlements, .publicInvolvement,
      .healthScrutiny, .commissioner, .binding,
    ] + PlaceModel.allCases.map(\.provisionSet) + [
      .networkAgreementTemplate, .compactTemplate, .claimedConsultation,
    ],
    subjects: CatalogueSubject.english,
    grantRules: GrantRule.english,
    commissionerEras: CommissionerEra.english
  )

  /// What a note says of a date of coming into force that was not looked up.
  static let commencement =
    "The day from which it is in force is general knowledge, not checked against the instrument."
  /// The number of days that the catalogue reads into *as soon as practicable*.
  static let asSoonAsPracticable = 14
}
