extension Catalogue.ProvisionSet {
  /// The entitlements of a local medical committee when the contract of a practice is acted on.
  static let contractEntitlements = Catalogue.ProvisionSet(
    "england.lmc.contracts",
    title: "LMC entitlements: GMS and PMS contracts",
    about: """
      When legislation has the commissioner tell or ask the local medical committee, if any, about \
      the list or the contract of a practice. The forum is the commissioner, the affected body the \
      practice; the decision date is the day on which the notice goes to the practice. A notice \
      that is due afterwards does not normally undo a decision, and is reported only.
      """,
    entries: (closures + assignments + sanctions(under: .gms, "gms")
      + sanctions(under: .pms, "pms") + [dispersal])
      .map { $0.touchedByHealthBill() },
    omissions: contractOmissions
  )

  private static let closures = [
    listNotice(
      "gms-list-closure-copy",
      under: .gms,
      on: "contract.patientList.gms.closure",
      confidence: .checked,
      provision: "Schedule 3, paragraph 34(1)(b)(i)",
      note: "A copy of the closure notice, at the same time as the contractor."
    ),
    listNotice(
      "gms-list-closure-rejection-copy",
      under: .gms,
      on: "contract.patientList.gms.closureRejection",
      confidence: .likely,
      provision: "Schedule 3, paragraph 35 (number not checked)",
      note:
        "A copy of the rejection notice with its reasons, at the same time as the contractor. Its "
        + "twin for PMS agreements is known well."
    ),
    listNotice(
      "gms-list-closure-extension-copy",
      under: .gms,
      on: "contract.patientList.gms.closureExtension",
      confidence: .likely,
      provision: "Schedule 3, paragraph 36 (number not checked)",
      note: "A copy of the notice that accepts or rejects the extension, at the same time."
    ),
    listNotice(
      "pms-list-closure-copy",
      under: .pms,
      on: "contract.patientList.pms.closure",
      confidence: .checked,
      provision: "Schedule 2, paragraph 33(1)(b)(i)",
      note: "A copy of the closure notice, at the same time as the contractor."
    ),
    listNotice(
      "pms-list-closure-rejection-copy",
      under: .pms,
      on: "contract.patientList.pms.closureRejection",
      confidence: .checked,
      provision: "Schedule 2, paragraph 34(1)(b)(i)",
      note: "A copy of the rejection notice with its reasons, at the same time as the contractor."
    ),
  ]

  private static let assignments = [
    listNotice(
      "gms-assignment-notice",
      under: .gms,
      on: "contract.patientList.gms.assignment",
      isBefore: true,
      confidence: .checked,
      provision: "Schedule 3, paragraph 41(2)(b)",
      note:
        "Written notice when the proposal is referred to the assessment panel: the commissioner "
        + "proposes, the panel decides."
    ),
    listNotice(
      "pms-assignment-notice",
      under: .pms,
      on: "contract.patientList.pms.assignment",
      isBefore: true,
      confidence: .likely,
      provision: "Schedule 2 (paragraph not checked)",
      note: "As for GMS contracts: written notice on referral to the panel."
    ),
  ]

  private static func sanctions(under instrument: Instrument, _ kind: String) -> [Catalogue.Entry] {
    let subjects = SubjectPattern(rawValue: "contract.sanction.\(kind)").map { [$0] }
    let provision =
      switch instrument {
      case .gms: "Schedule 3, Part 8, Consultation with the LMC (paragraph not checked)"
      default: "Schedule 2 (paragraph not checked)"
      }
    return [
      Catalogue.Entry(
        "\(kind)-sanction-consultation",
        when: Occasion(subjects: subjects),
        requires: .consultation(of: .kind(.localMedicalCommittee), by: .forum, .gunning),
        force: .exposure,
        period: instrument.period,
        confidence: .likely,
        entitlement: .consult,
        source: instrument.cited(
          provision,
          confidence: .likely,
          note: """
            Before it ends a contract on the grounds listed, chooses between notices or imposes a \
            sanction, the commissioner consults the committee whenever that is reasonably \
            practicable. No record can tell whether it was: so this is a risk, and no bar.
            """
        )
      ),
      Catalogue.Entry(
        "\(kind)-sanction-notice",
        when: Occasion(subjects: subjects),
        requires: .notice(
          to: .kind(.localMedicalCommittee),
          by: .forum,
          .after(days: Catalogue.asSoonAsPracticable)
        ),
        force: .practice,
        period: instrument.period,
        confidence: .likely,
        entitlement: .copy,
        source: instrument.cited(
          provision,
          confidence: .likely,
          note: """
            Written notice afterwards, as soon as practicable, whether or not it was consulted. A \
            limit of \(Catalogue.asSoonAsPracticable) days is this catalogue's reading of that.
            """
        )
      ),
    ]
  }

  private static let dispersal = Catalogue.Entry(
    "list-dispersal-engagement",
    when: Occasion(subjects: ["contract.patientList.dispersal"]),
    requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, .before(days: 0)),
    force: .practice,
    period: Instrument.gms.period,
    confidence: .likely,
    entitlement: .engage,
    source: Source(
      "Policy and guidance manual for primary medical services",
      basis: .guidance,
      note: """
        The committee is to be engaged, which is more than a notice and less than a consultation; \
        the notice asked for here is the least of it. The day from which the manual says so was \
        not checked: that of the contract regulations of 2015 stands in for it.
        """
    )
  )

  private static func listNotice(
    _ id: String,
    under instrument: Instrument,
    on subject: SubjectPattern,
    isBefore: Bool = false,
    confidence: Catalogue.Confidence,
    provision: String,
    note: String
  ) -> Catalogue.Entry {
    Catalogue.Entry(
      id,
      when: Occasion(subjects: [subject]),
      requires: .notice(
        to: .kind(.localMedicalCommittee),
        by: isBefore ? .proposer : .forum,
        isBefore ? .before(days: 0) : .after(days: 0)
      ),
      force: isBefore ? .exposure : .practice,
      period: instrument.period,
      confidence: confidence,
      entitlement: .copy,
      source: instrument.cited(provision, confidence: confidence, note: note)
    )
  }
}
