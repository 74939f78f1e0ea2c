import MandateKit

extension RecordReviewTests {
  /// A place whose LMC is to be consulted and told by the ICB, and whose PCNs are to agree.
  static let place = Scene.place.changed { scene in
    scene.proposals[0].subjects = ["travel.costs"]
    scene.document.provisions = [
      Provision("agreed", requires: .approval(of: .kind(.primaryCareNetwork)), force: .essential),
      Provision(
        "consulted",
        requires: .consultation(
          of: .body("lmc"),
          by: .proposer,
          ConsultationStandard(minimumDays: 7)
        ),
        force: .essential
      ),
      Provision(
        "told",
        requires: .notice(to: .body("lmc"), by: .proposer, .before(days: 7)),
        force: .exposure
      ),
    ]
  }

  static let plainRows: [Row] = [
    Row(
      .actNotCounted,
      "a vote by one that is no elector",
      beyond: { $0.record.acts = [vote("icb")] },
      inside: { $0.record.acts = [vote("abbey")] }
    ),
    Row(
      .actNotCounted,
      "a vote after the deadline",
      beyond: { $0.record.acts = [vote("abbey", "2025-03-21")] },
      inside: { $0.record.acts = [vote("abbey", "2025-03-20")] }
    ),
    Row(
      .actNotCounted,
      "a vote while recused",
      beyond: { $0.record.acts = [vote("abbey"), recusal("abbey")] },
      inside: { $0.record.acts = [vote("abbey"), recusal("brook")] }
    ),
    Row(
      .actNotCounted,
      "a vote on what is outside the competence of its voter",
      beyond: { scene in
        scene.document.change("abbey") { $0.competence = ["contract"] }
        scene.record.acts = [vote("abbey")]
      },
      inside: { scene in
        scene.document.change("abbey") { $0.competence = ["travel"] }
        scene.record.acts = [vote("abbey")]
      }
    ),
    Row(
      .actNotCounted,
      "a vote by a hand that may not cast it",
      beyond: { scene in
        scene.document.deputies = [Deputy("dr-lee", for: "abbey")]
        scene.record.acts = [vote("abbey", castBy: "ms-hill")]
      },
      inside: { scene in
        scene.document.deputies = [Deputy("dr-lee", for: "abbey")]
        scene.record.acts = [vote("abbey", castBy: "dr-lee")]
      }
    ),
    Row(
      .actNotCounted,
      "a casting vote where nobody has one",
      beyond: { $0.record.acts = [casting("abbey")] },
      inside: { scene in
        scene.document.rule(.majority(castingVote: .presiding), of: "north")
        scene.document.change("north") { $0.binds = true }
        scene.record.acts = [casting("abbey")]
      }
    ),
    Row(
      .actNotCounted,
      "a decision by one that is not the forum",
      beyond: { $0.record.acts = [.decision(by: "icb", on: "x", date: Scene.decision)] },
      inside: { $0.record.acts = [.decision(by: "board", on: "x", date: Scene.decision)] }
    ),
    Row(
      .actNotCounted,
      "a consultation by the wrong party",
      beyond: { $0.record.acts = [consulted("lmc", by: "board")] },
      inside: { $0.record.acts = [consulted("lmc", by: "icb")] }
    ),
    Row(
      .actNotAskedFor,
      "a consultation of one who is not to be consulted",
      beyond: { $0.record.acts = [consulted("place", by: "icb")] },
      inside: { $0.record.acts = [consulted("lmc", by: "icb")] }
    ),
    Row(
      .actNotAskedFor,
      "a consultation in another phase; one by another party is told as that alone",
      beyond: { $0.record.acts = [consulted("lmc", by: "icb", phase: "formal")] },
      inside: { $0.record.acts = [consulted("lmc", by: "board")] }
    ),
    Row(
      .actNotAskedFor,
      "a notice to one who is not to be told",
      beyond: { $0.record.acts = [told("place")] },
      inside: { $0.record.acts = [told("lmc")] }
    ),
    Row(
      .actNotAskedFor,
      "an attendance somewhere else",
      beyond: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("place")]
      },
      inside: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("board")]
      }
    ),
    Row(
      .actNotAskedFor,
      "an attendance after the decision",
      beyond: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("board", on: "2025-03-21")]
      },
      inside: { scene in
        scene.requirePresence()
        scene.record.acts = [attended("board", on: "2025-03-20")]
      }
    ),
    Row(
      .findsNobodyFor,
      "a federation elsewhere",
      beyond: { scene in
        scene.document.bodies += [.practice("far", patients: 10), Body("moor", kind: .federation)]
        scene.document.memberships.append(Membership("far", of: "moor"))
        scene.document.consult("federations", .kind(.federation), days: 0)
      },
      inside: { scene in
        scene.document.bodies.append(Body("moor", kind: .federation))
        scene.document.memberships.append(Membership("abbey", of: "moor"))
        scene.document.consult("federations", .kind(.federation), days: 0)
      }
    ),
    Row(
      .rulesDifferBySubject,
      "a rule for one of two subjects",
      beyond: { $0.ruleBySubject(["travel.costs", "contract"]) },
      inside: { $0.ruleBySubject(["travel.costs", "travel.hours"]) }
    ),
    Row(
      .noBankHolidays,
      "working days in the year of a later proposal",
      beyond: { $0.decideLater(holidays: ["2025-05-05"]) },
      inside: { $0.decideLater(holidays: ["2025-05-05", "2027-05-03"]) }
    ),
    Row(
      .nearName,
      "a subject of a proposal",
      beyond: {
        $0.proposals[0].subjects = ["travle.costs"]; $0.decideOnService()
      },
      inside: { $0.decideOnService() }
    ),
    Row(
      .nearName,
      "a phase on the record",
      beyond: { scene in
        scene.document.consult("phase", .body("lmc"), phase: "formal", force: .exposure)
        scene.record.acts = [consulted("lmc", by: "icb", phase: "fromal")]
      },
      inside: { scene in
        scene.document.consult("phase", .body("lmc"), phase: "formal", force: .exposure)
        scene.record.acts = [consulted("lmc", by: "icb", phase: "formal")]
      }
    ),
  ]
}
