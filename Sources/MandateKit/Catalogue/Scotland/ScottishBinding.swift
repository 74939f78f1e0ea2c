extension Catalogue.ProvisionSet {
  /// The provisions on who can bind a practice of Scotland to the terms of its core contract.
  static let scottishBinding = Catalogue.ProvisionSet(
    "scotland.binding",
    title: "Scotland: who can bind a practice to its core contract",
    about: """
      No cluster, committee or board can change the core contract of a practice: each contractor \
      signs for itself. Every practice affected has to be in favour. Bank holidays of Scotland are \
      the table `scotland`.
      """,
    entries: [
      Catalogue.Entry(
        "gms-variation-signed-2004",
        when: Occasion(subjects: ["contract.core.gms"], effects: [.commitment]),
        requires: .approvalOfPractices(.unanimity),
        force: .essential,
        period: Period(from: "2004-04-01", until: "2018-04-01"),
        confidence: .checked,
        source: Source(
          "National Health Service (General Medical Services Contracts) (Scotland) Regulations 2004 "
            + "(SSI 2004/115)",
          provision: "Schedule 5, paragraph 94(1)",
          year: 2004,
          basis: .regulation,
          note: """
            A variation has no effect unless it is in writing and signed by the Health Board and \
            the contractor. Checked against the text; replaced on 1 April 2018 by SSI 2018/66. \
            \(Catalogue.commencement)
            """,
          url: "https://www.legislation.gov.uk/ssi/2004/115/schedule/5/part/8/made"
        )
      ),
      .contractChangedByItsParties,
    ],
    omissions: [
      Omission(
        "A signed variation under the regulations of 2018 (SSI 2018/66, schedule 6)",
        confidence: .likely,
        because: """
          Believed to be as before. The paragraph was not seen, and the entry on the parties of a \
          contract asks the same.
          """
      ),
      Omission(
        "The planning of primary medical services by an integration authority",
        confidence: .likely,
        because: """
          Health Boards and councils delegate functions to it under the Public Bodies (Joint \
          Working) (Scotland) Act 2014. Which, in an area, is in its integration scheme.
          """
      ),
    ]
  )
}
