import MandateKit

/// What provisions ask for, and find nobody or no time for.
extension RecordReviewTests {
  private static func working(
    _ name: String,
    beyond: @escaping Row.Change,
    inside: @escaping Row.Change
  ) -> Row {
    Row(.noBankHolidays, name, beyond: beyond, inside: inside)
  }

  private static func seat(_ capacity: Appointment.Capacity, until day: CivilDate? = nil)
    -> Row.Change
  {
    { scene in
      scene.document.appointments = [
        Appointment("dr-lee", to: "board", capacity: capacity, period: Period(until: day))
      ]
    }
  }

  static let provisionRows: [Row] = [
    working(
      "a time that begins in the year before",
      beyond: { $0.countWorkingDays(60, holidays: ["2025-05-05"]) },
      inside: { $0.countWorkingDays(60, holidays: ["2024-12-25", "2025-05-05"]) }
    ),
    working(
      "a consultation on record whose first day counted is the last of the year before, and the first",
      beyond: { scene in
        scene.countWorkingDays(5, holidays: ["2025-05-05"])
        scene.record.acts = [consulted("lmc", by: "icb", opened: "2024-12-30")]
      },
      inside: { scene in
        scene.countWorkingDays(5, holidays: ["2025-05-05"])
        scene.record.acts = [consulted("lmc", by: "icb", opened: "2024-12-31")]
      }
    ),
    working(
      "a report that is due in the year after",
      beyond: { $0.reportBack(decided: "2025-12-30") },
      inside: { $0.reportBack(decided: "2025-12-22") }
    ),
    Row(
      .nobodyRepresents,
      "representation at a forum without representatives, and with one",
      beyond: { $0.requirePresence() },
      inside: { scene in
        scene.requirePresence()
        seat(.representative)(&scene)
      }
    ),
    Row(
      .nobodyRepresents,
      "an expert alone, and a representative",
      beyond: { scene in
        scene.consultByRepresentatives()
        seat(.expert)(&scene)
      },
      inside: { scene in
        scene.consultByRepresentatives()
        seat(.representative)(&scene)
      }
    ),
    Row(
      .nobodyRepresents,
      "a representative whose seat ends on the decision date, and the day after",
      beyond: { scene in
        scene.tellByRepresentatives()
        seat(.representative, until: "2025-03-20")(&scene)
      },
      inside: { scene in
        scene.tellByRepresentatives()
        seat(.representative, until: "2025-03-21")(&scene)
      }
    ),
    Row(
      .valueNotStated,
      "a provision from a pound on, and a proposal of a pound",
      beyond: { $0.askFromValue(of: 1, subject: "travel") },
      inside: { scene in
        scene.askFromValue(of: 1, subject: "travel")
        scene.proposals[0].value = 1
      }
    ),
    Row(
      .valueNotStated,
      "a provision that would apply, and one on another subject",
      beyond: { $0.askFromValue(of: 50_000, subject: "travel") },
      inside: { $0.askFromValue(of: 50_000, subject: "premises") }
    ),
    Row(
      .valueNotStated,
      "a provision from a pound on, and from nothing on",
      beyond: { $0.askFromValue(of: 1, subject: "travel") },
      inside: { $0.askFromValue(of: 0, subject: "travel") }
    ),
  ]
}

extension Scene {
  fileprivate mutating func countWorkingDays(_ days: Int, holidays: [BankHoliday]) {
    document.bankHolidays = holidays
    document.provisions.removeAll()
    document.consult("working", .body("lmc"), days: days, working: true)
  }

  fileprivate mutating func reportBack(decided day: CivilDate) {
    document.bankHolidays = ["2025-05-05"]
    proposals[0].decisionDate = day
    document.provisions.append(
      Provision(
        "report",
        requires: .notice(to: .body("lmc"), by: .forum, .after(days: 5, workingDays: true)),
        force: .exposure
      )
    )
  }

  fileprivate mutating func consultByRepresentatives() {
    document.provisions.append(
      Provision(
        "asked",
        requires: .consultation(of: .body("lmc"), by: .representatives, ConsultationStandard()),
        force: .exposure
      )
    )
  }

  fileprivate mutating func tellByRepresentatives() {
    document.provisions.append(
      Provision(
        "report",
        requires: .notice(to: .body("lmc"), by: .representatives, .after(days: 5)),
        force: .exposure
      )
    )
  }

  fileprivate mutating func askFromValue(of pounds: Int, subject: SubjectPattern) {
    document.provisions.append(
      Provision(
        "valuable",
        when: Occasion(subjects: [subject], minimumValue: pounds),
        requires: .approval(of: .body("icb")),
        force: .exposure
      )
    )
  }
}
