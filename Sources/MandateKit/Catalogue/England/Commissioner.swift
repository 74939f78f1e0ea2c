extension Catalogue.ProvisionSet {
  /// The provisions that a commitment about contracts is decided by the commissioner.
  static let commissioner = Catalogue.ProvisionSet(
    "england.commissioner",
    title: "The commissioner of primary medical services",
    about: """
      A commitment about contracts for primary medical services is decided by the body whose \
      function that is, or to which it was lawfully delegated. Give that body its mandate with \
      `PrimaryMedicalCommissioners`. What is decided without authority cannot be cured afterwards: \
      an unlawful sub-delegation cannot be ratified (Barnard v National Dock Labour Board [1953] \
      2 QB 18).
      """,
    entries: zip(names, Catalogue.CommissionerEra.english).map { name, era in
      let entry = Catalogue.Entry(
        name,
        when: Occasion(subjects: ["contract"], effects: [.commitment]),
        requires: .authority,
        force: .essential,
        period: era.period,
        confidence: era.confidence,
        source: era.source
      )
      return era.dutyHolder == .nhsEngland && era.period.until == nil
        ? entry.touchedByHealthBill() : entry
    },
    omissions: [
      Omission(
        "The transfer of the functions themselves to integrated care boards",
        confidence: .unverified,
        because: "It was enacted in 2022; how much of it is in force was not verified."
      ),
      Omission(
        "Pharmaceutical, ophthalmic and dental services",
        confidence: .likely,
        because:
          "They are believed delegated likewise, by 1 April 2023; the dates were not checked."
      ),
    ]
  )

  private static let names = [
    "primary-care-trust", "nhs-england", "nhs-england-or-ccg", "integrated-care-board",
  ]
}
