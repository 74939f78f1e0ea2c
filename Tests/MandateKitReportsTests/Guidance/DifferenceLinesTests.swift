import MandateKitReports
import Testing

@testable import MandateKit

@Suite("The difference of two answers, as lines to read")
struct DifferenceLinesTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var before: @Sendable (inout Resolution) -> Void = { _ in }
    var after: @Sendable (inout Resolution) -> Void = { _ in }
    let lines: [String]
  }

  static let conflict = Voice.Conflict(for: "n2", against: "lmc", patients: 7_000)

  private static func requirement(
    of body: Body.ID?,
    _ status: Status,
    _ detail: RequirementResult.Detail
  ) -> RequirementResult {
    RequirementResult(
      provision: "agreed",
      body: body,
      force: .essential,
      status: status,
      reason: .approvalOpen,
      detail: detail
    )
  }

  static let requirements = [
    Row(
      testDescription: "A requirement of no body whose status changes",
      before: { $0.requirements = [requirement(of: nil, .open, .approval(nil))] },
      after: { $0.requirements = [requirement(of: nil, .met, .approval(nil))] },
      lines: ["agreed: open becomes met."]
    ),
    Row(
      testDescription: "A requirement that stays open and needs other votes",
      before: {
        $0.requirements = [requirement(of: "n1", .open, .approval(.init(voters: ["p1"])))]
      },
      after: {
        $0.requirements = [requirement(of: "n1", .open, .approval(.init(voters: ["p2"])))]
      },
      lines: ["agreed of Riverside PCN: the way to it is another."]
    ),
    Row(
      testDescription: "A requirement that is there only before",
      before: { $0.requirements = [requirement(of: "n1", .open, .approval(nil))] },
      after: { $0.requirements = [] },
      lines: ["agreed of Riverside PCN: no longer required."]
    ),
    Row(
      testDescription: "A requirement that is there only after",
      before: { $0.requirements = [] },
      after: { $0.requirements = [requirement(of: "n1", .open, .approval(nil))] },
      lines: ["agreed of Riverside PCN: now required."]
    ),
  ]

  static let voices = [
    Row(
      testDescription: "A voice that becomes one",
      before: { $0.voice = Voice(conflicts: [conflict]) },
      after: { $0.voice = Voice() },
      lines: ["General practice speaks with one voice."]
    ),
    Row(
      testDescription: "Another conflict of voice in the place of one",
      before: { $0.voice = Voice(conflicts: [conflict]) },
      after: { $0.voice = Voice(conflicts: [.init(for: "lmc", against: "n2", patients: 9_000)]) },
      lines: ["The bodies that contradict each other, or the patients concerned, are others."]
    ),
    Row(
      testDescription: "One more conflict of voice",
      before: { $0.voice = Voice(conflicts: [conflict]) },
      after: {
        $0.voice = Voice(conflicts: [
          conflict, .init(for: "n1", against: "lmc", patients: 9_000),
        ])
      },
      lines: ["Conflicts of voice: 1 becomes 2."]
    ),
    Row(
      testDescription: "The same conflicts, and other patients spoken for",
      after: { $0.voice.patients.for += 1 },
      lines: ["Other patients are spoken for, or by others."]
    ),
  ]

  static let others = [
    Row(
      testDescription: "Another outcome",
      after: { $0.outcome = .mandated },
      lines: ["The outcome: not mandated becomes mandated."]
    ),
    Row(
      testDescription: "More practices affected",
      before: { $0.affected = .init(practices: 1, patients: 9_000) },
      lines: ["Affected: 1 practice becomes 2 practices."]
    ),
    Row(
      testDescription: "Practices that are bound, or may be",
      before: { $0.bound = BoundPractices(certain: [], possible: ["p2"]) },
      after: { $0.bound = BoundPractices(certain: ["p1"], possible: []) },
      lines: [
        "Bound: nobody becomes Mill Lane Surgery.", "Perhaps bound: Abbey Practice becomes nobody.",
      ]
    ),
    Row(
      testDescription: "An earliest day that is no more, and a warning that has gone",
      before: { $0.warnings = [Warning(.selectsNobody, provision: "told")] },
      after: { $0.earliestDecision = nil },
      lines: [
        "No longer so: Provision told finds nobody of whom it could require anything, so it asks for "
          + "nothing: check whom it names.",
        "Earliest decision: 30 October 2022 becomes none.",
      ]
    ),
    Row(
      testDescription: "A warning that is new, of a mandate with its law",
      after: {
        $0.warnings = [
          Warning(
            .grantNotAllowed,
            mandate: "m1",
            source: Source("NHS Act 2006", provision: "section 65Z5", basis: .statute)
          )
        ]
      },
      lines: [
        "The law does not allow mandate m1 (from Riverside PCN to Dr Ann Lee) (NHS Act 2006, section "
          + "65Z5 [statute]): let those act whom it allows to."
      ]
    ),
    Row(
      testDescription: "A warning that names neither the mandate nor the law",
      after: { $0.warnings = [Warning(.grantNotAllowed)] },
      lines: ["The law does not allow a mandate: let those act whom it allows to."]
    ),
    Row(testDescription: "The same answer", lines: []),
  ]

  @Test(
    "Each difference has a line, and what is the same has none",
    arguments: requirements + voices + others
  )
  func lines(_ row: Row) {
    var (before, after) = (Golden.resolution, Golden.resolution)
    row.before(&before)
    row.after(&after)
    let difference = Resolution.Difference(from: before, to: after)
    #expect(difference.lines(Cast.names) == row.lines)
    #expect(difference.isEmpty == row.lines.isEmpty)
  }

  @Test("A body that comes to have a part, or has it no more, is told with where it stands")
  func parts() {
    func resolution(_ positions: [Resolution.BodyPositions]) -> Resolution {
      Resolution(
        proposal: "clinic",
        asOf: "2022-10-01",
        decisionDate: "2022-10-20",
        outcome: .undetermined,
        reason: .essentialOpen,
        affected: .init(practices: 2, patients: 16_000),
        requirements: [],
        positions: positions,
        voice: Voice(),
        irregularities: [],
        earliestDecision: nil
      )
    }
    let difference = Resolution.Difference(
      from: resolution([
        .init(body: "n2", positions: [.against], kind: .primaryCareNetwork)
      ]),
      to: resolution([
        .init(body: "n1", positions: [.for, .none], kind: .primaryCareNetwork)
      ])
    )
    #expect(
      difference.lines(Cast.names) == [
        "Riverside PCN: no part becomes for or without a position.",
        "Hilltop PCN: against becomes no part.",
      ]
    )
  }
}
