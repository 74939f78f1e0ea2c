import MandateKit

extension FlawRow {
  private static func quorum(_ quorum: String) -> CaseText {
    body(#""rule": {"quorum": \#(quorum), \#(silence)}"#)
  }

  /// Flaws of quorums.
  static let quorums: [FlawRow] = [
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
}
