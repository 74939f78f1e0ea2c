extension Catalogue.ProvisionSet {
  /// The provisions on who can bind a practice of Wales to the terms of its core contract.
  static let welshBinding = Catalogue.ProvisionSet(
    "wales.binding",
    title: "Wales: who can bind a practice to its core contract",
    about: """
      No cluster, committee or board can change the core contract of a practice: each contractor \
      signs for itself. Every practice affected has to be in favour.
      """,
    entries: [
      Catalogue.Entry(
        "gms-variation-signed-2004",
        when: Occasion(subjects: ["contract.core.gms"], effects: [.commitment]),
        requires: .approvalOfPractices(.unanimity),
        force: .essential,
        period: WelshInstrument.gms2004.period,
        confidence: .checked,
        source: WelshInstrument.gms2004.cited(
          "Schedule 6, paragraph 102(1)",
          at: "schedule/6/part/8",
          note: """
            A variation has no effect unless it is in writing and signed by the Local Health Board \
            and the contractor.
            """
        )
      ),
      .contractChangedByItsParties,
    ],
    omissions: [
      Omission(
        "A signed variation under the regulations of 2023 (SI 2023/953, Schedule 3)",
        confidence: .likely,
        because: """
          Believed to be as before. The paragraph was not seen, and the entry on the parties of a \
          contract asks the same.
          """
      ),
      Omission(
        "A variation that the law requires, at 14 days' notice where that is practicable",
        confidence: .likely,
        because: """
          Checked for the regulations of 2004 (Schedule 6, para 102(2)) only, which have ended.
          """
      ),
    ]
  )
}
