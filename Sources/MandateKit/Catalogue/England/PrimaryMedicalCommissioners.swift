extension Catalogue {
  /// The bodies that commission primary medical services for an area, one for each period.
  ///
  /// Their mandates to `decide` show that a decision by the wrong body, or by the right one too early or
  /// too late, is without authority. The mandate of a CCG does not pass to its successor: the integrated
  /// care board has a mandate of its own.
  public struct PrimaryMedicalCommissioners: Hashable, Sendable {
    /// The primary care trust until 1 April 2013, or `nil` to leave it out.
    public var primaryCareTrust: Body.ID?
    /// NHS England, which has the function from 1 April 2013.
    public var nhsEngland: Body.ID
    /// The clinical commissioning group to which the function was delegated, if any.
    public var clinicalCommissioningGroup: Body.ID?
    /// The day of the delegation to the CCG.
    ///
    /// A day before 1 April 2015 is treated as 1 April 2015.
    public var delegatedOn: CivilDate
    /// The integrated care board from 1 July 2022, or `nil` to leave it out.
    public var integratedCareBoard: Body.ID?

    /// Creates the commissioners of an area.
    ///
    /// - Parameters:
    ///   - primaryCareTrust: The primary care trust until 1 April 2013, or `nil` to leave it out.
    ///   - nhsEngland: NHS England, which has the function from 1 April 2013.
    ///   - clinicalCommissioningGroup: The CCG to which the function was delegated, or `nil` for none.
    ///   - delegatedOn: The day of that delegation, 1 April 2015 at the earliest.
    ///   - integratedCareBoard: The integrated care board from 1 July 2022, or `nil` to leave it out.
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
    ///   - subjects: The subjects of the mandates.
    ///   - passOn: Whether a CCG or an integrated care board may delegate to a committee of its own.
    /// - Returns: The mandates, in the order of time. Their identifiers end with that of the area.
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
          giver: giver,
          holder: holder,
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
}
