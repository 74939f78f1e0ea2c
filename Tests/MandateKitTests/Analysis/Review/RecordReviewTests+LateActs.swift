import MandateKit

/// Acts that come too late, or happen elsewhere.
extension RecordReviewTests {
  /// A row with an act on the day after the last that counts, and on that.
  private static func late(
    _ name: String,
    last: CivilDate = Scene.decision,
    _ change: @escaping Row.Change = { _ in },
    _ act: @escaping @Sendable (CivilDate) -> Act
  ) -> Row {
    func acting(on day: CivilDate) -> Row.Change {
      { scene in
        change(&scene)
        scene.record.acts.append(act(day))
      }
    }
    return Row(
      .actTooLate,
      name,
      beyond: acting(on: last.adding(days: 1)),
      inside: acting(on: last)
    )
  }

  private static let decided: Row.Change = { $0.record.acts = [decision("2025-03-12")] }

  private static func decision(_ day: CivilDate) -> Act {
    .decision(by: "board", on: "x", date: day)
  }

  private static func told(on day: CivilDate) -> Act {
    .notice(to: "lmc", by: "icb", on: "x", date: day)
  }

  private static func revoked(_ day: CivilDate) -> Act {
    .revocation(of: "statute", date: day)
  }

  static let lateRows: [Row] = [
    late("a decision after the decision date") { decision($0) },
    late("a second decision", last: "2025-03-12", decided) { decision($0) },
    late("a recusal after the decision date") { recusal("abbey", on: $0) },
    late("a recusal after an earlier decision", last: "2025-03-12", decided) {
      recusal("abbey", on: $0)
    },
    late("a consultation wholly after the decision date") {
      consulted("lmc", by: "icb", opened: $0)
    },
    late("a consultation after an earlier decision", last: "2025-03-12", decided) {
      consulted("lmc", by: "icb", opened: $0)
    },
    late("a notice that was due before the decision") { told(on: $0) },
    Row(
      .actTooLate,
      "a notice after the decision where one is due before, and where one is due after it too",
      beyond: { $0.record.acts = [told(on: "2025-03-25")] },
      inside: { scene in
        scene.document.provisions.append(
          Provision(
            "report",
            requires: .notice(to: .body("lmc"), by: .proposer, .after(days: 7)),
            force: .exposure
          )
        )
        scene.record.acts = [told(on: "2025-03-25")]
      }
    ),
    Row(
      .actTooLate,
      "a recusal that is repeated too late, and the first one",
      beyond: { $0.record.acts = [recusal("abbey", on: "2025-03-21")] },
      inside: { $0.record.acts = [recusal("abbey", on: "2025-03-21"), recusal("abbey")] }
    ),
    Row(
      .revocationTooLate,
      "a mandate revoked after the decision date, and on it",
      beyond: { $0.revoke(on: "2025-03-21") },
      inside: { $0.revoke(on: "2025-03-20") }
    ),
    Row(
      .revocationTooLate,
      "a mandate on the subject of the proposal, and on another",
      beyond: { $0.revoke(on: "2025-03-21", "travel.costs") },
      inside: { $0.revoke(on: "2025-03-21", "travel.cost") }
    ),
    Row(
      .revocationTooLate,
      "with a later proposal on something else, and on the same",
      beyond: { $0.revoke(on: "2025-03-21", later: "premises") },
      inside: { $0.revoke(on: "2025-03-21", later: "travel.hours") }
    ),
    Row(
      .actNotAskedFor,
      "an attendance somewhere else, though nobody has to be present",
      beyond: { $0.record.acts = [attended("place")] },
      inside: { $0.record.acts = [attended("board")] }
    ),
  ]
}

extension Scene {
  /// Adds a mandate that is revoked, and perhaps a later proposal.
  fileprivate mutating func revoke(
    on day: CivilDate,
    _ subject: SubjectPattern = "travel",
    later: SubjectPath? = nil
  ) {
    document.mandates = [
      Mandate(
        "statute",
        giver: nil,
        holder: "board",
        powers: [.decide],
        subjects: [subject],
        over: "place"
      )
    ]
    record.acts = [.revocation(of: "statute", date: day)]
    guard let later else { return }
    var proposal = proposals[0]
    proposal.id = "later"
    proposal.subjects = [later]
    proposal.decisionDate = "2025-06-20"
    proposals.append(proposal)
  }
}
