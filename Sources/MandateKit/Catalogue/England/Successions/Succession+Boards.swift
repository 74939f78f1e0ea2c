extension Catalogue.Succession {
  /// The successions of the twelve integrated care boards that ended with 31 March 2026.
  ///
  /// Three of them were divided. Hampshire and Isle of Wight, which took a part of one, is not new.
  static let ofIntegratedCareBoards: [Catalogue.Succession] = [
    board("QHG", whole("S1Y5D")),
    board("QUE", whole("S1Y5D")),
    board(
      "QM7",
      part("S1Y5D", "Hertfordshire", members: ["06K", "06N"]),
      part("D7T5G", "West Essex", members: ["07H"])
    ),
    board("QH8", whole("D7T5G")),
    board(
      "QJG",
      part("D7T5G", "North East Essex", members: ["06T"]),
      part("T6Y0W", "Suffolk", members: ["06L", "07K"])
    ),
    board("QMM", whole("T6Y0W")),
    board(
      "QNQ",
      part("S0E4D", "East Berkshire"),
      part("S9B9J", "Farnham and Surrey Heath"),
      part("QRL", "North East Hampshire")
    ),
    board("QU9", whole("S0E4D")),
    board("QXU", whole("S9B9J")),
    board("QNX", whole("S9B9J")),
    board("QMJ", whole("Z9B2Z")),
    board("QRV", whole("Z9B2Z")),
  ]

  private static let source = Source(
    "Organisation Data Service: the integrated care boards of 1 April 2026",
    year: 2026,
    note: """
      The pairs of boards are those of the register, as a public project quotes it, and agree with the \
      written statement of 9 September 2025. Which sub-ICB location of a divided board went where \
      follows from its name. The location of Frimley, D4U1Y, was itself divided, practice by \
      practice; the part of East Berkshire has the code U2G6B since.
      """
  )

  private static func board(_ code: String, _ successors: Successor...) -> Catalogue.Succession {
    Catalogue.Succession(
      of: OrganisationNames.integratedCareBoards.organisation(code),
      to: successors,
      on: "2026-04-01",
      confidence: .checked,
      source: source.stating(.checked)
    )
  }

  private static func whole(_ code: String) -> Successor {
    Successor(OrganisationNames.integratedCareBoards.organisation(code))
  }

  private static func part(_ code: String, _ part: String, members: [Body.ID] = []) -> Successor {
    Successor(
      OrganisationNames.integratedCareBoards.organisation(code),
      part: part,
      members: members
    )
  }
}
