import MandateKit

extension FlawRow {
  /// Flaws of the keys that version 2 of the semantics brought.
  static let version2: [FlawRow] = rules + parties + duties + proposals + acts

  private static let parties: [FlawRow] = [
    FlawRow(
      .emptyList,
      "governance.bodies[4].successor",
      body(#""successor": ¦[]"#),
      "at least one"
    ),
    FlawRow(
      .duplicateEntry,
      "governance.bodies[4].successor[1]",
      body(#""successor": ["n1", ¦"n1"]"#)
    ),
    FlawRow(
      .unknownReference,
      "governance.bodies[4].successor",
      body(#""successor": ¦"n2""#)
    ),
    FlawRow(
      .unknownReference,
      "governance.bodies[4].successor[0]",
      body(#""successor": [¦"n2"]"#)
    ),
    FlawRow(
      .wrongReference,
      "governance.bodies[4].successor[1]",
      body(#""successor": ["n1", ¦"dr-a"]"#)
    ),
    FlawRow(
      .circularSuccession,
      "governance.bodies[4].successor",
      CaseText(
        bodies: bodies
          + #"{"id": "b", "kind": "x", "successor": ¦["n1", "c"]}"#
          + #", {"id": "c", "kind": "x", "successor": ["p1", "b"]}"#
      ),
      "`b` and `c`"
    ),
    FlawRow(
      .emptyList,
      "governance.bodies[4].listSize",
      body(#""listSize": ¦[]"#, kind: "practice")
    ),
    FlawRow(
      .unorderedDates,
      "governance.bodies[4].listSize[1].from",
      body(
        #""listSize": [{"from": "2022-02-01", "patients": 1}, {"from": ¦"2022-01-01", "patients": 1}]"#,
        kind: "practice"
      ),
      "order"
    ),
    FlawRow(
      .practicesOnly,
      "governance.bodies[4].listSize",
      body(#""listSize": ¦[{"from": "2022-02-01", "patients": 0}]"#)
    ),
    FlawRow(
      .outOfRange,
      "governance.bodies[4].listSize[0].patients",
      body(#""listSize": [{"from": "2022-02-01", "patients": ¦-1}]"#, kind: "practice")
    ),
    FlawRow(
      .malformedIdentifier,
      "governance.bodies[4].kind",
      CaseText(bodies: bodies + #"{"id": "b", "kind": ¦"person"}"#),
      "`governance.people`"
    ),
    FlawRow(
      .votingOnly,
      "governance.memberships[0].votes",
      membership(#""voting": false, "votes": ¦0"#),
      "remove `votes`"
    ),
    FlawRow(
      .votingOnly,
      "governance.memberships[0].classes",
      membership(#""classes": ¦["lay"], "voting": false"#)
    ),
    FlawRow(
      .votingOnly,
      "governance.memberships[0].classes",
      membership(#""classes": ¦[], "voting": false"#)
    ),
    FlawRow(
      .notForPractices,
      "governance.memberships[0].of",
      CaseText(governance: #""memberships": [{"member": "dr-a", "of": ¦"p2"}]"#)
    ),
    FlawRow(
      .wrongReference,
      "governance.deputies[0].for",
      CaseText(
        bodies: bodies + #"{"id": "b", "kind": "x", "rule": {"passes": {"noneAgainst": {}}}}"#,
        governance: #""deputies": [{"by": "dr-a", "for": ¦"b"}]"#
      ),
      "decides by a rule"
    ),
    FlawRow(
      .unknownReference,
      "governance.deputies[0].on",
      CaseText(governance: #""deputies": [{"by": "dr-a", "for": "p1", "on": ¦"y"}]"#),
      "no proposal"
    ),
    FlawRow(
      .unknownKey,
      "governance.deputies[0].of",
      CaseText(governance: #""deputies": [{"by": "dr-a", "for": "p1", ¦"of": "y"}]"#),
      "write `on`"
    ),
    FlawRow(
      .malformedDate,
      "governance.bankHolidays[1]",
      CaseText(governance: #""bankHolidays": ["england", ¦"scotland"]"#),
      "or `england`"
    ),
    FlawRow(.emptyList, "governance.voice", CaseText(governance: #""voice": ¦[]"#)),
    FlawRow(
      .malformedIdentifier,
      "governance.voice[0]",
      CaseText(governance: #""voice": [¦"person"]"#)
    ),
  ]

  private static func membership(_ keys: String) -> CaseText {
    CaseText(governance: #""memberships": [{"member": "dr-a", "of": "n1", \#(keys)}]"#)
  }

  private static let duties: [FlawRow] = [
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

  private static let proposals: [FlawRow] = [
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

  private static let acts: [FlawRow] = [
    FlawRow(
      .informedOutsideConsultation,
      "record[0].consultation.informed",
      consultation(#""informed": ¦"2022-06-30""#),
      "before it opened"
    ),
    FlawRow(
      .informedOutsideConsultation,
      "record[0].consultation.informed",
      consultation(#""informed": ¦"2022-07-03", "closed": "2022-07-02""#),
      "after it closed"
    ),
    FlawRow(
      .answeredBeforeOpened,
      "record[0].consultation.answered",
      consultation(#""answered": ¦"2022-06-30", "answer": "object""#)
    ),
    FlawRow(
      .answerWithoutDate,
      "record[0].consultation.answer",
      consultation(#""answer": ¦"neither""#),
      "`answered`"
    ),
    FlawRow(
      .unknownWord,
      "record[0].consultation.answer",
      consultation(#""answered": "2022-07-01", "answer": ¦"against""#),
      "`support`, `object` and `neither`"
    ),
    FlawRow(
      .unknownWord,
      "record[0].castingVote.choice",
      CaseText(
        record: #"""
          {"castingVote": {"by": "dr-a", "of": "n1", "on": "x", "choice": ¦"abstain",
                           "date": "2022-08-01"}}
          """#
      ),
      "`for` and `against`"
    ),
    FlawRow(
      .wrongReference,
      "record[0].castingVote.of",
      CaseText(
        record: #"""
          {"castingVote": {"by": "dr-a", "of": ¦"dr-a", "on": "x", "choice": "for",
                           "date": "2022-08-01"}}
          """#
      )
    ),
    FlawRow(
      .wrongReference,
      "record[0].attendance.by",
      CaseText(
        record: #"{"attendance": {"by": ¦"p1", "at": "n1", "on": "x", "date": "2022-08-01"}}"#
      )
    ),
  ]
}
