import MandateKit

/// Votes that are several on one day, and recusals of those who have no part in a proposal.
extension RecordReviewTests {
  private static func sameDay(_ acts: [Act], other: [Act], _ name: String) -> Row {
    Row(
      .votesOnOneDay,
      name,
      beyond: { $0.record.acts = acts },
      inside: { $0.record.acts = other }
    )
  }

  static let partRows: [Row] =
    edges
    + actors.map { name, act in
      Row(
        .recusalWithoutPart,
        "somebody who did nothing, and who \(name)",
        beyond: { $0.record.acts = [recusal("ms-hill")] },
        inside: { $0.record.acts = [recusal("ms-hill"), act] }
      )
    }

  private static let edges: [Row] = [
    sameDay(
      [vote("abbey"), vote("abbey")],
      other: [vote("abbey"), vote("abbey", Scene.ballotDay.adding(days: 1))],
      "two votes on one day, and on two"
    ),
    sameDay(
      [vote("abbey"), vote("abbey")],
      other: [vote("abbey"), vote("brook")],
      "two votes of one voter, and of two"
    ),
    sameDay(
      [vote("abbey", "2025-03-20"), vote("abbey", "2025-03-20")],
      other: [vote("abbey", "2025-03-21"), vote("abbey", "2025-03-21")],
      "two votes on the decision date, and two too late, each told as that"
    ),
    Row(
      .votesOnOneDay,
      "two casting votes in one body on one day, and one",
      beyond: { $0.preside([casting("abbey"), casting("brook")]) },
      inside: { $0.preside([casting("abbey")]) }
    ),
    Row(
      .recusalWithoutPart,
      "somebody without a part, and a practice affected",
      beyond: { $0.record.acts = [recusal("ms-hill")] },
      inside: { $0.record.acts = [recusal("abbey")] }
    ),
    Row(
      .recusalWithoutPart,
      "somebody without a seat, and with one at the forum",
      beyond: { $0.record.acts = [recusal("ms-hill")] },
      inside: { scene in
        scene.record.acts = [recusal("ms-hill")]
        scene.document.appointments = [Appointment("ms-hill", to: "board", capacity: .expert)]
      }
    ),
    Row(
      .recusalWithoutPart,
      "a member of another body, and of the forum",
      beyond: { scene in
        scene.record.acts = [recusal("ms-hill")]
        scene.document.bodies.append(Body("club", kind: "club"))
        scene.document.memberships.append(Membership("ms-hill", of: "club"))
      },
      inside: { scene in
        scene.record.acts = [recusal("ms-hill")]
        scene.document.memberships.append(Membership("ms-hill", of: "board"))
      }
    ),
    Row(
      .recusalWithoutPart,
      "the deputy of somebody without a part, and of a practice affected",
      beyond: { scene in
        scene.record.acts = [recusal("ms-hill")]
        scene.document.deputies = [Deputy("ms-hill", for: "dr-lee")]
      },
      inside: { scene in
        scene.record.acts = [recusal("ms-hill")]
        scene.document.deputies = [Deputy("ms-hill", for: "abbey")]
      }
    ),
  ]

  /// Acts that give somebody a part.
  private static let actors: [(name: String, act: Act)] = [
    ("attended", .attendance(by: "ms-hill", at: "board", on: "x", date: Scene.ballotDay)),
    (
      "consulted",
      .consultation(of: "abbey", by: "ms-hill", on: "x", opened: Scene.ballotDay)
    ),
    (
      "was consulted",
      .consultation(of: "ms-hill", by: "board", on: "x", opened: Scene.ballotDay)
    ),
    ("gave notice", .notice(to: "abbey", by: "ms-hill", on: "x", date: Scene.ballotDay)),
    ("was told", .notice(to: "ms-hill", by: "board", on: "x", date: Scene.ballotDay)),
    (
      "cast another's vote",
      .vote(by: "abbey", on: "x", .for, date: Scene.ballotDay, castBy: "ms-hill")
    ),
  ]
}

extension Scene {
  /// Gives whoever presides in the north a casting vote.
  fileprivate mutating func preside(_ acts: [Act]) {
    document.rule(.majority(castingVote: .presiding), of: "north")
    document.change("north") { $0.binds = true }
    record.acts = acts
  }
}
