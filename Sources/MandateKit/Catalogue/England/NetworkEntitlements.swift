extension Catalogue.ProvisionSet {
  /// The entitlements of a local medical committee under the network contract.
  static let networkEntitlements = Catalogue.ProvisionSet(
    "england.lmc.networks",
    title: "LMC entitlements: the network contract",
    about: """
      When the specifications of the network contract have the commissioner draw in the local \
      medical committee, year by year. The forum is the commissioner. To engage is more than to tell and less \
      than to consult: record it as a notice, which is the least of it.
      """,
    entries: [
      Catalogue.Entry(
        "registration-discussion-2019",
        when: Occasion(subjects: ["networkContract.registration"]),
        requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, .before(days: 0)),
        force: .exposure,
        period: Period(from: "2019-06-01", until: "2019-07-01"),
        confidence: .checked,
        entitlement: .engage,
        source: Source(
          "Network Contract Directed Enhanced Service: specification 2019/20",
          year: 2019,
          basis: .contract,
          note: """
            Where registration was not complete, or not every patient covered, by 31 May 2019, the \
            commissioner was to discuss it with the practices and the committee, before the \
            obligations began on 1 July 2019.
            """
        )
      ),
      Catalogue.Entry(
        "allocation-engagement-2020",
        when: Occasion(subjects: ["networkContract.allocation"]),
        requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, .before(days: 0)),
        force: .exposure,
        period: Period(from: "2020-04-01", until: "2020-07-01"),
        confidence: .checked,
        entitlement: .engage,
        source: Source(
          "Network Contract Directed Enhanced Service: specification 2020/21",
          provision: "Section 4 (4.9 believed)",
          year: 2020,
          basis: .contract,
          note: """
            A commissioner minded to require a PCN to take a practice that cannot find one is first \
            to go through a process of engagement with the committee, and to tell the PCN by \
            30 June 2020. A breach is the commissioner's; the PCN's decision is not void by it. \
            Known from a published summary. The window opens with the contract year.
            """,
          url: NetworkContractYear.datesOf2020
        )
      ),
    ] + believedAllocations,
    omissions: [
      Omission(
        "Windows in which a commissioner allocates practices after 2020/21",
        confidence: .unverified,
        because: "No specification of these years was seen: the entries run for the whole year."
      ),
      Omission(
        "Engagement with the committee before lists are aligned with neighbourhoods (2026/27)",
        confidence: .unverified,
        because: "No duty towards the committee was found. The specification itself was not seen."
      ),
    ]
  )

  /// The same engagement in the years whose specifications were not seen.
  private static let believedAllocations = (2021...2026).map { year in
    Catalogue.Entry(
      "allocation-engagement-\(year)",
      when: Occasion(subjects: ["networkContract.allocation"]),
      requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, .before(days: 0)),
      force: .practice,
      period: NetworkContractYear.financialYear(year),
      confidence: .likely,
      entitlement: .engage,
      reviewBy: year == 2026 ? Catalogue.endOf2026 : nil,
      source: NetworkContractYear.specification(
        year,
        provision: "Section 4",
        confidence: .likely,
        note: """
          Believed to go on from the specification of 2020/21, under which a commissioner goes \
          through a process of engagement with the committee before it requires a PCN to take a \
          practice.
          """
      )
    )
  }
}
