extension Catalogue.ProvisionSet {
  /// A template of a compact between a board and the local medical committees.
  static let compactTemplate = Catalogue.ProvisionSet(
    "england.template.lmc-compact",
    title: "Template: a compact with the local medical committees",
    about: """
      An invented template for a local agreement. Whoever proposes asks the committee in time; the \
      committee's position is recorded apart, and one that is not in favour is a risk and no veto, \
      for a board may not bind itself to do whatever a committee says; and the committee hears \
      what became of it.
      """,
    entries: [
      Catalogue.Entry(
        "committee-consulted",
        when: Occasion(subjects: ["contract", "funding", "serviceRedesign"]),
        requires: .consultation(
          of: .kind(.localMedicalCommittee),
          by: .proposer,
          .gunning(days: 28)
        ),
        force: .essential,
        period: inForce,
        confidence: .invented,
        entitlement: .consult,
        source: template("The proposer consults each committee affected, for 28 days.")
      ),
      Catalogue.Entry(
        "committee-supports",
        when: Occasion(
          subjects: ["contract", "funding", "serviceRedesign"],
          effects: [.commitment]
        ),
        requires: .approval(of: .kind(.localMedicalCommittee)),
        force: .exposure,
        period: inForce,
        confidence: .invented,
        source: template("A commitment without the committee's support is known to be at risk.")
      ),
      Catalogue.Entry(
        "committee-told",
        when: Occasion(subjects: ["contract", "funding", "serviceRedesign"]),
        requires: .notice(to: .kind(.localMedicalCommittee), by: .forum, .after(days: 14)),
        force: .practice,
        period: inForce,
        confidence: .invented,
        entitlement: .copy,
        source: template("The forum tells each committee what it decided, within fourteen days.")
      ),
    ]
  )

  private static let inForce = Period(from: "2022-07-01")

  private static func template(_ note: String) -> Source {
    Source("Compact with the local medical committees (template)", basis: .local, note: note)
  }
}
