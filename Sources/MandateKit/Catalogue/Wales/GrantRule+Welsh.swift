extension Catalogue.GrantRule {
  /// The grants that Welsh law does not allow, as far as they are well known.
  static let welsh = [
    Catalogue.GrantRule(
      "wales.committee-function-to-outsider",
      givers: .kinds([.localMedicalCommittee]),
      powers: [.decide],
      holderKinds: [
        .practice, .cluster, .federation, .collaborative, .localHealthBoard, .nhsTrust,
        .localAuthority, .voluntarySector,
      ],
      holdersArePeople: true,
      subjects: ["lmc.functions"],
      period: Period(from: "2007-03-01"),
      confidence: .checked,
      source: Source(
        "National Health Service (Wales) Act 2006",
        provision: "Section 54(5)",
        year: 2006,
        basis: .statute,
        note: """
          A local medical committee may delegate its functions to sub-committees composed of its \
          members, and so to no outsider and no employee alone. In force from 1 March 2007.
          """
      )
    )
  ]
}
