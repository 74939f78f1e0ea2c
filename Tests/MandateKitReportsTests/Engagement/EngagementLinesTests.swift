import MandateKitReports
import Testing

@testable import MandateKit

@Suite("Engagement as lines to read")
struct EngagementLinesTests {
  /// An engagement with one part, the other parts being empty.
  private func lines(
    voters: [Engagement.Voter] = [],
    bodies: [Engagement.BodyWithPassengers] = [],
    representatives: [Engagement.Representative] = [],
    consultees: [Engagement.Consultee] = [],
    notices: [Engagement.NoticesOwed] = [],
    commitments: [Engagement.Commitment] = [],
    notExamined: [Proposal.ID] = []
  ) -> [String] {
    Engagement(
      asOf: "2022-12-31",
      closedProposals: 4,
      openProposals: 1,
      leastForPassenger: 3,
      voters: voters,
      bodiesWithPassengers: bodies,
      representatives: representatives,
      consultees: consultees,
      notices: notices,
      commitments: commitments,
      notExamined: notExamined
    )
    .lines(Cast.names)
  }

  private static func voter(
    _ id: PartyID,
    _ change: (inout Engagement.Voter) -> Void
  ) -> Engagement.Voter {
    var voter = Engagement.Voter(id, kind: .practice)
    change(&voter)
    return voter
  }

  @Test("Where nobody is asked for anything, only that is said")
  func empty() {
    #expect(
      lines() == [
        "As of 31 December 2022: voting is over on 4 proposals and open on 1.", "",
        "Who voted on the proposals on which they could vote", "Nobody is asked to vote.", "",
        "Passengers",
        "None: everyone who could vote on 3 proposals or more has voted at least once.",
      ]
    )
  }

  static let remarks: [(Engagement.Voter, String)] = [
    (voter("p1") { $0.yetToVote = 2 }, "–         0  yet to vote on 2"),
    (
      voter("p1") {
        $0.couldVote = 4
        $0.decisiveSilences = 2
      }, "0.0%         0  passenger, silence decisive on 2"
    ),
    (
      voter("p1") {
        $0.couldVote = 2
        $0.votedFor = 1
        $0.late = 1
        $0.recused = 3
      }, "50.0%         0  1 too late, recused on 3"
    ),
    (
      voter("p1") {
        $0.couldVote = 1
        $0.votedAgainst = 1
        $0.decisiveVotes = 1
      }, "100.0%         1"
    ),
  ]

  @Test("The row of a voter ends with what is to be said beside the numbers", arguments: remarks)
  func remark(_ voter: Engagement.Voter, _ end: String) {
    let row = lines(voters: [voter]).first { $0.hasPrefix("Mill Lane Surgery") }
    #expect(row?.hasSuffix(end) ?? false, "\(row ?? "no row")")
  }

  @Test(
    "Proposals of which it was not found whose votes were decisive are counted",
    arguments: [
      (["clinic"] as [Proposal.ID], "1 proposal"), (["clinic", "rents"], "2 proposals"),
    ]
  )
  func notExamined(_ proposals: [Proposal.ID], _ count: String) {
    let voters = [Self.voter("p1") { $0.couldVote = 1 }]
    #expect(
      lines(voters: voters, notExamined: proposals).contains(
        "Whose votes were decisive was not found of \(count): it takes too many steps."
      )
    )
  }

  @Test("Several passengers are counted and named together")
  func passengers() {
    let voters: [Engagement.Voter] = ["p1", "p2"].map { id in
      Self.voter(id) { $0.couldVote = 4 }
    }
    #expect(
      lines(voters: voters).contains(
        "2 voters have never voted, and could vote on 3 proposals or more: Mill Lane Surgery and "
          + "Abbey Practice."
      )
    )
  }

  @Test("Who attended, who was consulted and who gave notice each have a table")
  func tables() {
    var representative = Engagement.Representative("rep", at: "board")
    representative.attended = 2
    representative.stayedAway = 1
    var asked = Engagement.Consultee("lmc")
    asked.asked = 3
    asked.answered = 2
    asked.answeredInTime = 1
    asked.awaitingAnswer = 1
    asked.mostAtOnce = 2
    asked.busiestDay = "2022-09-01"
    var silent = Engagement.Consultee("n2")
    silent.asked = 1
    silent.closedUnanswered = 1
    var owed = Engagement.NoticesOwed(owedBy: ["board"])
    owed.before.inTime = 2
    owed.after.due = 1
    var unowned = Engagement.NoticesOwed(owedBy: [])
    unowned.before.missing = 1
    let all = lines(
      representatives: [representative],
      consultees: [asked, silent],
      notices: [owed, unowned]
    )
    let text = all.joined(separator: "\n")
    #expect(
      text.hasSuffix(
        """
        Representatives
        Representative  Forum            Attended  Stayed away  Not recorded  Recused
        Dr Ann Lee      Westshire board         2            1             0        0

        Consultations
        Consulted      Asked  Answered  In time  Closed unanswered  Awaiting  Overdue  Most at once
        Westshire LMC      3         2        1                  0         1        0             2  on 1 September 2022
        Hilltop PCN        1         0        0                  1         0        0             0

        Notices
        Owed by           When                 Owed  In time  Late  Missing  Still due
        Westshire board   before the decision     2        2     0        0          0
        Westshire board   after it                1        0     0        0          1
        nobody appointed  before the decision     1        0     0        1          0
        """
      ),
      "\(text)"
    )
  }
}
