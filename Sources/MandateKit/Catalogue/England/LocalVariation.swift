extension Catalogue.ProvisionSet {
  /// The provisions on local variations of the network contract, from 1 May 2026.
  static let localVariation = Catalogue.ProvisionSet(
    "england.local-variation",
    title: "Local variations of the network contract",
    about: """
      An integrated care board may ask NHS England to let it vary parts of the network contract \
      with the practices that agree. Write it as one commitment with the subject \
      `networkContract.localVariation`: the board proposes, NHS England is the forum, the practices \
      asked are those affected, and `optIn` is true. Each signature is a vote by a practice, and \
      NHS England's approval is its own vote. Then those who signed are bound, and nobody else. \
      Each that did not sign is told as an exposure: the board has to show that each practice that \
      takes part agreed. Do not leave `optIn` out, for the signature of one would then bind all.
      """,
    entries: [
      Catalogue.Entry(
        "nhs-england-approves",
        when: Occasion(subjects: ["networkContract.localVariation"], effects: [.commitment]),
        requires: .approval(of: .every(.nhsEngland)),
        force: .essential,
        period: NetworkContractYear.localVariations,
        confidence: .checked,
        reviewBy: Catalogue.endOf2026,
        source: NetworkContractYear.specification(
          2026,
          provision: "Section 4.10",
          note: """
            The board asks in writing, and NHS England approves. Known from NHS England's \
            explanatory note as trade papers quote it, and from a law firm; the specification \
            itself was not seen.
            """,
          url:
            "https://www.drsolicitors.com/creating-a-single-neighbourhood-contract-via-the-pcn-des/"
        )
      ).touchedByHealthBill(),
      Catalogue.Entry(
        "some-practice-agrees",
        when: Occasion(subjects: ["networkContract.localVariation"], effects: [.commitment]),
        requires: .approvalOfPractices(DecisionRule(passes: .count(atLeast: 1, by: .members))),
        force: .essential,
        period: NetworkContractYear.localVariations,
        confidence: .checked,
        reviewBy: Catalogue.endOf2026,
        source: NetworkContractYear.specification(
          2026,
          provision: "Paragraph 4.10.6",
          note: """
            Without any practice that takes part there is no local variation. Known from a \
            published commentary that cites the paragraph; the specification itself was not seen.
            """,
          url: commentary
        )
      ),
      Catalogue.Entry(
        "each-practice-agrees",
        when: Occasion(subjects: ["networkContract.localVariation"], effects: [.commitment]),
        requires: .approval(of: .kind(.practice)),
        force: .exposure,
        period: NetworkContractYear.localVariations,
        confidence: .checked,
        reviewBy: Catalogue.endOf2026,
        source: NetworkContractYear.specification(
          2026,
          provision: "Paragraph 4.10.6",
          note: """
            The board shows that each practice agreed to take part. Known from a published \
            commentary that cites the paragraph; the specification itself was not seen.
            """,
          url: commentary
        )
      ),
    ],
    omissions: [
      Omission(
        "What may be varied: sections 7, 8 and 10.1 to 10.5 of the specification",
        confidence: .checked,
        because: "What a variation changes is in its text, which the record does not have."
      ),
      Omission(
        "More money than under the national specification (part B, paragraph B.2.1)",
        confidence: .likely,
        because: "The record does not have what the national specification would have paid."
      ),
      Omission(
        "The local medical committee's part in a local variation",
        confidence: .unverified,
        because: """
          No duty towards it was found. The first variation, that of Kent and Medway, was developed \
          with the committee by choice, and all 140 practices signed.
          """
      ),
    ]
  )
}

extension Catalogue.ProvisionSet {
  /// The address of a commentary on local variations.
  private static var commentary: String {
    "https://ockham.healthcare/what-does-the-introduction-of-local-variations-into-the-pcn-des-"
      + "mean-for-general-practice/"
  }
}

extension NetworkContractYear {
  /// The days of 2026/27 on which a local variation can be agreed.
  fileprivate static var localVariations: Period { Period(from: "2026-05-01", until: "2027-04-01") }
}
