import MandateKit
import Testing

@Suite("Engagement of representatives and of those who are asked and told")
struct EngagementOfRepresentativesTests {
  @Test("An attendance is told from staying away, from a record that has none, and from a recusal")
  func attendance() throws {
    var vale = Vale()
    vale.proposals.append(Vale.proposal("d"))
    vale.acts = [
      .attendance(by: "osei", at: "board", on: "a", date: "2025-03-01"),
      .attendance(by: "lind", at: "board", on: "a", date: "2025-03-01"),
      .attendance(by: "osei", at: "board", on: "b", date: "2025-03-01"),
      .attendance(by: "osei", at: "board", on: "d", date: "2025-03-01"),
      .recusal(by: "lind", on: "d", date: "2025-02-01"),
    ]
    let representatives = try vale.engagement().representatives
    #expect(representatives.map { $0.person } == ["lind", "osei"])
    #expect(representatives.map { $0.attended } == [1, 3])
    #expect(representatives.map { $0.stayedAway } == [1, 0])
    #expect(representatives.map { $0.notRecorded } == [1, 1])
    #expect(representatives.map { $0.recused } == [1, 0])
    #expect(representatives.allSatisfy { $0.proposals == 4 && $0.forum == "board" })
  }

  struct ConsultationRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var closed: CivilDate?
    var answered: CivilDate?
    var informed: CivilDate?
    var minimumDays = 28
    var asOf: CivilDate
    /// Answered, answered in time, closed unanswered, awaiting, overdue.
    var counts: [Int]
  }

  // Opened on 10 January: 28 days have run on 7 February. The decision is on 1 March.
  static let consultationRows = [
    ConsultationRow(
      testDescription: "Open, and its time has not run",
      asOf: "2025-02-07",
      counts: [0, 0, 0, 1, 0]
    ),
    ConsultationRow(
      testDescription: "Open, and its time has run",
      asOf: "2025-02-08",
      counts: [0, 0, 0, 1, 1]
    ),
    ConsultationRow(
      testDescription: "Time runs from the day on which the information was complete",
      informed: "2025-01-12",
      asOf: "2025-02-08",
      counts: [0, 0, 0, 1, 0]
    ),
    ConsultationRow(
      testDescription: "Where no minimum is asked its time runs to the decision",
      minimumDays: 0,
      asOf: "2025-03-01",
      counts: [0, 0, 0, 1, 0]
    ),
    ConsultationRow(
      testDescription: "After the decision it is overdue",
      minimumDays: 0,
      asOf: "2025-03-02",
      counts: [0, 0, 0, 1, 1]
    ),
    ConsultationRow(
      testDescription: "Closed without an answer",
      closed: "2025-02-10",
      asOf: "2025-02-10",
      counts: [0, 0, 1, 0, 0]
    ),
    ConsultationRow(
      testDescription: "Answered on the closing day",
      closed: "2025-02-10",
      answered: "2025-02-10",
      asOf: "2025-03-09",
      counts: [1, 1, 0, 0, 0]
    ),
    ConsultationRow(
      testDescription: "Answered after the closing day",
      closed: "2025-02-10",
      answered: "2025-02-11",
      asOf: "2025-03-09",
      counts: [1, 0, 0, 0, 0]
    ),
    ConsultationRow(
      testDescription: "Answered before the closing day and after the decision",
      closed: "2025-03-20",
      answered: "2025-03-10",
      asOf: "2025-04-09",
      counts: [1, 0, 0, 0, 0]
    ),
    ConsultationRow(
      testDescription: "An answer after the date is not known",
      answered: "2025-02-05",
      asOf: "2025-02-04",
      counts: [0, 0, 0, 1, 0]
    ),
  ]

  @Test("Consultations are counted by how far they are answered", arguments: consultationRows)
  func consultations(_ row: ConsultationRow) throws {
    var vale = Vale()
    vale.provisions.append(
      Provision(
        "asked",
        requires: .consultation(of: .body("lmc"), by: .proposer, minimumDays: row.minimumDays),
        force: .exposure
      )
    )
    vale.acts = [
      .consultation(
        of: "lmc",
        by: "icb",
        on: "a",
        opened: "2025-01-10",
        closed: row.closed,
        informed: row.informed,
        answered: row.answered
      )
    ]
    let lmc = try #require(try vale.engagement(asOf: row.asOf).consultees.first)
    #expect(lmc.id == "lmc" && lmc.asked == 1)
    #expect(
      [lmc.answered, lmc.answeredInTime, lmc.closedUnanswered, lmc.awaitingAnswer, lmc.overdue]
        == row.counts
    )
    #expect(lmc.mostAtOnce == 1 && lmc.busiestDay == "2025-01-10")
  }

  @Test("The day on which most consultations were open is the first such day")
  func busiest() throws {
    var vale = Vale()
    let days: [(Proposal.ID, CivilDate, CivilDate?)] = [
      ("a", "2025-01-10", "2025-01-20"), ("b", "2025-01-20", "2025-02-01"),
      ("c", "2025-01-21", nil),
    ]
    vale.acts = days.map { .consultation(of: "lmc", by: "icb", on: $0, opened: $1, closed: $2) }
    let lmc = try #require(try vale.engagement().consultees.first)
    #expect(lmc.asked == 3 && lmc.mostAtOnce == 2 && lmc.busiestDay == "2025-01-20")
  }

  @Test("Notices are counted by who owes them and whether they were given in time")
  func notices() throws {
    var vale = Vale()
    vale.provisions += [
      .practice(
        "before",
        .notice(to: .body("lmc"), by: .proposer, .before(NoticePeriod(days: 14)))
      ),
      .practice(
        "after",
        .notice(to: .body("lmc"), by: .representatives, .after(NoticePeriod(days: 7)))
      ),
    ]
    vale.proposals.append(Vale.proposal("d", on: "2026-03-01"))
    vale.acts = [
      .notice(to: "lmc", by: "icb", on: "a", date: "2025-02-15"),
      .notice(to: "lmc", by: "icb", on: "b", date: "2025-02-16"),
      .notice(to: "lmc", by: "osei", on: "a", date: "2025-03-08"),
      .notice(to: "lmc", by: "lind", on: "b", date: "2025-03-09"),
      // Before the decision it is no report of it.
      .notice(to: "lmc", by: "osei", on: "c", date: "2025-02-01"),
    ]
    let notices = try vale.engagement().notices
    #expect(notices.map { $0.owedBy } == [["icb"], ["lind", "osei"]])
    func numbers(_ counts: Engagement.NoticesOwed.Counts) -> [Int] {
      [counts.inTime, counts.late, counts.missing, counts.due]
    }
    #expect(numbers(notices[0].before) == [1, 1, 1, 1])
    #expect(numbers(notices[0].after) == [0, 0, 0, 0])
    #expect(numbers(notices[1].after) == [1, 1, 1, 1])
    #expect(notices[1].after.total == 4)
  }

  struct CommitmentRow: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Whether the mandate needs ratification.
    var isAdReferendum = true
    /// The decision date of a proposal that ratifies, and the votes of the practices on it.
    var ratifying: (date: CivilDate, choice: Choice)?
    /// The votes on a proposal that confirms, and its decision date.
    var confirming: Choice?
    var confirmedOn: CivilDate = "2025-06-01"
    var ceiling: Int?
    var asOf: CivilDate = "2025-12-31"
    var fate: Engagement.Commitment.Fate
  }

  // The decision is on 1 March, and the last day to ratify 29 March.
  static let commitmentRows = [
    CommitmentRow(testDescription: "Mandated outright", isAdReferendum: false, fate: .stands),
    CommitmentRow(
      testDescription: "Above the ceiling",
      isAdReferendum: false,
      ceiling: 1,
      fate: .neverMandated
    ),
    CommitmentRow(
      testDescription: "Above the ceiling, ratification or no",
      ceiling: 1,
      fate: .neverMandated
    ),
    CommitmentRow(
      testDescription: "Ratified",
      ratifying: ("2025-03-29", .for),
      fate: .ratified
    ),
    CommitmentRow(
      testDescription: "The last day to ratify is still to come",
      asOf: "2025-03-28",
      fate: .awaitingRatification
    ),
    CommitmentRow(
      testDescription: "Refused, and the last day is still to come",
      ratifying: ("2025-03-20", .against),
      asOf: "2025-03-28",
      fate: .awaitingRatification
    ),
    CommitmentRow(
      testDescription: "Nobody asked for a ratification in time",
      asOf: "2025-03-29",
      fate: .lapsed
    ),
    CommitmentRow(
      testDescription: "A ratification was asked for too late",
      ratifying: ("2025-03-30", .for),
      fate: .lapsed
    ),
    CommitmentRow(
      testDescription: "A ratification was refused",
      ratifying: ("2025-03-20", .against),
      fate: .repudiated
    ),
    CommitmentRow(
      testDescription: "Confirmed later",
      isAdReferendum: false,
      confirming: .for,
      fate: .stands
    ),
    CommitmentRow(
      testDescription: "Not confirmed later",
      isAdReferendum: false,
      confirming: .against,
      fate: .repudiated
    ),
    CommitmentRow(
      testDescription: "What was decided before it cannot have undone it",
      isAdReferendum: false,
      confirming: .against,
      confirmedOn: "2025-02-10",
      fate: .stands
    ),
    CommitmentRow(
      testDescription: "The vote to confirm is still to come",
      isAdReferendum: false,
      confirming: .against,
      asOf: "2025-05-31",
      fate: .stands
    ),
  ]

  @Test("What became of a commitment is told", arguments: commitmentRows)
  func commitments(_ row: CommitmentRow) throws {
    var vale = Vale()
    vale.provisions = [
      .essential(
        "represented",
        .representation(),
        when: Occasion(effects: [.commitment])
      ),
      .essential(
        "agreed",
        .approval(of: .body("network")),
        when: Occasion(effects: [.position])
      ),
    ]
    vale.mandates = [
      Mandate(
        "seat",
        giver: "network",
        holder: "osei",
        powers: [.agree],
        subjects: ["contract"],
        ceiling: row.ceiling,
        ratification: row.isAdReferendum ? Mandate.Ratification(by: "network", within: 28) : nil
      )
    ]
    vale.proposals = [Vale.proposal("a")]
    vale.proposals[0].value = 500
    func add(_ id: Proposal.ID, on date: CivilDate, _ choice: Choice) -> Int {
      var later = Vale.proposal(id, on: date)
      later.effect = .position
      vale.proposals.append(later)
      vale.acts += ["p1", "p2"].map { .vote(by: $0, on: id, choice, date: "2025-02-01") }
      return vale.proposals.count - 1
    }
    if let ratifying = row.ratifying {
      vale.proposals[add("r", on: ratifying.date, ratifying.choice)].ratifies = "a"
    }
    if let confirming = row.confirming {
      vale.proposals[add("k", on: row.confirmedOn, confirming)].confirms = "a"
    }
    let commitments = try vale.engagement(asOf: row.asOf).commitments
    let commitment = try #require(commitments.first)
    #expect(commitments.count == 1 && commitment.proposal == "a")
    #expect(commitment.fate == row.fate)
    #expect(commitment.representatives == ["lind", "osei"] && commitment.forum == "board")
    let isWanting = [.awaitingRatification, .lapsed].contains(row.fate)
    if isWanting { #expect(commitment.ratifiedBy == "2025-03-29") }
    let repudiation: Proposal.ID? =
      row.fate == .repudiated ? (row.confirming == nil ? "r" : "k") : nil
    #expect(commitment.repudiatedBy == repudiation)
    let day = row.confirming == nil ? row.ratifying?.date : row.confirmedOn
    #expect(commitment.repudiatedOn == (row.fate == .repudiated ? day : nil))
  }
}
