extension Catalogue.ProvisionSet {
  /// The duties to involve the users of services, by body and date.
  static let publicInvolvement = Catalogue.ProvisionSet(
    "england.public-involvement",
    title: "Public involvement",
    about: """
      NHS bodies secure that those who use services are involved in how services are planned and \
      changed. Put the public on the record as bodies of the kind `patients`, whose members are \
      the practices with which they are registered, and involvement as a notice to them by the \
      body whose duty it is. Information can be involvement, so a notice is the least that the \
      duties ask; whoever chooses to consult records that too, and must do it properly. These \
      duties run to users, not to practices: involving patients never discharges a duty to a \
      local medical committee, nor consulting a committee one to patients. The force is exposure, \
      for the duty is the commissioner's or provider's, and what practices agreed stands.
      """,
    entries: duties.flatMap { $0.entries } + strategy,
    omissions: [
      Omission(
        "The joint forward plan of an integrated care board",
        confidence: .likely,
        because: "Which section says whom to consult was not checked."
      ),
      Omission(
        "The public sector equality duty (Equality Act 2010, section 149)",
        confidence: .sure,
        because: "Due regard is a state of mind of the decision maker, not an act on the record."
      ),
    ]
  )

  /// A duty to involve the public.
  private struct Duty {
    var id: String
    var kind: BodyKind
    var period: Period
    var title = "National Health Service Act 2006"
    var place: String
    var year = 2006
    var note = ""
    var isTouchedByHealthBill = false

    /// The duty of the body as the proposer, and its duty as the forum.
    var entries: [Catalogue.Entry] {
      [(Requirement.Party.proposer, "proposing"), (.forum, "deciding")].map { party, role in
        let entry = Catalogue.Entry(
          "\(id)-\(role)",
          when: Occasion(
            subjects: ["commissioning", "serviceRedesign"],
            proposerKinds: party == .proposer ? [kind] : nil,
            forumKinds: party == .forum ? [kind] : nil
          ),
          requires: .notice(to: .kind(.patients), by: party, .before(days: 0)),
          force: .exposure,
          period: period,
          confidence: .sure,
          source: Source(
            title,
            provision: place,
            year: year,
            basis: .statute,
            note: "By the decision date, owed as the body that is \(role)."
              + (note.isEmpty ? "" : " \(note)")
          )
        )
        return isTouchedByHealthBill ? entry.touchedByHealthBill() : entry
      }
    }
  }

  private static let duties = [
    Duty(
      id: "primary-care-trust",
      kind: .primaryCareTrust,
      period: Period(from: "2003-01-01", until: "2013-04-01"),
      title: "Health and Social Care Act 2001, then National Health Service Act 2006",
      place: "Section 11, then section 242",
      year: 2001,
      note: Catalogue.commencement
    ),
    Duty(
      id: "nhs-england",
      kind: .nhsEngland,
      period: Period(from: "2013-04-01"),
      place: "Section 13Q",
      isTouchedByHealthBill: true
    ),
    Duty(
      id: "clinical-commissioning-group",
      kind: .clinicalCommissioningGroup,
      period: Period(from: "2013-04-01", until: "2022-07-01"),
      place: "Section 14Z2",
      note: "Involvement without full consultation can satisfy it."
    ),
    Duty(
      id: "integrated-care-board",
      kind: .integratedCareBoard,
      period: Period(from: "2022-07-01"),
      place: "Section 14Z45",
      note: "What a CCG did beforehand counts as its successor's."
    ),
    Duty(
      id: "trust",
      kind: .nhsTrust,
      period: Period(from: "2008-11-03"),
      place: "Section 242(1B)",
      note: Catalogue.commencement
    ),
  ]

  /// The duty of an integrated care partnership to involve others in its strategy.
  private static let strategy: [Catalogue.Entry] =
    [("healthwatch", BodyKind.localHealthwatch), ("public", .patients)].map { name, kind in
      Catalogue.Entry(
        "integrated-care-strategy-\(name)",
        when: Occasion(
          subjects: ["integratedCareStrategy"],
          forumKinds: [.integratedCarePartnership]
        ),
        requires: .notice(to: .kind(kind), by: .forum, .before(days: 0)),
        force: .exposure,
        period: Period(from: "2022-07-01"),
        confidence: .sure,
        source: Source(
          "Local Government and Public Involvement in Health Act 2007",
          provision: "Sections 116ZA and 116ZB",
          year: 2007,
          basis: .statute,
          note: """
            Local Healthwatch and those who live or work in the area are involved in the strategy. \
            \(Catalogue.commencement)
            """
        )
      )
      .touchedByHealthBill()
    }
}
