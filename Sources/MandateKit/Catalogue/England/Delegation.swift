extension Catalogue.ProvisionSet {
  /// The provisions on what statutory bodies delegate to committees and joint committees.
  static let delegation = Catalogue.ProvisionSet(
    "england.delegation",
    title: "Delegation by statutory bodies",
    about: """
      From 1 July 2022 NHS England, integrated care boards, NHS trusts and foundation trusts may \
      have a function exercised by, or jointly with, one another, a local authority or a combined \
      authority, and may form a joint committee for it. A joint committee decides for each body \
      that appointed it, and for no other. Give it a mandate from each of them. The sets under \
      `england.place` say the same of five models of a place, as guidance.
      """,
    entries: [
      Catalogue.Entry(
        "committee-decides-what-was-delegated",
        when: Occasion(
          effects: [.commitment],
          forumKinds: [.committee, .jointCommittee, .placePartnership]
        ),
        requires: .authority,
        force: .essential,
        period: Period(from: "2022-07-01"),
        confidence: .sure,
        source: Source(
          "National Health Service Act 2006",
          provision: "Sections 65Z5 and 65Z6",
          year: 2006,
          basis: .statute,
          note: """
            Inserted by the Health and Care Act 2022. A function that was not delegated stays with \
            the body that has it.
            """
        )
      ).touchedByHealthBill()
    ],
    omissions: [
      Omission(
        "Functions of NHS England that it may not delegate (SI 2022/642, regulation 2)",
        confidence: .checked,
        because: """
          They are about establishing and directing boards and trusts, in force from 1 July 2022. \
          No subject of a proposal about general practice is among them.
          """
      ),
      Omission(
        "Statutory guidance on delegation and joint working (section 65Z7)",
        confidence: .checked,
        because: "Bodies have regard to it. That is a state of mind and not an act on the record."
      ),
      Omission(
        "Clusters of integrated care boards",
        confidence: .checked,
        because: """
          A cluster shares leaders and is no body in law. Where one committee decides for several \
          boards, each board delegates to it, and the decision is one of each.
          """
      ),
      Omission(
        "Delegations by the boards that ended on 1 April 2026",
        confidence: .likely,
        because: """
          Twelve boards were abolished and six established. Whether what an old board delegated \
          goes on is a matter of its transfer scheme: give the new board and its committee \
          mandates of their own.
          """
      ),
      Omission(
        "Passing on what was delegated",
        confidence: .sure,
        because: "It takes leave: a mandate without `passOn` says that there is none."
      ),
    ]
  )
}
