import MandateKitReports
import Testing

@testable import MandateKit

@Suite("The text of a review")
struct ReviewTextTests {
  private func text(_ findings: [ReviewFinding]) -> String {
    ReviewText(findings, names: Cast.names, on: "2022-10-20").description
  }

  @Test("A review that finds nothing says so")
  func empty() {
    #expect(
      text([]) == """
        Review of the governance on 20 October 2022
        ===========================================
        Nothing was found.

        """
    )
  }

  @Test("The positions of a tie are told, and those of other findings are in their sentences")
  func positions() {
    let witness = ReviewFinding.Witness.positions(
      [.init("p1", .for), .init("p2", .against)],
      verdict: .none
    )
    let words = "It is so with Mill Lane Surgery for; Abbey Practice against; the rule then says"
    let tie = text([ReviewFinding(.tiePossible("n1", absent: []), witness: witness)])
    #expect(tie.contains(words))
    let silence = text([ReviewFinding(.carriedBySilence("n1"), witness: witness)])
    #expect(!silence.contains("It is so"))
    #expect(silence.contains("Riverside PCN is in favour of whatever nobody votes on."))
  }

  static let witnesses: [([Act], String)] = [
    ([], "It is so where nobody has voted, and then Abbey Practice votes for."),
    (
      [.vote(by: "p1", on: "clinic", .against, date: "2022-10-01")],
      "It is so with Mill Lane Surgery against, and then Abbey Practice for."
    ),
    (
      [
        .recusal(by: "rep", on: "clinic", date: "2022-09-01"),
        .vote(by: "p1", on: "clinic", .abstain, date: "2022-10-01"),
      ], "It is so with Mill Lane Surgery abstaining, and then Abbey Practice for."
    ),
  ]

  @Test(
    "The votes that undo an approval are told as they stand, then the one that is more",
    arguments: witnesses
  )
  func oneMoreVote(_ acts: [Act], _ sentence: String) throws {
    let finding = ReviewFinding(
      .voteForUndoesApproval("board", through: "n1"),
      witness: .oneMoreVote(
        try #require(Cast.proposals.first),
        before: ActRecord(acts),
        after: ActRecord(acts + [.vote(by: "p2", on: "clinic", .for, date: "2022-10-02")]),
        asOf: "2022-10-20"
      )
    )
    #expect(text([finding]).contains("  \(sentence)\n"))
  }
}
