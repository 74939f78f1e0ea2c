import MandateKit

extension UnreadRow {
  /// Slips in keys that bear on others.
  static let ofSeveralKeys: [UnreadRow] = [
    UnreadRow(
      "rules that cannot be read are rules",
      CaseText(
        bodies: CaseText.bodies
          + #", {"id": "b", "kind": "practice", "binds": true, "rules": 5}"#
          + #", {"id": "c", "kind": "practice", "binds": true, "rules": [null]}"#
      ),
      [
        "wrongType governance.bodies[4].rules",
        "notForPractices governance.bodies[5].rules",
        "nullValue governance.bodies[5].rules[0]",
      ]
    ),
    UnreadRow(
      "successors and those affected that cannot be read are there",
      CaseText(
        bodies: CaseText.bodies + #", {"id": "b", "kind": "x", "successor": {}}"#,
        proposals: CaseText.proposal.replacing(#""affects": "n1""#, with: #""affects": 1"#)
      ),
      ["wrongType governance.bodies[4].successor", "wrongType proposals[0].affects"]
    ),
    UnreadRow(
      "a decision date that cannot be read is not too early",
      CaseText(
        proposals: CaseText.proposal.replacing("2022-09-01", with: "soon").dropLast()
          + #", "opened": "2022-01-01", "electorsOn": "2022-01-01"}"#
      ),
      ["malformedDate proposals[0].decisionDate"]
    ),
    UnreadRow(
      "an effect that cannot be read is a commitment",
      CaseText(proposals: CaseText.proposal.dropLast() + #", "effect": 1, "optIn": true}"#),
      ["wrongType proposals[0].effect"]
    ),
    UnreadRow(
      "a day of an answer that cannot be read is one",
      CaseText(
        record: #"""
          {"consultation": {"of": "n1", "by": "board", "on": "x", "opened": "2022-07-01",
                            "answered": "soon", "answer": "object", "informed": 1}}
          """#
      ),
      [
        "malformedDate record[0].consultation.answered",
        "wrongType record[0].consultation.informed",
      ]
    ),
    UnreadRow(
      "a vote that cannot be read is one",
      CaseText(
        governance: #""memberships": [{"member": "p1", "of": "n1", "voting": 0, "votes": 1}]"#
      ),
      ["wrongType governance.memberships[0].voting"]
    ),
    UnreadRow(
      "a class that cannot be read is no fifth one",
      CaseText(
        bodies: CaseText.bodies + #"""
          , {"id": "b", "kind": "x", "rule": {
            "quorum": {"count": 1, "among": null},
            "passes": {"all": [{"noneAgainst": {"among": "a"}}, {"noneAgainst": {"among": "b"}},
                               {"noneAgainst": {"among": "c"}}, {"noneAgainst": {"among": "d"}},
                               {"noneAgainst": {"among": "e f"}}]}}}
          """#
      ),
      [
        "nullValue governance.bodies[4].rule.quorum.among",
        "malformedIdentifier governance.bodies[4].rule.passes.all[4].noneAgainst.among",
      ]
    ),
    UnreadRow(
      "a list size whose date cannot be read is in order",
      CaseText(
        bodies: CaseText.bodies + #"""
          , {"id": "b", "kind": "practice", "listSize": [
            {"from": "2022-01-01", "patients": 1}, {"from": null, "patients": 1},
            {"from": "2023-01-01"}, 5]}
          """#
      ),
      [
        "nullValue governance.bodies[4].listSize[1].from",
        "missingKey governance.bodies[4].listSize[2].patients",
        "wrongType governance.bodies[4].listSize[3]",
      ]
    ),
    UnreadRow(
      "of two keys that exclude one another one is judged",
      CaseText(
        bodies: CaseText.bodies + #"""
          , {"id": "b", "kind": "x",
             "rules": [{"rule": {"passes": {"consentOf": "zz"}}}],
             "rule": {"passes": {"notOpposedBy": "zz"}}}
          """#
      ),
      [
        "conflictingKeys governance.bodies[4].rules",
        "unknownReference governance.bodies[4].rule.passes.notOpposedBy",
      ]
    ),
    UnreadRow(
      "a deputy for a proposal whose id cannot be read",
      CaseText(
        governance: #""deputies": [{"by": "dr-a", "for": "p1", "on": "y"}]"#,
        proposals: CaseText.proposal.replacing(#""id": "x""#, with: #""id": 1"#)
      ),
      ["wrongType proposals[0].id"]
    ),
  ]
}
