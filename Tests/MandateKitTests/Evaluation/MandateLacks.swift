import MandateKit

/// Mandates at the edge of everything that they can lack.
enum MandateLacks {
  private static func defect(_ fact: Finding.Fact) -> Finding { Finding(fact, .unmet) }

  static let limits: [LackRow] = [
    LackRow("A mandate over every subject, without limits, is live", .mandated(), .represented),
    LackRow(
      "A mandate to advise and negotiate is none to agree",
      .mandated { $0.powers = [.advise, .negotiate] },
      .mandatePowerLacking,
      lacking: defect(.powerLacking("m"))
    ),
    LackRow(
      "A mandate to advise is enough for advice",
      .mandated { $0.powers = [.advise] }.proposing { $0.effect = .advice },
      .represented
    ),
    LackRow(
      "A mandate on a general subject covers the particular",
      .mandated { $0.subjects = ["service"] },
      .represented
    ),
    LackRow(
      "A mandate on a more particular subject does not cover the general",
      .mandated { $0.subjects = ["service.redesign.night"] },
      .mandateOutOfScope,
      lacking: defect(.outOfScope("m"))
    ),
    LackRow(
      "A pattern does not match the beginning of a word",
      .mandated { $0.subjects = ["service.re"] },
      .mandateOutOfScope,
      lacking: defect(.outOfScope("m"))
    ),
    LackRow(
      "Every subject has to be covered",
      .mandated { $0.subjects = ["service"] }
        .proposing { $0.subjects = ["service.redesign", "estates"] },
      .mandateOutOfScope,
      lacking: defect(.outOfScope("m"))
    ),
    LackRow(
      "Several patterns cover several subjects together",
      .mandated { $0.subjects = ["estates", "service"] }
        .proposing { $0.subjects = ["service.redesign", "estates"] },
      .represented
    ),
    LackRow(
      "A proposal worth the ceiling is within it",
      .mandated { $0.ceiling = 250_000 }.proposing { $0.value = 250_000 },
      .represented
    ),
    LackRow(
      "A proposal worth a pound more than the ceiling is over it",
      .mandated { $0.ceiling = 250_000 }.proposing { $0.value = 250_001 },
      .mandateOverCeiling,
      lacking: defect(.overCeiling("m", ceiling: 250_000, value: 250_001))
    ),
    LackRow(
      "A ceiling of nought allows what is worth nothing",
      .mandated { $0.ceiling = 0 },
      .represented
    ),
    LackRow(
      "A concession needs leave to concede",
      .mandated { $0.concessions = false }.proposing { $0.concession = true },
      .mandateConcession,
      lacking: defect(.concessionNotAllowed("m"))
    ),
    LackRow(
      "What concedes nothing needs no leave to concede",
      .mandated { $0.concessions = false },
      .represented
    ),
  ]

  static let times: [LackRow] = [
    LackRow(
      "A mandate from the day of the decision is in force on it",
      .mandated { $0.period = Period(from: Scene.decision) },
      .represented
    ),
    LackRow(
      "A mandate from the day after is not yet in force",
      .mandated { $0.period = Period(from: "2025-03-21") },
      .mandateNotYetInForce,
      lacking: defect(.notYetInForce("m", from: "2025-03-21"))
    ),
    LackRow(
      "A mandate until the day after is in force",
      .mandated { $0.period = Period(until: "2025-03-21") },
      .represented
    ),
    LackRow(
      "A mandate until the day of the decision has expired",
      .mandated { $0.period = Period(until: Scene.decision) },
      .mandateExpired,
      lacking: defect(.expired("m", until: Scene.decision))
    ),
    LackRow(
      "A mandate revoked on the day of the decision is not live",
      .mandated().revoking("m", date: Scene.decision),
      .mandateRevoked,
      lacking: defect(.revoked("m", on: Scene.decision))
    ),
    LackRow(
      "Of several revocations the first counts",
      .mandated().revoking("m", date: "2025-03-12").revoking("m", date: "2025-03-11"),
      .mandateRevoked,
      lacking: defect(.revoked("m", on: "2025-03-11"))
    ),
    LackRow(
      "A revocation the day after the decision comes too late",
      .mandated().revoking("m", date: "2025-03-21"),
      asOf: "2025-03-21",
      .represented
    ),
    LackRow(
      "A revocation after an early decision comes too late",
      .mandated().deciding(date: "2025-03-12").revoking("m", date: "2025-03-13"),
      .represented
    ),
    LackRow(
      "A revocation of tomorrow is not known today",
      .mandated().revoking("m", date: "2025-03-15"),
      asOf: "2025-03-14",
      .represented
    ),
  ]

  static let bodies: [LackRow] = [
    LackRow(
      "A giver that ends on the day of the decision gives nothing",
      Scene.place.proposing { $0.affects = ["abbey"] }
        .with("north") { $0.existence = Period(until: Scene.decision) }
        .seating("dr-lee").granting("m", from: "north") { $0.over = "place" }
        .joining(["abbey"], to: "place")
        .requiring("acts", .representation),
      .mandateLapsed,
      lacking: defect(.giverDoesNotExist("m", giver: "north"))
    ),
    LackRow(
      "A giver that has ended is the reason also where its own members bounded the mandate",
      Scene.place.proposing { $0.affects = ["abbey"] }
        .with("north") { $0.existence = Period(until: "2025-03-01") }
        .seating("dr-lee").granting("m", from: "north")
        .requiring("acts", .representation),
      .mandateLapsed,
      lacking: defect(.giverDoesNotExist("m", giver: "north"))
    ),
    LackRow(
      "A holder that has ended and has no successor holds nothing",
      Scene.place.with("board") { $0.existence = Period(until: "2025-03-01") }
        .granting("m", from: nil, to: "board", [.decide]) { $0.over = "place" }
        .requiring("acts", .authority),
      .mandateLapsed,
      lacking: defect(.holderDoesNotExist("m", holder: "board"))
    ),
    LackRow(
      "A mandate does not pass to the holder's successor",
      Scene.place
        .with("board") {
          $0.existence = Period(until: "2025-03-01")
          $0.successors = ["new-board"]
        }
        .adding(Body("new-board", kind: "placeBoard"))
        .granting("m", from: nil, to: "board", [.decide]) { $0.over = "place" }
        .granting("m", from: nil, to: "new-board", [.advise]) { $0.over = "place" }
        .changed { $0.document.mandates[0].id = "old" }
        .requiring("acts", .authority),
      .forumOnlyAdvisory,
      lacking: defect(.powerLacking("m"))
    ),
  ]
}
