extension Catalogue.GrantRule {
  /// The grants that English law does not allow, as far as they are well known.
  static let english = [
    Catalogue.GrantRule(
      "england.statutory-function-to-general-practice",
      givers: .kinds([
        .nhsEngland, .integratedCareBoard, .nhsTrust, .placePartnership, .subICBLocation,
      ]),
      powers: [.decide],
      holderKinds: [
        .practice, .primaryCareNetwork, .federation, .localMedicalCommittee, .collaborative,
      ],
      period: Period(from: "2022-07-01"),
      confidence: .sure,
      source: Source(
        "National Health Service Act 2006",
        provision: "Section 65Z5",
        year: 2006,
        basis: .statute,
        note: """
          A statutory function is delegated to another relevant body, a local authority or a \
          combined authority. Practices, PCNs, federations and local medical committees are none, \
          nor are collaboratives of them, and what a place decides is a function of the bodies \
          that delegated it. General practitioners can sit on a committee of the board instead.
          """
      )
    ),
    Catalogue.GrantRule(
      "england.committee-function-to-outsider",
      givers: .kinds([.localMedicalCommittee]),
      powers: [.decide],
      holderKinds: [
        .practice, .primaryCareNetwork, .federation, .collaborative, .placePartnership,
        .integratedCareBoard, .integratedCarePartnership, .clinicalCommissioningGroup,
        .primaryCareTrust, .nhsEngland, .generalPractitionersCommittee, .nhsTrust,
        .localAuthority, .voluntarySector,
      ],
      holdersArePeople: true,
      subjects: ["lmc.functions"],
      period: Period(from: "2007-03-01"),
      confidence: .checked,
      source: Source(
        "National Health Service Act 2006",
        provision: "Section 97(5)",
        year: 2006,
        basis: .statute,
        note: """
          A local medical committee may delegate its functions to sub-committees composed of its \
          members, and so to no outsider and no employee alone. \(Catalogue.commencement)
          """
      )
    ),
    Catalogue.GrantRule(
      "england.committee-binds-practices",
      givers: .nobody,
      powers: [.agree, .decide],
      holderKinds: [.localMedicalCommittee],
      period: Period(from: "2007-03-01"),
      confidence: .sure,
      source: Source(
        "National Health Service Act 2006",
        provision: "Section 97",
        year: 2006,
        basis: .statute,
        note: """
          To be recognised as representative of practitioners is no authority to agree or decide \
          for practices: a local medical committee has its own position, and practices are bound \
          only where they agree themselves. \(Catalogue.commencement)
          """
      )
    ),
    Catalogue.GrantRule(
      "england.national-committee-decides",
      givers: .nobody,
      powers: [.decide],
      holderKinds: [.generalPractitionersCommittee],
      period: Period(from: "2013-04-01"),
      confidence: .sure,
      source: Source(
        "National agreements on general practice",
        note: """
          What GPC England agrees nationally takes effect through regulations, directions or the \
          network contract, not by itself.
          """
      )
    ),
  ]
}
