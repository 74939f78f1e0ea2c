import MandateKit

extension OmissionRow {
  /// Every object of the document of which a key must be there.
  static let all: [OmissionRow] = [
    OmissionRow("The document", [], ["schema", "governance"]),
    OmissionRow("A practice", ["governance", "bodies", 0], ["id", "kind"]),
    OmissionRow("A body", ["governance", "bodies", 1], ["id", "kind"]),
    OmissionRow("A person", ["governance", "people", 0], ["id"]),
    OmissionRow(
      "A dated list size",
      ["governance", "bodies", 3, "listSize", 0],
      ["from", "patients"]
    ),
    OmissionRow("A membership", ["governance", "memberships", 0], ["member", "of"]),
    OmissionRow("A deputy", ["governance", "deputies", 0], ["by", "for"]),
    OmissionRow(
      "An appointment",
      ["governance", "appointments", 0],
      ["person", "to", "capacity"]
    ),
    OmissionRow(
      "A mandate",
      ["governance", "mandates", 0],
      ["id", "holder", "powers", "subjects"]
    ),
    OmissionRow(
      "A ratification",
      ["governance", "mandates", 0, "ratification"],
      ["by", "within"]
    ),
    OmissionRow("A source", ["governance", "mandates", 0, "source"], ["title"]),
    OmissionRow("A provision", ["governance", "provisions", 0], ["id", "requires", "force"]),
    OmissionRow("A required approval", requirement(0), oneOf: ["approval"]),
    OmissionRow("The approval of those selected", requirement(0)["approval"], oneOf: ["of"]),
    OmissionRow("The approval of practices", requirement(2)["approval"], oneOf: ["ofPractices"]),
    OmissionRow("The rule of practices", requirement(2)["approval"]["ofPractices"], ["passes"]),
    OmissionRow("A selector of a body", requirement(0)["approval"]["of"], oneOf: ["body"]),
    OmissionRow("A selector of a role", requirement(1)["approval"]["of"], oneOf: ["role"]),
    OmissionRow("A selector of a kind", requirement(3)["consultation"]["of"], oneOf: ["kind"]),
    OmissionRow("A requirement to consult", requirement(3), oneOf: ["consultation"]),
    OmissionRow("A required consultation", requirement(3)["consultation"], ["of", "by"]),
    OmissionRow("A requirement to tell", requirement(4), oneOf: ["notice"]),
    OmissionRow("A notice before", requirement(4)["notice"], ["to", "by"], oneOf: ["daysBefore"]),
    OmissionRow("A notice after", requirement(5)["notice"], ["to", "by"], oneOf: ["daysAfter"]),
    OmissionRow("A required representation", requirement(6), oneOf: ["representation"]),
    OmissionRow("A required authority", requirement(7), oneOf: ["authority"]),
    OmissionRow(
      "A selector of every body of a kind",
      requirement(8)["approval"]["of"],
      oneOf: ["every"]
    ),
    OmissionRow(
      "A selector of members",
      requirement(9)["consultation"]["of"],
      oneOf: ["membersOf"]
    ),
    OmissionRow("A party by name", requirement(9)["consultation"]["by"], ["named"]),
    OmissionRow("A requirement to confirm", requirement(13), oneOf: ["confirmation"]),
    OmissionRow("A required confirmation", requirement(13)["confirmation"], ["by"]),
    OmissionRow("A rule for some proposals", rules(0), ["rule"]),
    OmissionRow("A scale", rules(0)["rule"]["scale"], ["patients", "round"]),
    OmissionRow("All quorums", rules(0)["rule"]["quorum"], oneOf: ["all"]),
    OmissionRow(
      "A quorum of those present",
      rules(0)["rule"]["quorum"]["all"][0],
      oneOf: ["present"]
    ),
    OmissionRow(
      "A share present to reach",
      rules(0)["rule"]["quorum"]["all"][0]["present"],
      oneOf: ["atLeast"]
    ),
    OmissionRow(
      "A share present to pass",
      rules(0)["rule"]["quorum"]["all"][1]["present"],
      oneOf: ["moreThan"]
    ),
    OmissionRow("Some quorum", rules(0)["rule"]["quorum"]["all"][2], oneOf: ["any"]),
    OmissionRow(
      "A quorum of a class",
      rules(0)["rule"]["quorum"]["all"][2]["any"][0],
      oneOf: ["count"]
    ),
    OmissionRow("A presence", rules(0)["rule"]["quorum"]["all"][3], oneOf: ["presenceOf"]),
    OmissionRow("A rule", rule(1), ["passes"]),
    OmissionRow("A quorum of a count", rule(1)["quorum"], oneOf: ["count"]),
    OmissionRow("A quorum of a fraction", rule(2)["quorum"], oneOf: ["fraction"]),
    OmissionRow("All conditions", rule(1)["passes"], oneOf: ["all"]),
    OmissionRow("Some condition", rule(1)["passes"]["all"][2], oneOf: ["any"]),
    OmissionRow("A share", rule(1)["passes"]["all"][0], oneOf: ["share"]),
    OmissionRow(
      "A test of a share to reach",
      rule(1)["passes"]["all"][0]["share"],
      ["of", "by"],
      oneOf: ["atLeast"]
    ),
    OmissionRow(
      "A test of a share to pass",
      rule(1)["passes"]["all"][1]["share"],
      ["of", "by"],
      oneOf: ["moreThan"]
    ),
    OmissionRow("A count", rule(1)["passes"]["all"][2]["any"][0], oneOf: ["count"]),
    OmissionRow(
      "A test of a count",
      rule(1)["passes"]["all"][2]["any"][0]["count"],
      ["atLeast", "by"]
    ),
    OmissionRow("Silence", rule(1)["passes"]["all"][2]["any"][1], oneOf: ["noneAgainst"]),
    OmissionRow("Consent", rule(1)["passes"]["all"][3], oneOf: ["consentOf"]),
    OmissionRow("No opposition", rule(1)["passes"]["all"][4], oneOf: ["notOpposedBy"]),
    OmissionRow(
      "A proposal",
      ["proposals", 0],
      ["id", "subjects", "affects", "proposer", "forum", "decisionDate"]
    ),
    OmissionRow("A vote among acts", ["record", 0], oneOf: ["vote"]),
    OmissionRow("A vote", ["record", 0, "vote"], ["by", "on", "choice", "date"]),
    OmissionRow("A recusal among acts", ["record", 2], oneOf: ["recusal"]),
    OmissionRow("A recusal", ["record", 2, "recusal"], ["by", "on", "date"]),
    OmissionRow("A consultation among acts", ["record", 4], oneOf: ["consultation"]),
    OmissionRow("A consultation", ["record", 4, "consultation"], ["of", "by", "on", "opened"]),
    OmissionRow("A notice among acts", ["record", 5], oneOf: ["notice"]),
    OmissionRow("A notice", ["record", 5, "notice"], ["to", "by", "on", "date"]),
    OmissionRow("A decision among acts", ["record", 6], oneOf: ["decision"]),
    OmissionRow("A decision", ["record", 6, "decision"], ["by", "on", "date"]),
    OmissionRow("A revocation among acts", ["record", 7], oneOf: ["revocation"]),
    OmissionRow("A revocation", ["record", 7, "revocation"], ["of", "date"]),
    OmissionRow("A casting vote among acts", ["record", 8], oneOf: ["castingVote"]),
    OmissionRow(
      "A casting vote",
      ["record", 8, "castingVote"],
      ["by", "of", "on", "choice", "date"]
    ),
    OmissionRow("An attendance among acts", ["record", 9], oneOf: ["attendance"]),
    OmissionRow("An attendance", ["record", 9, "attendance"], ["by", "at", "on", "date"]),
  ]

  private static func requirement(_ provision: Int) -> DocumentPath {
    ["governance", "provisions", .entry(provision), "requires"]
  }

  private static func rule(_ body: Int) -> DocumentPath {
    ["governance", "bodies", .entry(body), "rule"]
  }

  private static func rules(_ entry: Int) -> DocumentPath {
    ["governance", "bodies", 4, "rules", .entry(entry)]
  }
}
