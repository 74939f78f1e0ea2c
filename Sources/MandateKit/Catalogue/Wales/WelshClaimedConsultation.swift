extension Catalogue.ProvisionSet {
  /// The general duty, sometimes claimed, to consult the local medical committee in Wales.
  static let welshClaimedConsultation = Catalogue.ProvisionSet(
    "wales.claimed.lmc-consultation",
    title: "Wales, claimed: a general duty to consult the LMC",
    about: """
      As in England it is said that health boards must consult the local medical committee on \
      whatever concerns general practice. Use this set to see what following the claim would take; \
      it is reported as good practice, and never decides an outcome.
      """,
    entries: [
      Catalogue.Entry(
        "committee-consulted",
        when: Occasion(proposerKinds: [.localHealthBoard]),
        requires: .consultation(of: .kind(.localMedicalCommittee), by: .proposer, .gunning),
        force: .practice,
        period: Period(from: "2007-03-01"),
        confidence: .checked,
        entitlement: .consult,
        source: Source(
          "National Health Service (Wales) Act 2006",
          provision: "Section 54(6), as it could be cited",
          year: 2006,
          basis: .claimed,
          note: """
            Section 54(6) itself lays no duty on anyone. It lets regulations require a Local Health \
            Board to consult a committee that it recognises, on the occasions and to the extent \
            that they prescribe. Checked against the text of the Act, in force from 1 March 2007.
            """,
          url: "https://www.legislation.gov.uk/ukpga/2006/42/section/54"
        )
      )
    ],
    omissions: [
      Omission(
        "The recognition of a committee (section 54(1) to (4))",
        confidence: .checked,
        because: """
          A Local Health Board may recognise a committee that is representative of practitioners, \
          for its area or with others. It lays no duty on the committee to represent them.
          """
      )
    ]
  )
}
