extension Catalogue.ProvisionSet {
  /// The provisions on decisions under the network contract, year by year.
  static let networkContract = Catalogue.ProvisionSet(
    "england.network-contract",
    title: "Decisions under the network contract, year by year",
    about: """
      What the network contract (the PCN DES) asks of decisions of practices and PCNs, from its \
      first specification in 2019 to that of 2026/27. What it owes the local medical committee is \
      in `england.lmc.networks`, and local variation agreements are in `england.local-variation`. \
      The commissioner is a clinical commissioning group until 1 July 2022 and an integrated care \
      board from then on. Where no function was delegated to a group, name NHS England in a \
      provision of your own. A window for opting out is the period of its entry: on other days \
      no entry lets a practice leave.
      """,
    entries: networkParticipation + networkOptOuts + networkApprovals + [networkAlignment],
    omissions: networkContractOmissions
  )

  /// The practices themselves decide whether they take part, in the first two years.
  private static let networkParticipation = [
    Catalogue.Entry(
      "opt-in-2019",
      when: Occasion(subjects: ["networkContract.participation"], effects: [.commitment]),
      requires: .approvalOfPractices(.unanimity),
      force: .essential,
      period: Period(from: "2019-04-01", until: "2019-07-01"),
      confidence: .checked,
      source: NetworkContractYear.specification(
        2019,
        note: """
          Each practice of a PCN signs the network agreement, which is submitted by 15 May 2019 and \
          final by 30 June. Known from a law firm's summary. The start of the financial year stands in for the day \
          on which the specification was published.
          """,
        url: "https://www.drsolicitors.com/how-complete-mandatory-pcn-agreement"
      )
    ),
    Catalogue.Entry(
      "opt-in-2020",
      when: Occasion(subjects: ["networkContract.participation"], effects: [.commitment]),
      requires: .approvalOfPractices(.unanimity),
      force: .essential,
      period: Period(from: "2020-04-01", until: "2020-06-01"),
      confidence: .checked,
      source: NetworkContractYear.specification(
        2020,
        provision: "Section 4",
        note: """
          Each practice decides by 31 May 2020 whether it takes part, which is voluntary. Known \
          from published summaries and from what NHS England said of it. Put the question to each \
          practice in a proposal that affects it alone, or to all who are to sign together.
          """,
        url: NetworkContractYear.datesOf2020
      )
    ),
  ]

  /// The windows in which a practice may leave.
  private static let networkOptOuts = NetworkContractYear.windows.map { window in
    Catalogue.Entry(
      "opt-out-notice-\(window.label)",
      when: Occasion(subjects: ["networkContract.optOut"]),
      requires: .notice(to: .kind(window.commissioner), by: .proposer, .before(days: 0)),
      force: window.confidence.mayStateLaw ? .exposure : .practice,
      period: window.period,
      confidence: window.confidence,
      reviewBy: window.reviewBy,
      source: NetworkContractYear.specification(
        window.year,
        confidence: window.confidence,
        note: """
          A practice that ends its part tells the commissioner within the window, whose days are \
          those of this entry. \(window.note)
          """,
        url: window.url
      )
    )
  }

  /// What the commissioner has to approve.
  private static let networkApprovals = NetworkContractYear.all.flatMap { year in
    [
      Catalogue.Entry(
        "subcontract-approval-\(year.label)",
        when: Occasion(subjects: ["networkContract.subcontract"], effects: [.commitment]),
        requires: .approval(of: .kind(year.commissioner)),
        force: year.confidence.mayStateLaw ? .essential : .practice,
        period: year.period,
        confidence: year.confidence,
        reviewBy: year.reviewBy,
        source: NetworkContractYear.specification(
          year.year,
          confidence: year.confidence,
          note: "The commissioner approves every sub-contract in writing beforehand. \(year.note)",
          url: year.url
        )
      ),
      Catalogue.Entry(
        "membership-approval-\(year.label)",
        when: Occasion(subjects: ["networkContract.membership"], effects: [.commitment]),
        requires: .approval(of: .kind(year.commissioner)),
        force: year.confidence.mayStateLaw ? .essential : .practice,
        period: year.period,
        confidence: year.confidence,
        reviewBy: year.reviewBy,
        source: NetworkContractYear.specification(
          year.year,
          confidence: year.confidence,
          note: """
            The commissioner has the last word on whether a PCN expels a practice, and whether \
            PCNs merge or split. \(year.note)
            """,
          url: year.url
        )
      ),
    ]
  }

  private static let networkAlignment = Catalogue.Entry(
    "neighbourhood-alignment-2026",
    when: Occasion(subjects: ["networkContract.alignment"]),
    requires: .notice(to: .kind(.integratedCareBoard), by: .proposer, .before(days: 0)),
    force: .exposure,
    period: NetworkContractYear.financialYear(2026),
    confidence: .checked,
    reviewBy: Catalogue.endOf2026,
    source: NetworkContractYear.specification(
      2026,
      note: """
        A PCN works with its integrated care board to align its lists with neighbourhoods. It is \
        meant for limited cases in which its area does not follow local communities. Known from \
        NHS England's explanatory note, as a trade paper quotes it. To work together is more than \
        a notice, which is the least of it.
        """,
      url: "https://www.pulsetoday.co.uk/news/2026-27-gp-contract/"
        + "pcn-des-confirms-footprints-will-need-to-change-to-align-with-neighbourhoods/"
    )
  )
}
