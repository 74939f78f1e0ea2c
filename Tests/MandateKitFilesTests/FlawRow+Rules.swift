import MandateKit

extension FlawRow {
  /// The key of a condition that nobody is against, for rules that are about something else.
  static let silence = #""passes": {"noneAgainst": {}}"#

  /// Flaws of one rule of a body, or of several.
  static let rules: [FlawRow] = [
    FlawRow(
      .conflictingKeys,
      "governance.bodies[4].rules",
      body(#""rule": {\#(silence)}, "rules": ¦[{"rule": {\#(silence)}}]"#),
      "remove one"
    ),
    FlawRow(
      .conflictingKeys,
      "governance.bodies[4].rules",
      body(#""rules": ¦[{"rule": {"passes": {"consentOf": "zz"}}}], "rule": {\#(silence)}"#)
    ),
    FlawRow(.emptyList, "governance.bodies[4].rules", body(#""binds": true, "rules": ¦[]"#)),
    FlawRow(
      .notForPractices,
      "governance.bodies[4].rules",
      body(#""rules": ¦[{"rule": {\#(silence)}}]"#, kind: "practice"),
      "`rule`"
    ),
    FlawRow(
      .missingKey,
      "governance.bodies[4].rules[0].rule",
      body(#""rules": [¦{"when": {"concession": true}}]"#)
    ),
    FlawRow(
      .unknownKey,
      "governance.bodies[4].rules[0].passes",
      body(#""rules": [{"rule": {\#(silence)}, ¦"passes": {"noneAgainst": {}}}]"#),
      "the keys are `when`"
    ),
    FlawRow(
      .unknownWord,
      "governance.bodies[4].rules[0].dated",
      body(#""rules": [{"dated": ¦"opened", "rule": {\#(silence)}}]"#),
      "`decision` and `opening`"
    ),
    FlawRow(
      .emptyList,
      "governance.bodies[4].rules[0].when.subjects",
      body(#""rules": [{"when": {"subjects": ¦[]}, "rule": {\#(silence)}}]"#),
      "the rule would never apply"
    ),
    FlawRow(
      .emptyPeriod,
      "governance.bodies[4].rules[0].until",
      body(
        #""rules": [{"from": "2022-07-01", "until": ¦"2022-07-01", "rule": {\#(silence)}}]"#
      )
    ),
    FlawRow(
      .unknownReference,
      "governance.bodies[4].rule.passes.consentOf",
      body(#""rule": {"passes": {"consentOf": ¦"zz"}}"#)
    ),
    FlawRow(
      .unknownReference,
      "governance.bodies[4].rules[0].rule.passes.consentOf",
      body(#""rules": [{"rule": {"passes": {"consentOf": ¦"zz"}}}]"#)
    ),
    FlawRow(
      .unknownReference,
      "governance.bodies[4].rules[1].rule.passes.consentOf",
      body(
        #""rules": [{"rule": {\#(silence)}}, {"rule": {"passes": {"consentOf": ¦"zz"}}}]"#
      )
    ),
    FlawRow(
      .outOfRange,
      "governance.bodies[4].rule.scale.patients",
      body(#""rule": {\#(silence), "scale": {"patients": ¦0, "round": "up"}}"#),
      "from 1"
    ),
    FlawRow(
      .missingKey,
      "governance.bodies[4].rule.scale.round",
      body(#""rule": {\#(silence), "scale": ¦{"patients": 1}}"#)
    ),
    FlawRow(
      .unknownWord,
      "governance.bodies[4].rule.scale.round",
      body(#""rule": {\#(silence), "scale": {"patients": 1, "round": ¦"near"}}"#),
      "`down`, `up` and `nearest`"
    ),
    FlawRow(
      .tooManyClasses,
      "governance.bodies[4].rule.passes",
      body(
        #""rule": {"passes": ¦{"all": [\#(list(5) { #"{"noneAgainst": {"among": "c\#($0)"}}"# })]}}"#
      ),
      "5 different classes"
    ),
    FlawRow(
      .tooManyClasses,
      "governance.bodies[4].rules[0].rule",
      body(
        #"""
        "rules": [{"dated": "opening", "rule": ¦{
          "quorum": {"count": 1, "among": "lay"},
          "passes": {"all": [\#(list(4) { #"{"noneAgainst": {"among": "c\#($0)"}}"# })]}}}]
        """#
      )
    ),
    FlawRow(
      .tooManyTests,
      "governance.bodies[4].rule",
      body(
        #"""
        "rule": ¦{"quorum": {"count": 1},
                 "passes": {"all": [\#(list(16) { _ in #"{"noneAgainst": {}}"# })]}}
        """#
      ),
      "17 tests"
    ),
  ]
}
