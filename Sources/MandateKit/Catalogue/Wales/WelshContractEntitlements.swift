extension Catalogue.ProvisionSet {
  /// The entitlements of a local medical committee of Wales when the contract of a practice is acted on.
  static let welshContractEntitlements = Catalogue.ProvisionSet(
    "wales.lmc.contracts",
    title: "Wales, LMC entitlements: GMS contracts",
    about: """
      When the regulations of 2023 have a Local Health Board tell the local medical committee, if \
      any, about the list of a practice. The forum is the board, a body of the kind \
      `localHealthBoard`, and the affected body the practice. The subjects are those of \
      `england.lmc.contracts`, so name the set of one country only. Working days in Wales have the \
      same bank holidays as in England: the table is `wales`.
      """,
    entries: [
      copy(
        "gms-list-closure-copy",
        on: "contract.patientList.gms.closure",
        paragraph: 39,
        note: "A copy of the closure notice, at the same time as the contractor."
      ),
      copy(
        "gms-list-closure-rejection-copy",
        on: "contract.patientList.gms.closureRejection",
        paragraph: 40,
        note: "A copy of the notice with its reasons, at the same time as the contractor."
      ),
      Catalogue.Entry(
        "gms-assignment-notice",
        when: Occasion(subjects: ["contract.patientList.gms.assignment"]),
        requires: .notice(to: .kind(.localMedicalCommittee), by: .proposer, .before(days: 0)),
        force: .exposure,
        period: WelshInstrument.gms2023.period,
        confidence: .checked,
        entitlement: .copy,
        source: WelshInstrument.gms2023.cited(
          "Schedule 3, paragraph 45(2)(b)",
          at: "schedule/3/paragraph/45",
          note: """
            Written notice that the proposal was referred to the assessment panel: the board \
            proposes, the panel decides.
            """
        )
      ),
    ],
    omissions: [
      Omission(
        "The composition of an assessment panel (SI 2023/953, Schedule 3, para 45(4)(c))",
        confidence: .checked,
        entitlement: .sit,
        because: """
          One who represents a committee of another area sits on the panel. Who sits is a fact \
          about the panel, which no requirement of a proposal asks.
          """
      ),
      Omission(
        "The functions of a committee (SI 2023/953, regulation 30)",
        confidence: .checked,
        because: "They are the committee's own. Negotiating for practices was not looked for in it."
      ),
      Omission(
        "Keeping a list closed for longer (SI 2023/953, Schedule 3)",
        confidence: .likely,
        entitlement: .copy,
        because: "A copy is believed due, as in England. The paragraph was not seen."
      ),
      Omission(
        "Ending a contract, or a sanction under it (SI 2023/953, Schedule 3, Part 11)",
        confidence: .likely,
        entitlement: .consult,
        because: """
          The committee is believed to be consulted whenever that is reasonably practicable, as in \
          England. The paragraph was not seen.
          """
      ),
      Omission(
        "The regulations before 1 October 2023 (SI 2004/478)",
        confidence: .likely,
        because: """
          They have parallels, whose paragraphs were not seen, but for two: either party may invite \
          the committee to the annual review (Schedule 6, para 79(3)), and the board tells it of a \
          withdrawal of approval of out of hours arrangements (Schedule 7, para 5(3)).
          """
      ),
      Omission(
        "Clusters and their planning groups",
        confidence: .likely,
        because: """
          They are policy and no legal persons. Write a cluster as a body of the kind `cluster` \
          with the rules that it agreed, and name the kind in `voice` if it speaks for practices.
          """
      ),
      Omission(
        "Pharmaceutical services, public involvement and consultation by health boards in Wales",
        confidence: .unverified,
        because: "The instruments were not looked at."
      ),
    ]
  )

  private static func copy(
    _ id: String,
    on subject: SubjectPattern,
    paragraph: Int,
    note: String
  ) -> Catalogue.Entry {
    Catalogue.Entry(
      id,
      when: Occasion(subjects: [subject]),
      requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, .after(days: 0)),
      force: .practice,
      period: WelshInstrument.gms2023.period,
      confidence: .checked,
      entitlement: .copy,
      source: WelshInstrument.gms2023.cited(
        "Schedule 3, paragraph \(paragraph)(1)(b)(i)",
        at: "schedule/3/paragraph/\(paragraph)",
        note: note
      )
    )
  }
}
