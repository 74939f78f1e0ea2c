extension Catalogue.ProvisionSet {
  /// The entitlements of a local medical committee under the pharmaceutical services regulations.
  static let pharmacyEntitlements = Catalogue.ProvisionSet(
    "england.lmc.pharmacy",
    title: "LMC entitlements: pharmaceutical services",
    about: """
      When the regulations on pharmaceutical services have the local medical committee asked or \
      told. The forum is who decides: the health and wellbeing board on a needs assessment, NHS \
      England or whoever acts for it on the rest. The affected body has as its members the \
      practices of the area, those within two kilometres of the premises among them, so that every \
      committee entitled stands for one of them.
      """,
    entries: [
      Catalogue.Entry(
        "needs-assessment-consultation",
        when: Occasion(subjects: ["pharmacy.needsAssessment"]),
        requires: .consultation(
          of: .kind(.localMedicalCommittee),
          by: .forum,
          .gunning(days: 60)
        ),
        force: .essential,
        period: Instrument.pharmacy.period,
        confidence: .sure,
        entitlement: .consult,
        source: Instrument.pharmacy.cited(
          "Regulation 8",
          confidence: .sure,
          note: """
            The committee for the area is consulted on the draft, for at least 60 days that begin \
            only when the last consultee was served: record that day as the opening. The engine \
            takes closing less opening, so that where the opening day counts it asks one day more. \
            To leave out a consultee whom the law names normally undoes the decision.
            """
        )
      ),
      notice(
        "controlled-locality-notice",
        on: "pharmacy.controlledLocality",
        timing: .before(days: 30),
        force: .exposure,
        confidence: .checked,
        entitlement: .makeRepresentations,
        provision: "Regulation 38(1)(b)",
        note: """
          Notice to every committee whose area includes part of the locality, and 30 days for \
          representations beginning on the day on which it was sent: sent on 1 March they end on \
          30 March, and the decision may follow on the 31st, 30 days after. That it is made within \
          six months of the first notice is not asked here.
          """
      ),
      notice(
        "application-notice",
        on: "pharmacy.application",
        timing: .before(days: 0),
        force: .exposure,
        confidence: .checked,
        entitlement: .makeRepresentations,
        provision: "Schedule 2, paragraph 19(1)(b)",
        note: """
          Notice of a notifiable application to every committee whose area includes the premises or \
          has a part within two kilometres. How long before the decision is the next entry's.
          """
      ),
      notice(
        "application-notice-45-days",
        on: "pharmacy.application",
        timing: .before(days: 45),
        force: .exposure,
        confidence: .likely,
        entitlement: .makeRepresentations,
        provision: "Schedule 2, paragraph 19",
        note: "45 days to respond to the notice."
      ),
      notice(
        "application-decision-notice",
        on: "pharmacy.application",
        timing: .after(days: Catalogue.asSoonAsPracticable),
        force: .practice,
        confidence: .checked,
        entitlement: .copy,
        provision: "Schedule 2, paragraph 28(1)(c)",
        note: """
          Notice of the decision to the same committees, as soon as practicable. A limit of \
          \(Catalogue.asSoonAsPracticable) days is this catalogue's reading of that.
          """
      ),
      notice(
        "dispensing-notice",
        on: "pharmacy.dispensing",
        timing: .before(days: 0),
        force: .practice,
        confidence: .likely,
        entitlement: .copy,
        provision: "Part 8 (places not checked)",
        note: "The committee is told of applications and decisions on dispensing by doctors."
      ),
    ],
    omissions: [
      Omission(
        "Asking whether an area is a controlled locality (SI 2013/349, regulation 36)",
        confidence: .likely,
        entitlement: .mayApply,
        because: "The committee may ask. What may be done is not required."
      ),
      Omission(
        "Local pharmaceutical services and essential small pharmacies",
        confidence: .unverified,
        because: "No place for the committee is known beyond notifiable applications."
      ),
    ]
  )

  private static func notice(
    _ id: String,
    on subject: SubjectPattern,
    timing: Requirement.NoticeTiming,
    force: Provision.Force,
    confidence: Catalogue.Confidence,
    entitlement: Catalogue.Entitlement,
    provision: String,
    note: String
  ) -> Catalogue.Entry {
    // Whoever decides these acts for NHS England.
    Catalogue.Entry(
      id,
      when: Occasion(subjects: [subject]),
      requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, timing),
      force: force,
      period: Instrument.pharmacy.period,
      confidence: confidence,
      entitlement: entitlement,
      source: Instrument.pharmacy.cited(provision, confidence: confidence, note: note)
    )
    .touchedByHealthBill()
  }
}
