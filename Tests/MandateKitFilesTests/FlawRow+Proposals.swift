import MandateKit

extension FlawRow {
  /// Flaws of proposals.
  static let proposals: [FlawRow] = [
    FlawRow(.emptyList, "proposals[0].affects", affecting("¦[]")),
    FlawRow(.unknownReference, "proposals[0].affects", affecting(#"¦"zz""#)),
    FlawRow(.unknownReference, "proposals[0].affects[0]", affecting(#"[¦"zz"]"#)),
    FlawRow(.wrongReference, "proposals[0].affects[1]", affecting(#"["n1", ¦"dr-a"]"#)),
    FlawRow(.duplicateEntry, "proposals[0].affects[1]", affecting(#"["n1", ¦"n1"]"#)),
    FlawRow(.nullValue, "proposals[0].affects[0]", affecting("[¦null]")),
    FlawRow(
      .circularRatification,
      "proposals[0].confirms",
      proposal(#""confirms": ¦"x""#),
      "confirms itself"
    ),
    FlawRow(
      .circularRatification,
      "proposals[0].ratifies",
      CaseText(
        proposals: CaseText.proposal.dropLast() + #", "ratifies": ¦"y"}, "#
          + CaseText.proposal.replacing(#""id": "x""#, with: #""id": "y", "confirms": "x""#)
      ),
      "`x` and `y`"
    ),
    FlawRow(.unknownReference, "proposals[0].confirms", proposal(#""confirms": ¦"y""#)),
    FlawRow(
      .afterDecision,
      "proposals[0].opened",
      proposal(#""opened": ¦"2022-09-02""#),
      "2022-09-01"
    ),
    FlawRow(.afterDecision, "proposals[0].electorsOn", proposal(#""electorsOn": ¦"2022-09-02""#)),
    FlawRow(
      .optInWithoutCommitment,
      "proposals[0].optIn",
      proposal(#""optIn": ¦true, "effect": "position""#),
      "remove `optIn`"
    ),
    FlawRow(
      .optInWithoutCommitment,
      "proposals[0].optIn",
      proposal(#""effect": "advice", "optIn": ¦false"#)
    ),
    FlawRow(
      .unknownKey,
      "proposals[0].optin",
      proposal(#"¦"optin": true"#),
      "write `optIn`"
    ),
  ]

  private static func proposal(_ keys: String) -> CaseText {
    CaseText(proposals: CaseText.proposal.dropLast() + ", \(keys)}")
  }

  private static func affecting(_ affected: String) -> CaseText {
    CaseText(
      proposals: CaseText.proposal.replacing(#""affects": "n1""#, with: #""affects": \#(affected)"#)
    )
  }
}
