import Testing

/// A case that once broke a law, because the engine was wrong or because the law was.
struct PastFailure: Sendable, CustomTestStringConvertible {
  var law: String
  /// The case, as a breach of a law is told: the question on a line, then the case file.
  var caseFile: String
  /// What was wrong.
  var why: String

  var testDescription: String { "\(law): \(why)" }

  static let all: [PastFailure] = [
    PastFailure(
      law: "The order of what has no order never matters",
      caseFile: """
        --proposal x --as-of 2022-07-18
        {"schema": "mandatekit/1", "governance": {
          "bodies": [{"id": "n1", "kind": "primaryCareNetwork"}, {"id": "place", "kind": "placePartnership"},
            {"id": "ccg", "kind": "clinicalCommissioningGroup"}],
          "people": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}, {"id": "e"}, {"id": "f"}, {"id": "g"}, {"id": "h"}],
          "provisions": [{"id": "v0", "requires": {"consultation": {"of": {"body": "place"}, "by": "proposer"}},
            "force": "exposure"}]},
        "proposals": [{"id": "x", "subjects": ["contract"], "affects": "place", "proposer": "n1", "forum": "place",
          "decisionDate": "2022-07-19"}],
        "record": [
          {"consultation": {"of": "place", "by": "ccg", "on": "x", "opened": "2022-07-12", "closed": "2022-07-12"}},
          {"consultation": {"of": "place", "by": "ccg", "on": "x", "opened": "2022-07-12", "closed": "2022-07-24"}}]}
        """,
      why: "Consultations by another party on one day stood in the order of the record."
    ),
    PastFailure(
      law: "A document that is put together from parts is that document",
      caseFile: """
        --proposal x --as-of 2022-07-11
        {"schema": "mandatekit/1", "governance": {
          "bodies": [{"id": "n1", "kind": "primaryCareNetwork"}, {"id": "icb", "kind": "integratedCareBoard"},
            {"id": "board", "kind": "placeBoard"}],
          "people": [{"id": "dr-a"}],
          "appointments": [{"person": "dr-a", "to": "board", "capacity": "representative"},
            {"person": "dr-a", "to": "board", "capacity": "representative"}],
          "provisions": [{"id": "v1", "requires": {"representation": {"power": "advise"}}, "force": "essential"}]},
        "proposals": [{"id": "x", "subjects": ["contractual"], "affects": "n1", "proposer": "icb", "forum": "board",
          "decisionDate": "2022-07-16", "value": 100, "concession": true}],
        "record": [{"recusal": {"by": "dr-a", "on": "x", "date": "2022-07-01"}}]}
        """,
      why: "Somebody who was appointed twice over and is recused was told twice."
    ),
  ]
}
