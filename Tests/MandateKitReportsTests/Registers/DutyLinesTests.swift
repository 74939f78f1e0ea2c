import MandateKitReports
import Testing

@testable import MandateKit

@Suite("The duties owed to a body, as lines to read")
struct DutyLinesTests {
  typealias Register = Docket.DutyRegister

  private static func entry(
    _ standing: Register.Standing,
    _ reason: RequirementResult.Reason,
    _ detail: RequirementResult.Detail,
    owedBy: [PartyID] = ["board"]
  ) -> Register.Entry {
    Register.Entry(
      proposal: "clinic",
      decisionDate: "2022-10-20",
      asOf: "2022-10-01",
      owedBy: owedBy,
      requirement: RequirementResult(
        provision: "asked",
        body: "lmc",
        force: .essential,
        status: .open,
        reason: reason,
        detail: detail
      ),
      standing: standing
    )
  }

  private static func consultation(
    _ limbs: RequirementResult.ConsultationPath.Limbs = .init()
  ) -> RequirementResult.Detail {
    .consultation(RequirementResult.ConsultationPath(openBy: "2022-09-22", limbs: limbs))
  }

  static let entries: [(Register.Entry, String)] = [
    (
      entry(.done, .consulted, consultation()),
      "Done: consultation on A walk-in clinic, by Westshire board, decision on 20 October 2022. "
        + "Westshire LMC was consulted, to the standard asked."
    ),
    (
      entry(
        .open,
        .consultationOpen,
        consultation(.init(formative: .open, information: .met)),
        owedBy: []
      ),
      "Open: consultation on A walk-in clinic, decision on 20 October 2022. Westshire LMC has still "
        + "to be consulted, to the standard asked: a new consultation has to open by 22 September "
        + "2022. (closed before the decision … open, sufficient information ✓ met.)"
    ),
    (
      entry(.open, .consultationOpen, consultation()),
      "Open: consultation on A walk-in clinic, by Westshire board, decision on 20 October 2022. "
        + "Westshire LMC has still to be consulted, to the standard asked: a new consultation has to "
        + "open by 22 September 2022."
    ),
    (
      entry(.due, .noticeOpen, .notice(deadline: "2022-10-06"), owedBy: ["board", "n1"]),
      "Due: notice on A walk-in clinic, by Westshire board and Riverside PCN, decision on 20 October "
        + "2022. Westshire LMC has still to be told, by 6 October 2022."
    ),
    (
      entry(
        .doneBadly,
        .consultationDefective,
        consultation(.init(time: .unmet, considered: .met))
      ),
      "Done badly: consultation on A walk-in clinic, by Westshire board, decision on 20 October "
        + "2022. Westshire LMC was consulted, but not to the standard asked: the time given was too "
        + "short. (time enough ✗ unmet, its product considered ✓ met.)"
    ),
    (
      entry(.late, .notConsulted, consultation()),
      "Late: consultation on A walk-in clinic, by Westshire board, decision on 20 October 2022. No "
        + "consultation of Westshire LMC that counts here is on the record, and there is no more time "
        + "for one: it had to open by 22 September 2022."
    ),
  ]

  @Test("A duty says how far it is done, by whom, and what is wrong with it", arguments: entries)
  func line(_ entry: Register.Entry, _ line: String) {
    #expect(entry.line(Cast.names) == line)
  }

  @Test("The duties are counted by how far they are done")
  func counts() {
    let register = Register(
      body: "lmc",
      entries: Self.entries.map(\.0),
      mostAtOnce: 0,
      busiestDay: nil
    )
    #expect(
      register.lines(Cast.names).first
        == "6 consultations and notices owed to Westshire LMC: 1 done, 2 open, 1 due, 1 done badly "
        + "and 1 late."
    )
  }
}
