extension Catalogue.ProvisionSet {
  /// The general duty, sometimes claimed, to consult the committees of practitioners in Scotland.
  static let scottishClaimedConsultation = Catalogue.ProvisionSet(
    "scotland.claimed.gp-consultation",
    title: "Scotland, claimed: a general duty to consult the GP sub-committee",
    about: """
      Committees of practitioners say that a Health Board must consult them on key issues. Use this \
      set to see what following the claim would take; it is reported as good practice, and never \
      decides an outcome. The committee that advises a board is the area medical committee, through \
      its GP sub-committee, a body of the kind `gpSubcommittee`. It usually has the same members as \
      the local medical committee, which speaks on terms and conditions.
      """,
    entries: [
      Catalogue.Entry(
        "gp-subcommittee-consulted",
        when: Occasion(proposerKinds: [.healthBoard]),
        requires: .consultation(of: .kind(.gpSubcommittee), by: .proposer, .gunning),
        force: .practice,
        period: Period(from: "2018-04-01"),
        confidence: .likely,
        entitlement: .consult,
        source: Source(
          "National Health Service (Scotland) Act 1978",
          provision: "Section 9, as it is often cited",
          year: 1978,
          basis: .claimed,
          note: """
            Section 9 is about local consultative committees, such as the area medical committee. \
            On which occasions it has a board consult one was not checked. The date is that of the \
            GMS regulations of 2018.
            """
        )
      )
    ],
    omissions: [
      Omission(
        "The functions of an area medical committee (SSI 2018/67, regulation 26)",
        confidence: .checked,
        because: """
          They are the committee's own: medical examinations and reports, support for clusters, \
          and local resolution of disputes. No provision of a proposal asks for them.
          """
      ),
      Omission(
        "The same functions under GMS contracts (SSI 2018/66)",
        confidence: .likely,
        because: "The regulations are made under section 9(6) too. The regulation was not seen."
      ),
      Omission(
        "Copies and consultation about lists, contracts and sanctions (SSI 2018/66, schedule 6)",
        confidence: .unverified,
        because: """
          Places for the area medical committee, as the local medical committee has in England and \
          Wales, were not found in the part that was seen.
          """
      ),
      Omission(
        "Clusters of practices",
        confidence: .likely,
        because: """
          They improve quality and are no legal persons. Write one as a body of the kind `cluster`.
          """
      ),
    ]
  )
}
