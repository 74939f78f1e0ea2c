extension Catalogue.ProvisionSet {
  /// The general duty, widely claimed, to consult the local medical committee.
  static let claimedConsultation = Catalogue.ProvisionSet(
    "england.claimed.lmc-consultation",
    title: "Claimed: a general duty to consult the LMC",
    about: """
      It is often said that legislation requires NHS bodies to consult the local medical committee \
      on whatever concerns general practice. Use this set to see what following the claim would \
      take; it is reported as good practice, and never decides an outcome.
      """,
    entries: [
      Catalogue.Entry(
        "committee-consulted",
        when: Occasion(
          proposerKinds: [
            .primaryCareTrust, .nhsEngland, .clinicalCommissioningGroup, .integratedCareBoard,
            .nhsTrust,
          ]
        ),
        requires: .consultation(of: .kind(.localMedicalCommittee), by: .proposer, .gunning),
        force: .practice,
        period: Period(from: "2013-04-01"),
        confidence: .sure,
        entitlement: .consult,
        source: Source(
          "National Health Service Act 2006",
          provision: "Section 97(6), as it is often cited",
          year: 2006,
          basis: .claimed,
          note: """
            Section 97(6) itself lays no duty on anyone. It lets regulations require NHS England, \
            when it exercises its functions of primary medical services, to consult a committee \
            that it recognises, on the occasions and to the extent that they prescribe. Look for \
            a duty among those occasions (the sets england.lmc.contracts and \
            england.lmc.pharmacy), or in guidance, a contract, a promise or settled practice.
            """
        )
      ).touchedByHealthBill(isKnown: false)
    ],
    omissions: [
      Omission(
        "A statutory duty of the committee to represent practitioners",
        confidence: .sure,
        because: """
          Section 97 lets a committee be recognised that is representative of practitioners. It \
          imposes no duty to represent them.
          """
      )
    ]
  )
}
