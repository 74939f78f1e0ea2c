/// Who commissions primary medical services, in law and in fact, for a time.
public struct CommissionerEra: Hashable, Sendable {
  /// The days on which it is so.
  public var period: Period
  /// The kind of body whose function it is.
  public var dutyHolder: BodyKind
  /// The kinds of bodies that may perform it: where there are several, which does is a local fact.
  public var performers: [BodyKind]
  /// How well it is known.
  public var confidence: Confidence
  /// Where it is written.
  public var source: Source

  /// Creates an era.
  public init(
    _ period: Period,
    dutyHolder: BodyKind,
    performers: [BodyKind],
    confidence: Confidence,
    source: Source
  ) {
    self.period = period
    self.dutyHolder = dutyHolder
    self.performers = performers
    self.confidence = confidence
    self.source = source
  }

  /// The commissioners of primary medical services in England, in the order of time.
  ///
  /// Whoever performs it, the duties that regulations lay on NHS England stay its own in law.
  public static let english = [
    CommissionerEra(
      Period(until: "2013-04-01"),
      dutyHolder: .primaryCareTrust,
      performers: [.primaryCareTrust],
      confidence: .sure,
      source: Source("National Health Service Act 2006", year: 2006, basis: .statute)
    ),
    CommissionerEra(
      Period(from: "2013-04-01", until: "2015-04-01"),
      dutyHolder: .nhsEngland,
      performers: [.nhsEngland],
      confidence: .sure,
      source: Source("National Health Service Act 2006", year: 2006, basis: .statute)
    ),
    CommissionerEra(
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
    CommissionerEra(
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
