extension Catalogue.ProvisionSet {
  /// A template of the provisions of a network agreement on joint commitments.
  static let networkAgreementTemplate = Catalogue.ProvisionSet(
    "england.template.network-agreement",
    title: "Template: a network agreement",
    about: """
      An invented template, to be replaced by what the schedules of the network agreement say. Each \
      PCN decides by the rule recorded for it (such as `DecisionRule.networkAgreement`); where the \
      schedules are silent, record no rule and ask, for no majority can be assumed.
      """,
    entries: [
      Catalogue.Entry(
        "network-agrees",
        when: Occasion(subjects: ["networkContract"], effects: [.commitment]),
        requires: .approval(of: .kind(.primaryCareNetwork)),
        force: .essential,
        period: inForce,
        confidence: .invented,
        source: template("Schedule 1: each PCN affected is in favour, under its own rule.")
      ),
      Catalogue.Entry(
        "reserved-matters-unanimous",
        when: Occasion(subjects: ["networkContract.reserved"]),
        requires: .approvalOfPractices(.unanimity),
        force: .essential,
        period: inForce,
        confidence: .invented,
        source: template("Schedule 1: reserved matters take every member.")
      ),
      Catalogue.Entry(
        "members-canvassed",
        when: Occasion(subjects: ["networkContract"]),
        requires: .notice(to: .kind(.practice), by: .forum, .before(days: 7)),
        force: .exposure,
        period: inForce,
        confidence: .invented,
        source: template("Schedule 1: papers reach each member seven days beforehand.")
      ),
      Catalogue.Entry(
        "members-told",
        when: Occasion(subjects: ["networkContract"]),
        requires: .notice(to: .kind(.practice), by: .forum, .after(days: 14)),
        force: .practice,
        period: inForce,
        confidence: .invented,
        source: template("Schedule 1: each member hears of the decision within fourteen days.")
      ),
    ]
  )

  private static let inForce = Period(from: "2019-07-01")

  private static func template(_ note: String) -> Source {
    Source("Network agreement (template)", year: 2019, basis: .local, note: note)
  }
}

extension DecisionRule {
  /// The rule of the template network agreement: a majority of the votes cast, one for each practice,
  /// with half of the practices present.
  public static let networkAgreement = DecisionRule.majority(quorum: .fraction(.half))
}
