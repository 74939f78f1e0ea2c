extension Catalogue {
  /// The law, guidance and custom of Scotland, as far as they are known: a small part.
  public static let scottish = Catalogue(
    sets: [.scottishBinding, .scottishClaimedConsultation],
    subjects: Catalogue.Subject.english.filter { word in
      ["contract.core", "contract.core.gms"].contains(word.subject)
    },
    commissionerEras: [
      Catalogue.CommissionerEra(
        Period(from: "2004-04-01"),
        dutyHolder: .healthBoard,
        performers: [.healthBoard],
        confidence: .sure,
        source: Source(
          "National Health Service (Scotland) Act 1978",
          provision: "Section 2C (number not checked)",
          year: 1978,
          basis: .statute,
          note: """
            A Health Board provides primary medical services for its area, or secures them. \
            \(Catalogue.commencement)
            """
        )
      )
    ]
  )
}
