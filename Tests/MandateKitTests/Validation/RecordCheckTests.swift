import MandateKit
import Testing

@Suite("The record")
struct RecordCheckTests {
  @Test("An error is found where it is", arguments: rows)
  func error(_ row: DocumentErrorRow) { row.expectError() }

  @Test("What keeps within the bounds is let pass", arguments: edges)
  func edge(_ row: EdgeRow) { row.expectNothing() }

  private static let late = CivilDate(daysSinceEpoch: 376_200)

  static let rows: [DocumentErrorRow] =
    parties + [
      DocumentErrorRow("a vote on nothing", .unknownReference, at: "record[6].vote.on") {
        $0.add(.vote(by: "p1", on: "pcn", .for, date: "2022-08-01"))
      },
      DocumentErrorRow("a vote in 3000", .malformedDate, at: "record[6].vote.date") {
        $0.add(.vote(by: "p1", on: "first", .for, date: late))
      },
      DocumentErrorRow("a recusal on nothing", .unknownReference, at: "record[6].recusal.on") {
        $0.add(.recusal(by: "p1", on: "x", date: "2022-08-01"))
      },
      DocumentErrorRow("a recusal in 3000", .malformedDate, at: "record[6].recusal.date") {
        $0.add(.recusal(by: "p1", on: "first", date: late))
      },
      DocumentErrorRow(
        "a consultation on nothing",
        .unknownReference,
        at: "record[2].consultation.on"
      ) {
        $0.consult { $0.proposal = "x" }
      },
      DocumentErrorRow(
        "a consultation from 3000",
        .malformedDate,
        at: "record[2].consultation.opened"
      ) {
        $0.consult { ($0.opened, $0.closed, $0.considered) = (late, nil, nil) }
      },
      DocumentErrorRow(
        "a consultation until 3000",
        .malformedDate,
        at: "record[2].consultation.closed"
      ) {
        $0.consult { $0.closed = late }
      },
      DocumentErrorRow(
        "considered in 3000",
        .malformedDate,
        at: "record[2].consultation.considered"
      ) {
        $0.consult { $0.considered = late }
      },
      DocumentErrorRow(
        "a consultation closed the day before it opened",
        .closedBeforeOpened,
        at: "record[2].consultation.closed",
        mentions: ["`lmc`", "`icb`", "2022-07-09", "2022-07-10"]
      ) { $0.consult { $0.closed = "2022-07-09" } },
      DocumentErrorRow(
        "a consultation considered and never closed",
        .consideredWithoutClosed,
        at: "record[2].consultation.considered",
        mentions: ["`lmc`", "`icb`", "2022-08-20"]
      ) { $0.consult { $0.closed = nil } },
      DocumentErrorRow(
        "information complete the day before it opened",
        .informedOutsideConsultation,
        at: "record[2].consultation.informed",
        mentions: ["`lmc`", "`icb`", "2022-07-09", "before it opened"]
      ) { $0.consult { $0.informed = "2022-07-09" } },
      DocumentErrorRow(
        "information complete the day after it closed",
        .informedOutsideConsultation,
        at: "record[2].consultation.informed",
        mentions: ["2022-08-11", "after it closed"]
      ) { $0.consult { $0.informed = "2022-08-11" } },
      DocumentErrorRow(
        "an answer the day before it opened",
        .answeredBeforeOpened,
        at: "record[2].consultation.answered",
        mentions: ["`lmc`", "`icb`", "2022-07-09", "2022-07-10"]
      ) { $0.consult { $0.answered = "2022-07-09" } },
      DocumentErrorRow(
        "an answer of no date",
        .answerWithoutDate,
        at: "record[2].consultation.answer",
        mentions: ["`answered`"]
      ) { $0.consult { $0.answer = .support } },
      DocumentErrorRow(
        "an answer in 3000",
        .malformedDate,
        at: "record[2].consultation.answered"
      ) { $0.consult { $0.answered = late } },
      DocumentErrorRow(
        "information complete in 3000",
        .malformedDate,
        at: "record[2].consultation.informed"
      ) { $0.consult { ($0.informed, $0.closed, $0.considered) = (late, nil, nil) } },
      DocumentErrorRow(
        "a phase of two words",
        .malformedIdentifier,
        at: "record[2].consultation.phase",
        mentions: ["`two words`"]
      ) { $0.consult { $0.phase = "two words" } },
      DocumentErrorRow(
        "a casting vote on nothing",
        .unknownReference,
        at: "record[6].castingVote.on"
      ) {
        $0.add(.castingVote(by: "dr", of: "pcn", on: "x", .for, date: "2022-08-01"))
      },
      DocumentErrorRow("a casting vote in 3000", .malformedDate, at: "record[6].castingVote.date") {
        $0.add(.castingVote(by: "dr", of: "pcn", on: "first", .for, date: late))
      },
      DocumentErrorRow("an attendance on nothing", .unknownReference, at: "record[6].attendance.on")
      {
        $0.add(.attendance(by: "dr", at: "icb", on: "x", date: "2022-08-01"))
      },
      DocumentErrorRow("an attendance in 3000", .malformedDate, at: "record[6].attendance.date") {
        $0.add(.attendance(by: "dr", at: "icb", on: "first", date: late))
      },
      DocumentErrorRow("a notice on nothing", .unknownReference, at: "record[6].notice.on") {
        $0.add(.notice(to: "pcn", by: "icb", on: "x", date: "2022-08-01"))
      },
      DocumentErrorRow("a notice in 3000", .malformedDate, at: "record[6].notice.date") {
        $0.add(.notice(to: "pcn", by: "icb", on: "first", date: late))
      },
      DocumentErrorRow("a decision on nothing", .unknownReference, at: "record[6].decision.on") {
        $0.add(.decision(by: "icb", on: "x", date: "2022-08-01"))
      },
      DocumentErrorRow("a decision in 3000", .malformedDate, at: "record[6].decision.date") {
        $0.add(.decision(by: "icb", on: "first", date: late))
      },
      DocumentErrorRow(
        "a revocation of nothing",
        .unknownReference,
        at: "record[6].revocation.of",
        mentions: ["`m9`", "`governance.mandates`"]
      ) { $0.add(.revocation(of: "m9", date: "2022-08-01")) },
      DocumentErrorRow("a revocation in 3000", .malformedDate, at: "record[6].revocation.date") {
        $0.add(.revocation(of: "m1", date: late))
      },
      DocumentErrorRow("too many acts", .tooManyEntries, at: "record") {
        $0.record.acts = Array(repeating: $0.record.acts[0], count: 1_000_001)
      },
    ]

  private static let parties: [DocumentErrorRow] = [
    DocumentErrorRow("a vote by nothing", .unknownReference, at: "record[6].vote.by") {
      $0.add(.vote(by: "x", on: "first", .for, date: "2022-08-01"))
    },
    DocumentErrorRow("a casting vote by nothing", .unknownReference, at: "record[6].castingVote.by")
    {
      $0.add(.castingVote(by: "x", of: "pcn", on: "first", .for, date: "2022-08-01"))
    },
    DocumentErrorRow("a casting vote of nothing", .unknownReference, at: "record[6].castingVote.of")
    {
      $0.add(.castingVote(by: "dr", of: "x", on: "first", .for, date: "2022-08-01"))
    },
    DocumentErrorRow("a casting vote of a person", .wrongReference, at: "record[6].castingVote.of")
    {
      $0.add(.castingVote(by: "p1", of: "dr", on: "first", .for, date: "2022-08-01"))
    },
    DocumentErrorRow("an attendance of nobody", .unknownReference, at: "record[6].attendance.by") {
      $0.add(.attendance(by: "x", at: "icb", on: "first", date: "2022-08-01"))
    },
    DocumentErrorRow("an attendance of a body", .wrongReference, at: "record[6].attendance.by") {
      $0.add(.attendance(by: "pcn", at: "icb", on: "first", date: "2022-08-01"))
    },
    DocumentErrorRow("an attendance at a person", .wrongReference, at: "record[6].attendance.at") {
      $0.add(.attendance(by: "dr", at: "expert", on: "first", date: "2022-08-01"))
    },
    DocumentErrorRow("a vote cast by nothing", .unknownReference, at: "record[6].vote.castBy") {
      $0.add(.vote(by: "p1", on: "first", .for, date: "2022-08-01", castBy: "x"))
    },
    DocumentErrorRow("a recusal by nothing", .unknownReference, at: "record[6].recusal.by") {
      $0.add(.recusal(by: "x", on: "first", date: "2022-08-01"))
    },
    DocumentErrorRow(
      "a consultation of nothing",
      .unknownReference,
      at: "record[2].consultation.of"
    ) {
      $0.consult { $0.of = "x" }
    },
    DocumentErrorRow(
      "a consultation by nothing",
      .unknownReference,
      at: "record[2].consultation.by"
    ) {
      $0.consult { $0.by = "x" }
    },
    DocumentErrorRow("a notice to nothing", .unknownReference, at: "record[6].notice.to") {
      $0.add(.notice(to: "x", by: "icb", on: "first", date: "2022-08-01"))
    },
    DocumentErrorRow("a notice by nothing", .unknownReference, at: "record[6].notice.by") {
      $0.add(.notice(to: "pcn", by: "x", on: "first", date: "2022-08-01"))
    },
    DocumentErrorRow("a decision by nothing", .unknownReference, at: "record[6].decision.by") {
      $0.add(.decision(by: "x", on: "first", date: "2022-08-01"))
    },
    DocumentErrorRow("a decision by a person", .wrongReference, at: "record[6].decision.by") {
      $0.add(.decision(by: "dr", on: "first", date: "2022-08-01"))
    },
  ]

  static let edges: [EdgeRow] = [
    EdgeRow("a vote cast by a body, a recusal by a body") {
      $0.add(.vote(by: "p1", on: "first", .for, date: "2022-08-01", castBy: "pcn"))
      $0.add(.recusal(by: "p1", on: "first", date: "2022-08-01"))
    },
    EdgeRow("votes, notices and consultations of and by people") {
      $0.add(.vote(by: "dr", on: "first", .for, date: "2022-08-01", castBy: "expert"))
      $0.add(.notice(to: "dr", by: "expert", on: "first", date: "2022-08-01"))
      $0.consult { ($0.of, $0.by) = ("dr", "expert") }
    },
    EdgeRow("a casting vote in a body without one, and an attendance of nobody's appointment") {
      $0.add(.castingVote(by: "p1", of: "p2", on: "first", .for, date: "2022-08-01"))
      $0.add(.attendance(by: "expert", at: "p1", on: "first", date: "2022-08-01"))
    },
    EdgeRow("information complete on the day it opened, and an answer on that day") {
      $0.consult {
        ($0.informed, $0.answered, $0.answer, $0.phase) = ($0.opened, $0.opened, .neither, "draft")
      }
    },
    EdgeRow("information complete on the day it closed, and an answer after it, of no content") {
      $0.consult { ($0.informed, $0.answered) = ($0.closed, "2022-12-01") }
    },
    EdgeRow("information complete in a consultation that has not closed") {
      $0.consult { ($0.informed, $0.closed, $0.considered) = ("2022-10-01", nil, nil) }
    },
    EdgeRow("a consultation closed on the day it opened") { $0.consult { $0.closed = $0.opened } },
    EdgeRow("a consultation considered before it closed, which is for the engine to judge") {
      $0.consult { $0.considered = "2022-07-10" }
    },
    EdgeRow("a decision by a body that is not the forum, which is an irregularity") {
      $0.add(.decision(by: "p1", on: "first", date: "2022-08-01"))
    },
    EdgeRow("one act twice") { $0.add($0.record.acts[0]) },
  ]
}

extension SoundDocument {
  /// Adds an act to the record, as entry 6.
  mutating func add(_ act: Act) { record.acts.append(act) }

  /// Changes the consultation, which is entry 2 of the record.
  mutating func consult(_ change: (inout Consultation) -> Void) {
    guard case .consultation(var consultation) = record.acts[2] else { return }
    change(&consultation)
    record.acts[2] = .consultation(consultation)
  }
}
