extension Catalogue {
  /// The law, guidance and custom of Wales, as far as they are known: a small part.
  public static let welsh = Catalogue(
    sets: [.welshContractEntitlements, .welshBinding, .welshClaimedConsultation],
    subjects: Catalogue.Subject.english.filter { word in
      Catalogue.Subject.welshWords.contains(word.subject)
    },
    grantRules: Catalogue.GrantRule.welsh,
    commissionerEras: [
      Catalogue.CommissionerEra(
        Period(from: "2007-03-01"),
        dutyHolder: .localHealthBoard,
        performers: [.localHealthBoard],
        confidence: .checked,
        source: Source(
          "National Health Service (Wales) Act 2006",
          provision: "Section 41",
          year: 2006,
          basis: .statute,
          note: """
            A Local Health Board provides primary medical services for its area, or secures them. \
            The Act came into force on 1 March 2007.
            """
        )
      )
    ]
  )
}

extension Catalogue.Subject {
  /// The subjects of the Welsh catalogue, which mean what they mean in the English one.
  fileprivate static let welshWords: [SubjectPath] = [
    "contract.core", "contract.core.gms", "contract.patientList.gms.assignment",
    "contract.patientList.gms.closure", "contract.patientList.gms.closureRejection",
    "lmc.functions",
  ]
}
