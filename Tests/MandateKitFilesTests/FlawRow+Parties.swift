import MandateKit

extension FlawRow {
  /// Flaws of bodies, memberships and deputies, and of whom the document lists.
  static let parties: [FlawRow] = [
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
      CaseText(governance: #""bankHolidays": ["england", ¦"ireland"]"#),
      "or `england`, `wales` or `scotland`"
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
}
