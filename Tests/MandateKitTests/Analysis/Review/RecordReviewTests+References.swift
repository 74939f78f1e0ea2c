import MandateKit

/// Bodies that do not exist when a proposal, a provision or an act needs them.
extension RecordReviewTests {
  /// A row in which a body ends on a day beyond the edge, and a day later just inside.
  private static func ending(
    _ body: Body.ID,
    _ name: String,
    on day: CivilDate = Scene.decision,
    _ change: @escaping Row.Change = { _ in }
  ) -> Row {
    func ending(_ day: CivilDate) -> Row.Change {
      { scene in
        change(&scene)
        scene.document.change(body) { $0.existence.until = day }
      }
    }
    return Row(
      .partyNotThere,
      name,
      beyond: ending(day),
      inside: ending(day.adding(days: 1))
    )
  }

  /// Removes the provisions that name the LMC, but for some.
  private static func keep(_ provisions: Provision.ID...) -> Row.Change {
    { scene in scene.document.provisions.removeAll { !provisions.contains($0.id) } }
  }

  /// Adds a trust, and a provision.
  private static func trust(_ id: Provision.ID, _ requirement: Requirement) -> Row.Change {
    { scene in
      scene.document.bodies.append(Body("trust", kind: .nhsTrust))
      scene.document.provisions.append(Provision(id, requires: requirement, force: .exposure))
    }
  }

  static let referenceRows: [Row] = [
    ending("board", "a forum that ended on the decision date, and the day after"),
    ending("icb", "a proposer that ended on the decision date"),
    ending("place", "what is affected ended on the decision date"),
    Row(
      .partyNotThere,
      "a forum that begins the day after the decision, and on it",
      beyond: { $0.document.change("board") { $0.existence.from = "2025-03-21" } },
      inside: { $0.document.change("board") { $0.existence.from = "2025-03-20" } }
    ),
    Row(
      .partyNotThere,
      "a forum that ended, with and without a successor that is there",
      beyond: { $0.succeedBoard(from: "2025-03-21") },
      inside: { $0.succeedBoard(from: "2025-03-20") }
    ),
    ending("lmc", "who is to be consulted", keep("agreed", "consulted")),
    ending("lmc", "who is to be told", keep("agreed", "told")),
    ending(
      "trust",
      "whose approval is asked for",
      trust("approves", .approval(of: .body("trust")))
    ),
    ending("trust", "whose members approve", trust("members", .approval(of: .membersOf("trust")))),
    ending(
      "trust",
      "who is to consult",
      trust("asks", .consultation(of: .body("icb"), by: .named("trust"), ConsultationStandard()))
    ),
    ending(
      "trust",
      "who is to tell",
      trust("tells", .notice(to: .body("icb"), by: .named("trust"), .before(days: 1)))
    ),
    ending("dale", "a practice whose consent a ballot of practices needs") { scene in
      scene.document.provisions.append(
        Provision(
          "ballot",
          requires: .approvalOfPractices(DecisionRule(passes: .consentOf("dale"))),
          force: .essential
        )
      )
    },
    Row(
      .partyNotThere,
      "a provision that applies, and one on another subject",
      beyond: { $0.askEndedTrust(about: "travel") },
      inside: { $0.askEndedTrust(about: "premises") }
    ),
  ]

  /// A row for an act, of 1 March, that names a trust.
  private static func act(_ name: String, _ act: Act) -> Row {
    ending("trust", name, on: "2025-03-01") { scene in
      scene.document.bodies.append(Body("trust", kind: .nhsTrust))
      scene.record.acts = [act]
    }
  }

  private static let day: CivilDate = "2025-03-01"

  static let actReferenceRows: [Row] = [
    act("who was consulted", consulted("trust", by: "icb", opened: day)),
    act("who consulted", consulted("lmc", by: "trust", opened: day)),
    act("who was told", told("trust")),
    act("who told", .notice(to: "lmc", by: "trust", on: "x", date: day)),
    act("what was attended", attended("trust")),
    act("who decided", .decision(by: "trust", on: "x", date: day)),
    act("who was recused", recusal("trust")),
    act("by whose hand a vote was cast", vote("abbey", day, castBy: "trust")),
    act(
      "where a casting vote was given",
      .castingVote(by: "abbey", of: "trust", on: "x", .for, date: day)
    ),
    Row(
      .partyNotThere,
      "who was consulted, after its end, with and without a successor",
      beyond: { $0.consultEndedTrust(successors: []) },
      inside: { $0.consultEndedTrust(successors: ["lmc"]) }
    ),
  ]
}

extension Scene {
  /// Ends the board on the decision date, and gives it a successor.
  fileprivate mutating func succeedBoard(from day: CivilDate) {
    document.bodies.append(Body("council", kind: "placeBoard", existence: Period(from: day)))
    document.change("board") { board in
      board.existence.until = Scene.decision
      board.successors = ["council"]
    }
  }

  fileprivate mutating func askEndedTrust(about subject: SubjectPattern) {
    document.bodies.append(Body("trust", kind: .nhsTrust, existence: Period(until: "2024-01-01")))
    document.provisions.append(
      Provision(
        "approves",
        when: Occasion(subjects: [subject]),
        requires: .approval(of: .body("trust")),
        force: .essential
      )
    )
  }

  fileprivate mutating func consultEndedTrust(successors: [Body.ID]) {
    document.bodies.append(
      Body("trust", kind: .nhsTrust, existence: Period(until: "2024-01-01"), successors: successors)
    )
    record.acts = [
      .consultation(of: "trust", by: "icb", on: "x", opened: "2025-02-03")
    ]
  }
}
