import MandateKit

extension ConsultationLimbs {
  static let several: [LimbRow] = [
    LimbRow(
      "Two consultations that fail different limbs are not one that passes",
      Scene.consulted().consulting(sufficient: false)
        .consulting(opened: "2025-02-10", closed: "2025-03-03"),
      .unmet,
      .consultationDefective,
      .limbs(.met, .met, .unmet, .met),
      openBy: "2025-02-20",
      earliest: "2025-04-18"
    ),
    LimbRow(
      "The consultation that comes nearest is the one whose limbs are told",
      Scene.consulted().consulting(sufficient: false)
        .consulting(opened: "2025-02-10", closed: "2025-03-03", considered: nil),
      .unmet,
      .consultationDefective,
      .limbs(.met, .unmet, .met, .met),
      openBy: "2025-02-20",
      earliest: "2025-04-18"
    ),
    LimbRow(
      "One consultation that passes is enough, whatever others lack",
      Scene.consulted().consulting(sufficient: false).consulting()
        .consulting(opened: "2025-03-11", closed: nil, considered: nil),
      .met,
      .consulted,
      .met
    ),
    LimbRow(
      "A consultation by another body is none",
      Scene.consulted().consulting(by: "board"),
      .unmet,
      .notConsulted,
      .limbs(.unmet, .unmet, .unmet, .unmet),
      openBy: "2025-02-20",
      earliest: "2025-04-18"
    ),
    LimbRow(
      "A consultation of another body is none",
      Scene.consulted().consulting("place"),
      .unmet,
      .notConsulted,
      .limbs(.unmet, .unmet, .unmet, .unmet),
      openBy: "2025-02-20",
      earliest: "2025-04-18"
    ),
    LimbRow(
      "A predecessor's consultation of a predecessor is its successors'",
      Scene.consulted()
        .adding(
          Body(
            "old-lmc",
            kind: .localMedicalCommittee,
            existence: Period(until: "2025-03-01"),
            successors: ["lmc"]
          ),
          Body(
            "oldest-icb",
            kind: .integratedCareBoard,
            existence: Period(until: "2025-02-10"),
            successors: ["old-icb"]
          ),
          Body(
            "old-icb",
            kind: .integratedCareBoard,
            existence: Period(until: "2025-03-01"),
            successors: ["icb"]
          )
        )
        .consulting("old-lmc", by: "oldest-icb"),
      .met,
      .consulted,
      .met
    ),
  ]

  static let futures: [LimbRow] = [
    LimbRow(
      "A consultation that opens tomorrow is not known today",
      Scene.consulted().consulting(),
      asOf: "2025-02-02",
      .open,
      .consultationOpen,
      .limbs(.open, .open, .open, .open),
      openBy: "2025-02-20",
      earliest: "2025-03-03"
    ),
    LimbRow(
      "A consultation that closes tomorrow is open today",
      Scene.consulted().consulting(),
      asOf: "2025-03-02",
      .open,
      .consultationOpen,
      .limbs(.open, .met, .open, .open),
      openBy: "2025-02-20",
      earliest: "2025-03-03"
    ),
    LimbRow(
      "A consultation that is considered tomorrow wants consideration today",
      Scene.consulted().consulting(),
      asOf: "2025-03-09",
      .open,
      .consultationOpen,
      .limbs(.met, .met, .met, .open),
      openBy: "2025-02-20",
      earliest: "2025-03-10"
    ),
    LimbRow(
      "A consultation that is considered today is considered",
      Scene.consulted().consulting(),
      asOf: "2025-03-10",
      .met,
      .consulted,
      .met
    ),
  ]
}
