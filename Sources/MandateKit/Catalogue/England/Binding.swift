extension Catalogue.ProvisionSet {
  /// The provisions on who can bind a practice to the terms of its core contract.
  static let binding = Catalogue.ProvisionSet(
    "england.binding",
    title: "Who can bind a practice to its core contract",
    about: """
      No PCN, federation, committee or board can change the core contract of a practice: each \
      contractor signs for itself. Every practice affected has to be in favour, whatever bodies \
      above it have decided. Keep `contract.core` for the terms of the contract; what is done under \
      it, such as closing a list, has subjects of its own.
      """,
    entries: [
      Catalogue.Entry(
        "gms-variation-signed",
        when: Occasion(subjects: ["contract.core.gms"], effects: [.commitment]),
        requires: .approvalOfPractices(.unanimity),
        force: .essential,
        period: Instrument.gms.period,
        confidence: .checked,
        source: Instrument.gms.cited(
          "Schedule 3, paragraph 57(1)",
          confidence: .checked,
          note:
            "A variation has no effect unless it is in writing and signed by NHS England and the "
            + "contractor."
        )
      ).touchedByHealthBill(),
      .contractChangedByItsParties,
      Catalogue.Entry(
        "gms-statutory-variation-notice",
        when: Occasion(subjects: ["contract.statutoryVariation.gms"]),
        requires: .notice(to: .kind(.practice), by: .forum, .before(days: 14)),
        force: .exposure,
        period: Instrument.gms.period,
        confidence: .checked,
        source: Instrument.gms.cited(
          "Schedule 3, paragraph 57(2)",
          confidence: .checked,
          note: """
            NHS England may vary a contract without consent to comply with the Act, regulations or \
            directions; at least 14 days' notice is given where that is reasonably practicable, \
            which the record cannot tell. The decision date is the day on which the variation is to \
            take effect.
            """
        )
      ).touchedByHealthBill(),
    ],
    omissions: structuralFacts
  )

  /// Rules that follow from the structure of a governance document, not from a provision.
  private static let structuralFacts = [
    Omission(
      "A clinical director binds only as far as the members authorised",
      confidence: .sure,
      because: "It follows from the mandate that the director holds, or does not."
    ),
    Omission(
      "A federation's board binds the company, and practices only by contract or articles",
      confidence: .sure,
      because: "Give a federation `binds` only where its members agreed to it, and a competence."
    ),
    Omission(
      "A local medical committee binds nobody but itself",
      confidence: .sure,
      because: "Do not give a committee `binds`; a grant to it is warned of by a grant rule."
    ),
    Omission(
      "A consultative forum binds nobody",
      confidence: .sure,
      because: "It holds `advise` and not `decide`."
    ),
    Omission(
      "A partner member of an integrated care board is no delegate of general practice",
      confidence: .checked,
      because: "Appoint such a member as an expert: a vote on the board is no mandate of practices."
    ),
    Omission(
      "A national agreement of GPC England takes effect through regulations, directions or the DES",
      confidence: .sure,
      because: "What practices must do then follows from those."
    ),
  ]
}

extension Catalogue.Entry {
  /// That a core contract is changed by its parties, which is so in each country.
  static let contractChangedByItsParties = Catalogue.Entry(
    "contract-changed-by-its-parties",
    when: Occasion(subjects: ["contract.core"], effects: [.commitment]),
    requires: .approvalOfPractices(.unanimity),
    force: .essential,
    period: Period(from: "2004-04-01"),
    confidence: .sure,
    source: Source(
      "The core contract of each practice",
      basis: .contract,
      note: """
        A contract is changed by its parties, or by the law. The date is that of the GMS contract of \
        2004. \(Catalogue.commencement)
        """
    )
  )
}
