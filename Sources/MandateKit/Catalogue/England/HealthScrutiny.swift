extension Catalogue.ProvisionSet {
  /// The duty to consult local authorities on substantial changes.
  static let healthScrutiny = Catalogue.ProvisionSet(
    "england.health-scrutiny",
    title: "Health scrutiny",
    about: """
      Who proposes a substantial development or variation of services consults the local authority \
      of the area. Put the authority on the record as a body with the practices of its area as \
      members. The duty is the proposer's, and no part of what practices agree.
      """,
    entries: [
      Catalogue.Entry(
        "local-authority-consultation",
        when: Occasion(subjects: ["serviceRedesign.substantial"]),
        requires: .consultation(of: .kind(.localAuthority), by: .proposer, .gunning),
        force: .exposure,
        period: Instrument.healthScrutiny.period,
        confidence: .sure,
        source: Instrument.healthScrutiny.cited(
          "Regulation 23, under section 244 of the National Health Service Act 2006",
          confidence: .sure,
          note: """
            The date for comments and the proposed date of the decision are given and published. \
            A risk to the safety or welfare of patients or staff is believed to be an exception.
            """
        )
      )
    ],
    omissions: [
      Omission(
        "Call-in by the Secretary of State",
        confidence: .likely,
        because: "It is not a condition that the record of a proposal could show."
      )
    ]
  )
}
