/// The bodies that commission primary medical services for an area, one for each time.
///
/// Makes the mandates by which each may `decide`, so that a decision taken by the wrong body, or by
/// the right one too early or too late, is found to lack authority. Nothing passes on by itself
/// when a CCG ends: the integrated care board has a mandate of its own.
public struct PrimaryMedicalCommissioners: Hashable, Sendable {
  /// The primary care trust, until 1 April 2013.
  public var primaryCareTrust: Body.ID?
  /// NHS England, whose function it is from then on.
  public var nhsEngland: Body.ID
  /// The clinical commissioning group, where it was delegated to one.
  public var clinicalCommissioningGroup: Body.ID?
  /// The day on which it was delegated to the CCG.
  ///
  /// A day before 1 April 2015 is read as that day.
  public var delegatedOn: CivilDate
  /// The integrated care board, from 1 July 2022.
  public var integratedCareBoard: Body.ID?

  /// Creates the commissioners of an area.
  public init(
    primaryCareTrust: Body.ID? = nil,
    nhsEngland: Body.ID,
    clinicalCommissioningGroup: Body.ID? = nil,
    delegatedOn: CivilDate = "2015-04-01",
    integratedCareBoard: Body.ID? = nil
  ) {
    self.primaryCareTrust = primaryCareTrust
    self.nhsEngland = nhsEngland
    self.clinicalCommissioningGroup = clinicalCommissioningGroup
    self.delegatedOn = delegatedOn
    self.integratedCareBoard = integratedCareBoard
  }

  /// Returns the mandates of the commissioners over an area.
  ///
  /// - Parameters:
  ///   - area: The body whose constituency is commissioned for.
  ///   - subjects: What is commissioned.
  ///   - passOn: Whether a CCG or an integrated care board may pass it on to a committee of its own.
  /// - Returns: The mandates, whose identifiers end with that of the area.
  public func mandates(
    over area: Body.ID,
    subjects: [SubjectPattern] = ["contract"],
    passOn: Bool = false
  ) -> [Mandate] {
    func mandate(
      _ name: String,
      from giver: Body.ID?,
      to holder: Body.ID,
      passOn: Bool,
      period: Period
    ) -> Mandate {
      Mandate(
        Mandate.ID("england.commissioner/\(name)/\(area)"),
        from: giver,
        to: holder,
        powers: [.decide],
        subjects: subjects,
        over: area,
        passOn: passOn,
        period: period,
        source: Catalogue.english.commissionerEra(on: period.from ?? "2013-03-31")?.source
      )
    }
    var mandates: [Mandate] = []
    if let trust = primaryCareTrust {
      mandates.append(
        mandate(
          "primary-care-trust",
          from: nil,
          to: trust,
          passOn: false,
          period: Period(until: "2013-04-01")
        )
      )
    }
    mandates.append(
      mandate(
        "nhs-england",
        from: nil,
        to: nhsEngland,
        passOn: true,
        period: Period(from: "2013-04-01")
      )
    )
    if let group = clinicalCommissioningGroup, delegatedOn < "2022-07-01" {
      let from = max(delegatedOn, "2015-04-01")
      mandates.append(
        mandate(
          "clinical-commissioning-group",
          from: nhsEngland,
          to: group,
          passOn: passOn,
          period: Period(from: from, until: "2022-07-01")
        )
      )
    }
    if let board = integratedCareBoard {
      mandates.append(
        mandate(
          "integrated-care-board",
          from: nhsEngland,
          to: board,
          passOn: passOn,
          period: Period(from: "2022-07-01")
        )
      )
    }
    return mandates
  }
}
