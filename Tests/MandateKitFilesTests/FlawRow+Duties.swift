import MandateKit

extension FlawRow {
  /// Flaws of what provisions require.
  static let duties: [FlawRow] = [
    FlawRow(
      .conflictingKeys,
      "governance.provisions[0].requires.notice.clear",
      duty(#"{"notice": {"to": {"every": "x"}, "by": "forum", "daysAfter": 1, "clear": ¦true}}"#)
    ),
    FlawRow(
      .conflictingKeys,
      "governance.provisions[0].requires.notice.clear",
      duty(#"{"notice": {"to": {"every": "x"}, "by": "forum", "clear": ¦false, "daysAfter": 1}}"#),
      "`daysBefore`"
    ),
    FlawRow(
      .conflictingKeys,
      "governance.provisions[0].requires.approval.of.nonVoting",
      duty(#"{"approval": {"of": {"nonVoting": ¦false, "every": "x"}}}"#),
      "`membersOf`"
    ),
    FlawRow(
      .missingKey,
      "governance.provisions[0].requires.approval.of",
      duty(#"{"approval": {"of": ¦{"nonVoting": true}}}"#),
      "`membersOf`"
    ),
    FlawRow(
      .unknownReference,
      "governance.provisions[0].requires.approval.of.membersOf",
      duty(#"{"approval": {"of": {"membersOf": ¦"zz"}}}"#)
    ),
    FlawRow(
      .malformedIdentifier,
      "governance.provisions[0].requires.approval.of.every",
      duty(#"{"approval": {"of": {"every": ¦"person"}}}"#)
    ),
    FlawRow(
      .unknownWord,
      "governance.provisions[0].requires.consultation.by",
      duty(#"{"consultation": {"of": {"body": "dr-a"}, "by": ¦"representative"}}"#),
      "perhaps `representatives`"
    ),
    FlawRow(
      .unknownKey,
      "governance.provisions[0].requires.consultation.by.name",
      duty(
        #"{"consultation": {"of": {"body": "dr-a"}, "by": {"named": "p1", ¦"name": "p1"}}}"#
      ),
      "`named`"
    ),
    FlawRow(
      .unknownReference,
      "governance.provisions[0].requires.consultation.by.named",
      duty(#"{"consultation": {"of": {"body": "dr-a"}, "by": {"named": ¦"zz"}}}"#)
    ),
    FlawRow(
      .malformedIdentifier,
      "governance.provisions[0].requires.consultation.phase",
      duty(#"{"consultation": {"of": {"body": "n1"}, "by": "forum", "phase": ¦"1st draft"}}"#),
      "phase"
    ),
    FlawRow(
      .unknownWord,
      "governance.provisions[0].requires.representation.power",
      duty(#"{"representation": {"power": ¦"decide"}}"#),
      "`advise`, `negotiate` and `agree`"
    ),
    FlawRow(
      .unknownKey,
      "governance.provisions[0].requires.representation.presence",
      duty(#"{"representation": {¦"presence": true}}"#),
      "`present`"
    ),
    FlawRow(
      .unknownKey,
      "governance.provisions[0].requires.confirmation.daysAfter",
      duty(#"{"confirmation": {"by": {"role": "forum"}, ¦"daysAfter": 1}}"#)
    ),
    FlawRow(
      .outOfRange,
      "governance.provisions[0].requires.confirmation.daysBefore",
      duty(#"{"confirmation": {"by": {"role": "forum"}, "daysBefore": ¦3661}}"#),
      "3,660"
    ),
  ]

  private static func duty(_ requirement: String) -> CaseText {
    CaseText(
      governance: #"""
        "provisions": [{"id": "v", "force": "exposure", "requires": \#(requirement)}]
        """#
    )
  }
}
