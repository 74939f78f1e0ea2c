import MandateKit
import MandateKitFiles

/// Cases of made-up entries whose texts are hostile to spreadsheets.
enum SpreadsheetScene {
  /// Returns a valid case for a seed, the same each time.
  static func file(seed: UInt64) -> CaseFile {
    var random = JSONTestGenerator(seed: seed)
    let bodies = (0..<6).map { number in "\(text(&random))body\(number)\(text(&random))" }
    let people = (0..<3).map { number in "\(text(&random))person\(number)" }
    let date = { (random: inout JSONTestGenerator) -> CivilDate in
      CivilDate.unreadSample.adding(days: random.below(80_000))
    }
    let period = { (random: inout JSONTestGenerator) -> Period in
      let from = date(&random)
      return Period(
        from: random.below(2) == 0 ? nil : from,
        until: random.below(2) == 0 ? nil : from.adding(days: 1 + random.below(900))
      )
    }
    var file = CaseFile(document: GovernanceDocument())
    for (number, id) in bodies.enumerated() {
      let isPractice = number < 4
      file.document.bodies.append(
        Body(
          Body.ID(id),
          kind: isPractice ? .practice : .primaryCareNetwork,
          name: random.below(2) == 0 ? id : text(&random),
          existence: period(&random),
          listSize: isPractice ? size(&random) : 0,
          rules: isPractice ? [] : [ApplicableRule(.majority(of: .all))],
          binds: !isPractice,
          competence: [nil, [], ["a.b", "*"]][random.below(3)]
        )
      )
    }
    for id in people {
      file.document.people.append(Person(Person.ID(id), name: text(&random)))
    }
    for id in bodies.prefix(4) {
      let votes = random.below(5)
      file.document.memberships.append(
        Membership(
          PartyID(id),
          of: Body.ID(bodies[4]),
          period: period(&random),
          votes: votes == 0 ? nil : Int64(votes),
          classes: ["lay", "clinical"].prefix(random.below(3)).map { MembershipClass(rawValue: $0) }
        )
      )
    }
    for (number, id) in people.enumerated() {
      file.document.appointments.append(
        Appointment(
          Person.ID(id),
          to: Body.ID(bodies[5]),
          capacity: number == 0 ? .expert : .representative,
          period: period(&random)
        )
      )
      file.document.mandates.append(
        Mandate(
          Mandate.ID("\(text(&random))m\(number)"),
          giver: Body.ID(bodies[4]),
          holder: PartyID(id),
          powers: [.advise, .agree],
          subjects: ["a.b", "c"],
          ceiling: random.below(2) == 0 ? nil : 50_000,
          ratification: random.below(2) == 0
            ? nil : Mandate.Ratification(by: Body.ID(bodies[4]), within: random.below(90)),
          period: period(&random),
          source: random.below(2) == 0
            ? nil : Source(text(&random), provision: text(&random), url: text(&random))
        )
      )
    }
    file.proposals = [
      Proposal(
        "p",
        subjects: ["a.b"],
        affects: [Body.ID(bodies[4])],
        proposer: Body.ID(bodies[5]),
        forum: Body.ID(bodies[5]),
        decisionDate: "2024-01-01"
      )
    ]
    for id in bodies.prefix(4) {
      file.record.acts += [
        .vote(
          Vote(
            by: PartyID(id),
            on: "p",
            [.for, .against, .abstain][random.below(3)],
            date: date(&random),
            castBy: random.below(2) == 0 ? nil : PartyID(people[0])
          )
        ),
        .notice(
          Notice(to: PartyID(id), by: PartyID(bodies[5]), on: "p", date: date(&random))
        ),
        .attendance(
          Attendance(by: Person.ID(people[1]), at: Body.ID(bodies[5]), on: "p", date: date(&random))
        ),
      ]
      var asked = Consultation(
        of: PartyID(id),
        by: PartyID(bodies[5]),
        on: "p",
        opened: date(&random)
      )
      if random.below(2) == 0 {
        asked.closed = asked.opened.adding(days: random.below(50))
        asked.sufficientInformation = random.below(2) == 0
        asked.answered = asked.closed
        asked.answer = .object
        asked.phase = "first"
      }
      file.record.acts.append(.consultation(asked))
    }
    return file
  }

  /// Pieces of text that spreadsheets, CSV and lists in cells give a meaning of their own.
  private static let pieces = [
    "=1+1", "+", "-", "@", "'", "''", ";", ",", "\"", "\\", "\n", "\r\n", "\t", " ", "\u{A0}", "|",
    "é", "\u{1F3E5}", "true", "0", "{", "\u{FEFF}", "sep=", "x",
  ]

  private static func text(_ random: inout JSONTestGenerator) -> String {
    (0..<random.below(4)).map { _ in pieces[random.below(pieces.count)] }.joined()
  }

  private static func size(_ random: inout JSONTestGenerator) -> ListSize {
    random.below(2) == 0
      ? .constant(Int64(random.below(20_000)))
      : .dated([
        .init(from: "2022-04-01", patients: Int64(random.below(9_000))),
        .init(from: "2023-04-01", patients: 0),
      ])
  }
}

extension JSONTestGenerator {
  /// Returns a number from 0 that is below another.
  fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}

extension CivilDate {
  fileprivate static let unreadSample: CivilDate = "1900-01-01"
}
