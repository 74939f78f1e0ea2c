import MandateKit

extension FlawRow {
  /// At least one row for every code.
  static let all: [FlawRow] =
    document + values + keys + things + structure + record + rules + quorums + castingVotes
    + parties + duties + proposals + acts

  private static let document: [FlawRow] = [
    FlawRow(.syntax, "", CaseText(#"{"schema": "mandatekit/1", "governance": {},¦}"#), "remove"),
    FlawRow(.syntax, "", CaseText("¦")),
    FlawRow(.invalidUTF8, "schema", invalidUTF8, "save"),
    FlawRow(.tooLarge, "", tooLarge, "split"),
    FlawRow(.nestingTooDeep, "a" + String(repeating: "[0]", count: 63), nested, "fewer levels"),
    FlawRow(.wrongType, "", CaseText("¦[]"), "an object"),
    FlawRow(.nullValue, "", CaseText(" ¦null"), "an object"),
    FlawRow(.missingKey, "schema", CaseText(#"¦{"governance": {}}"#), "`schema`: add it"),
    FlawRow(.missingKey, "governance", CaseText(#"¦{"schema": "mandatekit/1"}"#), "`governance`"),
    FlawRow(
      .wrongSchema,
      "schema",
      CaseText(#"{"schema": ¦"mandatekit/2", "governance": {}}"#),
      "write `mandatekit/1`"
    ),
    FlawRow(.wrongType, "schema", CaseText(#"{"schema": ¦1, "governance": {}}"#), "a string"),
    FlawRow(.wrongType, "governance", CaseText(#"{"schema": "mandatekit/1", "governance": ¦[]}"#)),
    FlawRow(.unknownKey, "note", CaseText(more: #"¦"note": 1"#), "the keys are `schema`"),
    FlawRow(.duplicateKey, "record", CaseText(more: #"¦"record": []"#), "remove one"),
    FlawRow(
      .unknownCatalogue,
      "governance.catalogue[0]",
      CaseText(governance: #""catalogue": [¦"england"]"#),
      "`england`"
    ),
    FlawRow(
      .tooManyEntries,
      "governance.bankHolidays",
      CaseText(
        governance: #""bankHolidays": ¦["2022-01-01""#
          + String(repeating: #","2022-01-01""#, count: 1_000_000) + "]"
      ),
      "1000001"
    ),
  ]

  private static var invalidUTF8: CaseText {
    var text = CaseText(#"{"schema": "a¦a"}"#)
    text.bytes[13] = 0xFF
    return text
  }

  private static var tooLarge: CaseText {
    var text = CaseText("¦")
    text.bytes = [UInt8](repeating: 0x20, count: 64 * 1024 * 1024 + 1)
    return text
  }

  private static var nested: CaseText {
    CaseText(#"{"a": "# + String(repeating: "[", count: 63) + "¦[")
  }

  private static let values: [FlawRow] = [
    FlawRow(
      .malformedDate,
      "governance.bankHolidays[1]",
      CaseText(governance: #""bankHolidays": ["2022-02-28", ¦"2022-02-29"]"#),
      "`YYYY-MM-DD`"
    ),
    FlawRow(
      .wrongType,
      "governance.bankHolidays[0]",
      CaseText(governance: #""bankHolidays": [¦20220228]"#),
      "between quotation marks"
    ),
    FlawRow(
      .malformedFraction,
      "governance.bodies[4].rule.quorum.fraction",
      body(#""rule": {"quorum": {"fraction": ¦"0.5"}, "passes": {"noneAgainst": {}}}"#),
      "`p/q`"
    ),
    FlawRow(
      .malformedIdentifier,
      "governance.people[0].id",
      CaseText(people: #"{"id": ¦""}"#),
      "1 to 200"
    ),
    FlawRow(
      .malformedIdentifier,
      "governance.people[0].id",
      CaseText(people: #"{"id": ¦"\#(String(repeating: "é", count: 101))"}"#),
      "202 bytes"
    ),
    FlawRow(
      .malformedSubject,
      "proposals[0].subjects[0]",
      CaseText(proposals: CaseText.proposal.replacing(#""funding""#, with: #"¦"*""#)),
      "pattern"
    ),
    FlawRow(
      .malformedSubject,
      "governance.bodies[4].competence[1]",
      body(#""competence": ["*", ¦"a..b"]"#),
      "dots"
    ),
    FlawRow(
      .outOfRange,
      "proposals[0].value",
      CaseText(proposals: CaseText.proposal.dropLast() + #", "value": ¦1000000001}"#),
      "1,000,000,000"
    ),
    FlawRow(
      .wrongType,
      "proposals[0].value",
      CaseText(proposals: CaseText.proposal.dropLast() + #", "value": ¦1e3}"#),
      "plain digits"
    ),
    FlawRow(
      .unknownWord,
      "proposals[0].effect",
      CaseText(proposals: CaseText.proposal.dropLast() + #", "effect": ¦"commitments"}"#),
      "perhaps `commitment`"
    ),
    FlawRow(
      .nullValue,
      "proposals[0].title",
      CaseText(proposals: CaseText.proposal.dropLast() + #", "title": ¦null}"#),
      "leave this out"
    ),
    FlawRow(
      .emptyList,
      "proposals[0].subjects",
      CaseText(proposals: CaseText.proposal.replacing(#"["funding"]"#, with: "¦[]"))
    ),
  ]

  private static let keys: [FlawRow] = [
    FlawRow(.missingKey, "governance.bodies[4].kind", CaseText(bodies: bodies + #"¦{"id": "b"}"#)),
    FlawRow(
      .missingKey,
      "governance.bodies[4].rule.passes",
      body(#""rule": {"passes": ¦{}}"#),
      "one of the keys `share`, `count`"
    ),
    FlawRow(
      .missingKey,
      "governance.bodies[4].rule.passes.share",
      body(#""rule": {"passes": {"share": ¦{"of": "cast", "by": "members"}}}"#),
      "`atLeast` and `moreThan`"
    ),
    FlawRow(
      .unknownKey,
      "governance.bodies[4].rule.passes.any",
      body(#""rule": {"passes": {"all": [], ¦"any": []}}"#),
      "keep one of the two"
    ),
    FlawRow(
      .unknownKey,
      "governance.bodies[4].rule.passes.noneAgainst.by",
      body(#""rule": {"passes": {"noneAgainst": {¦"by": 1}}}"#),
      "remove it"
    ),
    FlawRow(
      .duplicateKey,
      "governance.bodies[4].name",
      body(#""name": "B", ¦"n\u0061me": "C""#),
      "twice"
    ),
  ]

  private static let things: [FlawRow] = [
    FlawRow(
      .duplicateIdentifier,
      "governance.people[0].id",
      CaseText(people: #"{"id": ¦"p1"}"#)
    ),
    FlawRow(
      .unknownReference,
      "governance.memberships[0].of",
      CaseText(governance: #""memberships": [{"member": "p1", "of": ¦"n2"}]"#)
    ),
    FlawRow(
      .wrongReference,
      "governance.memberships[0].of",
      CaseText(governance: #""memberships": [{"member": "p1", "of": ¦"dr-a"}]"#)
    ),
    FlawRow(.practicesOnly, "governance.bodies[4].listSize", body(#""listSize": ¦0"#)),
    FlawRow(.practicesOnly, "governance.bodies[4].listSize", body(#""listSize": ¦12"#)),
    FlawRow(
      .notForPractices,
      "governance.bodies[4].rule",
      body(#""rule": ¦{"passes": {"noneAgainst": {}}}"#, kind: "practice")
    ),
    FlawRow(
      .notForPractices,
      "governance.memberships[0].of",
      CaseText(governance: #""memberships": [{"member": "p1", "of": ¦"p2"}]"#)
    ),
    FlawRow(.bindsWithoutRule, "governance.bodies[4].binds", body(#""binds": ¦true"#)),
    FlawRow(.bindsWithoutRule, "governance.bodies[4].binds", body(#""binds": ¦false"#)),
    FlawRow(
      .emptyPeriod,
      "governance.bodies[4].until",
      body(#""from": "2022-07-01", "until": ¦"2022-07-01""#)
    ),
    FlawRow(
      .originalMandateWithoutOver,
      "governance.mandates[0].over",
      mandate("¦{", #""holder": "dr-a""#)
    ),
    FlawRow(
      .adoptedWithoutGiver,
      "governance.mandates[0].adoptedBy",
      mandate("{", #""holder": "n1", "adoptedBy": ¦"x""#)
    ),
    FlawRow(
      .essentialAfterDecision,
      "governance.provisions[0].requires.notice.daysAfter",
      CaseText(
        governance: #"""
          "provisions": [{"id": "v", "force": "essential", "requires":
            {"notice": {"to": {"role": "affected"}, "by": "forum", "daysAfter": ¦0}}}]
          """#
      )
    ),
  ]

  private static let structure: [FlawRow] = [
    FlawRow(
      .circularMembership,
      "governance.memberships[0]",
      CaseText(governance: #""memberships": [¦{"member": "n1", "of": "n1"}]"#)
    ),
    FlawRow(
      .membershipsTooDeep,
      "governance.memberships[0]",
      CaseText(
        bodies: bodies
          + (0...65).map { #"{"id": "b\#($0)", "kind": "x"}"# }.joined(separator: ","),
        governance: #""memberships": ["#
          + (0..<65).map { #"\#($0 == 0 ? "¦" : ""){"member": "b\#($0)", "of": "b\#($0 + 1)"}"# }
          .joined(separator: ",") + "]"
      )
    ),
    FlawRow(
      .circularSuccession,
      "governance.bodies[4].successor",
      body(#""successor": ¦"b""#)
    ),
    FlawRow(
      .circularRatification,
      "proposals[0].ratifies",
      CaseText(proposals: CaseText.proposal.dropLast() + #", "ratifies": ¦"x"}"#)
    ),
    FlawRow(
      .tooManyTests,
      "governance.bodies[4].rule.passes",
      body(#""rule": {"passes": ¦{"all": [\#(list(17) { _ in #"{"noneAgainst": {}}"# })]}}"#)
    ),
    FlawRow(
      .tooManyNamedBodies,
      "governance.bodies[4].rule.passes",
      CaseText(
        bodies: #"""
          \#(bodies)
          {"id": "b", "kind": "x",
           "rule": {"passes": ¦{"all": [\#(list(9) { #"{"consentOf": "c\#($0)"}"# })]}}},
          \#(list(9) { #"{"id": "c\#($0)", "kind": "x"}"# })
          """#
      )
    ),
  ]

  private static let record: [FlawRow] = [
    FlawRow(
      .closedBeforeOpened,
      "record[0].consultation.closed",
      consultation(#""closed": ¦"2022-06-30""#)
    ),
    FlawRow(
      .consideredWithoutClosed,
      "record[0].consultation.considered",
      consultation(#""considered": ¦"2022-08-01""#)
    ),
    FlawRow(.missingKey, "record[0]", CaseText(record: "¦{}"), "one of the keys `vote`"),
    FlawRow(
      .unknownReference,
      "record[0].revocation.of",
      CaseText(record: #"{"revocation": {"of": ¦"m", "date": "2022-08-01"}}"#)
    ),
    FlawRow(
      .unknownReference,
      "record[0].decision.on",
      CaseText(record: #"{"decision": {"by": "n1", "on": ¦"y", "date": "2022-08-01"}}"#)
    ),
  ]

  static let bodies = CaseText.bodies + ", "

  static func body(_ keys: String, kind: String = "x") -> CaseText {
    CaseText(bodies: bodies + #"{"id": "b", "kind": "\#(kind)", \#(keys)}"#)
  }

  static func mandate(_ start: String, _ keys: String) -> CaseText {
    CaseText(
      governance: #"""
        "mandates": [\#(start)"id": "m", "powers": ["agree"], "subjects": ["*"], \#(keys)}]
        """#
    )
  }

  static func consultation(_ keys: String) -> CaseText {
    CaseText(
      record: #"""
        {"consultation": {"of": "n1", "by": "board", "on": "x", "opened": "2022-07-01", \#(keys)}}
        """#
    )
  }

  static func list(_ count: Int, _ entry: (Int) -> String) -> String {
    (0..<count).map(entry).joined(separator: ", ")
  }
}
