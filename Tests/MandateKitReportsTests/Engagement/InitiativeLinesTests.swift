import MandateKitReports
import Testing

@testable import MandateKit

@Suite("Who proposes, as lines to read")
struct InitiativeLinesTests {
  typealias Initiative = Docket.Initiative

  private func lines(
    proposers: [Initiative.Proposer] = [],
    forums: [Initiative.Forum] = [],
    priorities: [Initiative.Priority] = [],
    isComplete: Bool = true
  ) -> [String] {
    Initiative(
      rows: [],
      started: Initiative.Outcomes(mandated: 1, undetermined: 2),
      received: Initiative.Outcomes(),
      proposers: proposers,
      forums: forums,
      priorities: priorities,
      prioritiesAreComplete: isComplete
    )
    .lines(Cast.names)
  }

  @Test("What nobody proposed is none, and empty parts have no heading")
  func empty() {
    #expect(
      lines() == [
        "Started in general practice: 3 proposals (1 mandated, 2 undetermined).",
        "Put to general practice: none.",
      ]
    )
  }

  @Test("What proposals are worth is told by proposer and by forum, with a dash for nothing")
  func money() {
    var network = Initiative.Proposer(
      id: "n1",
      kind: .primaryCareNetwork,
      isGeneralPractice: true
    )
    network.add(.mandated, 250_000)
    var board = Initiative.Proposer(id: "board", kind: .placePartnership, isGeneralPractice: false)
    board.add(.notMandated, 90_000)
    var forum = Initiative.Forum(id: "board", isGeneralPractice: false)
    forum.started.add(.mandated, 250_000)
    forum.received.add(.notMandated, 90_000)
    let idle = Initiative.Forum(id: "lmc", isGeneralPractice: true)
    let text = lines(proposers: [board, network], forums: [forum, idle]).joined(separator: "\n")
    #expect(
      text.hasSuffix(
        """
        By proposer
        Proposer         Kind               Proposals  Mandated  Not mandated  Undetermined  Mandated, worth
        Riverside PCN    PCN                        1         1             0             0         £250,000
        Westshire board  place partnership          1         0             1             0                –

        By kind of proposer
        Kind                                 Proposals  Mandated  Not mandated  Undetermined
        PCN                general practice          1         1             0             0
        place partnership                            1         0             1             0

        What is decided where
        Forum            From general practice, mandated    of all  From others, mandated   of all
        Westshire board                         £250,000  £250,000                     £0  £90,000
        """
      ),
      "\(text)"
    )
  }

  private static func reached(
    _ value: Int,
    isStartedHere: Bool,
    _ outcome: Outcome
  ) -> Initiative.Reached {
    Initiative.Reached(
      proposal: "clinic",
      forum: "board",
      decisionDate: "2022-10-20",
      isStartedHere: isStartedHere,
      value: value,
      outcome: outcome
    )
  }

  private static func priority(_ reached: [Initiative.Reached]) -> Initiative.Priority {
    Initiative.Priority(
      proposal: "access",
      proposer: "n1",
      subjects: ["service"],
      decisionDate: "2022-03-01",
      reached: reached
    )
  }

  @Test("A priority is told with what became of it, and whether it came to another forum at all")
  func priorities() {
    let told = lines(
      priorities: [
        Self.priority([]),
        Self.priority([
          Self.reached(0, isStartedHere: true, .undetermined),
          Self.reached(410_000, isStartedHere: false, .mandated),
        ]),
      ],
      isComplete: false
    )
    let head = "- access, agreed on 1 March 2022, proposed by Riverside PCN"
    #expect(
      told.suffix(7) == [
        "Priorities that general practice has agreed",
        "1 of 2 reached a forum beyond general practice.",
        "\(head): nothing on it has come to a forum beyond general practice.",
        "\(head): reached 2 proposals (1 mandated, 1 undetermined).",
        "  - A walk-in clinic, Westshire board, 20 October 2022: undetermined (started in general "
          + "practice)",
        "  - A walk-in clinic, Westshire board, 20 October 2022: mandated (put to it, £410,000)",
        "Not every later proposal was compared with them: there are too many.",
      ]
    )
  }

  @Test("Of the many proposals that a priority reached, eight are told and the rest counted")
  func manyReached() {
    let reached = (1...10).map { Self.reached($0, isStartedHere: true, .mandated) }
    let told = lines(priorities: [Self.priority(reached)])
    #expect(told.count { $0.hasPrefix("  - A walk-in clinic") } == 8)
    #expect(told.last == "  - and 2 more")
  }
}
