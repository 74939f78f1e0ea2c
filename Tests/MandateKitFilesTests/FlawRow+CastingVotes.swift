import MandateKit

extension FlawRow {
  private static func castingVote(_ holders: String) -> CaseText {
    body(#""rule": {\#(silence), "castingVote": \#(holders)}"#)
  }

  /// Flaws of casting votes.
  static let castingVotes: [FlawRow] = [
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
