import MandateKit

extension FlawRow {
  /// Flaws of rules, quorums and casting votes.
  static let rules: [FlawRow] = oneRule + quorums + castingVotes

  private static let silence = #""passes": {"noneAgainst": {}}"#

  private static let oneRule: [FlawRow] = [
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

  private static func quorum(_ quorum: String) -> CaseText {
    body(#""rule": {"quorum": \#(quorum), \#(silence)}"#)
  }

  private static let quorums: [FlawRow] = [
    FlawRow(
      .conflictingKeys,
      "governance.bodies[4].rule.quorum.by",
      quorum(#"{"fraction": "1/2", "by": ¦"members"}"#),
      "`count` alone"
    ),
    FlawRow(
      .conflictingKeys,
      "governance.bodies[4].rule.quorum.among",
      quorum(#"{"among": ¦"lay", "all": []}"#)
    ),
    FlawRow(
      .unknownKey,
      "governance.bodies[4].rule.quorum.present",
      quorum(#"{"count": 1, ¦"present": {"atLeast": "1/2"}}"#),
      "keep one"
    ),
    FlawRow(
      .missingKey,
      "governance.bodies[4].rule.quorum.present",
      quorum(#"{"present": ¦{"of": "whole"}}"#),
      "`atLeast` and `moreThan`"
    ),
    FlawRow(
      .unknownWord,
      "governance.bodies[4].rule.quorum.present.of",
      quorum(#"{"present": {"of": ¦"cast", "moreThan": "1/2"}}"#),
      "`all` and `whole`"
    ),
    FlawRow(
      .unknownKey,
      "governance.bodies[4].rule.quorum.presentOf",
      quorum(#"{"count": 1, ¦"presentOf": "p1"}"#),
      "`presenceOf`"
    ),
    FlawRow(
      .unknownReference,
      "governance.bodies[4].rule.quorum.any[1].presenceOf",
      quorum(#"{"any": [{"presenceOf": "dr-a"}, {"presenceOf": ¦"dr-b"}]}"#)
    ),
    FlawRow(
      .malformedIdentifier,
      "governance.bodies[4].rule.quorum.among",
      quorum(#"{"count": 1, "among": ¦"lay members"}"#),
      "class"
    ),
  ]

  private static func castingVote(_ holders: String) -> CaseText {
    body(#""rule": {\#(silence), "castingVote": \#(holders)}"#)
  }

  private static let castingVotes: [FlawRow] = [
    FlawRow(.emptyList, "governance.bodies[4].rule.castingVote", castingVote("¦[]")),
    FlawRow(
      .duplicateEntry,
      "governance.bodies[4].rule.castingVote[1]",
      castingVote(#"["dr-a", ¦"dr-a"]"#),
      "twice"
    ),
    FlawRow(
      .wrongReference,
      "governance.bodies[4].rule.castingVote[1]",
      castingVote(#"["p1", ¦"b"]"#),
      "decides by a rule"
    ),
    FlawRow(
      .unknownWord,
      "governance.bodies[4].rule.castingVote",
      castingVote(#"¦"dr-a""#),
      "`presiding`"
    ),
    FlawRow(.wrongType, "governance.bodies[4].rule.castingVote", castingVote("¦1"), "a list"),
    FlawRow(
      .castingVoteOfPractices,
      "governance.provisions[0].requires.approval.ofPractices.castingVote",
      CaseText(
        governance: #"""
          "provisions": [{"id": "v", "force": "essential", "requires":
            {"approval": {"ofPractices": {\#(silence), "castingVote": ¦"presiding"}}}}]
          """#
      ),
      "remove `castingVote`"
    ),
    FlawRow(
      .tooManyNamedBodies,
      "governance.bodies[4].rule",
      CaseText(
        bodies: #"""
          \#(bodies)
          {"id": "b", "kind": "x", "rule": ¦{
             "quorum": {"presenceOf": "p1"}, "castingVote": ["dr-a"],
             "passes": {"all": [\#(list(7) { #"{"consentOf": "c\#($0)"}"# })]}}},
          \#(list(7) { #"{"id": "c\#($0)", "kind": "x"}"# })
          """#
      ),
      "9 different electors"
    ),
  ]
}
