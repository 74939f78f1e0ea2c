import MandateKitReports
import Testing

@testable import MandateKit

@Suite("What became of commitments, as lines to read")
struct CommitmentLinesTests {
  typealias Commitment = Engagement.Commitment

  private static func commitment(
    _ fate: Commitment.Fate,
    by representatives: [PartyID] = ["rep"],
    ratifiedBy: CivilDate? = nil,
    repudiatedOn: CivilDate? = nil
  ) -> Commitment {
    Commitment(
      proposal: "clinic",
      decisionDate: "2022-10-20",
      forum: "board",
      representatives: representatives,
      fate: fate,
      ratifiedBy: ratifiedBy,
      repudiatedBy: repudiatedOn == nil ? nil : "clinic",
      repudiatedOn: repudiatedOn
    )
  }

  private func lines(_ commitments: [Commitment]) -> [String] {
    Engagement(
      asOf: "2022-12-31",
      closedProposals: commitments.count,
      openProposals: 0,
      leastForPassenger: 3,
      voters: [],
      bodiesWithPassengers: [],
      representatives: [],
      consultees: [],
      notices: [],
      commitments: commitments,
      notExamined: []
    )
    .lines(Cast.names)
  }

  static let fates: [(Commitment, String)] = [
    (commitment(.stands), "stands"), (commitment(.ratified), "ratified"),
    (
      commitment(.awaitingRatification, ratifiedBy: "2023-01-18"),
      "awaiting ratification until 18 January 2023"
    ),
    (commitment(.awaitingRatification), "awaiting ratification"),
    (commitment(.lapsed, ratifiedBy: "2022-11-19"), "lapsed: not ratified by 19 November 2022"),
    (commitment(.lapsed), "lapsed"),
    (commitment(.repudiated, repudiatedOn: "2022-11-03"), "repudiated on 3 November 2022"),
    (commitment(.repudiated), "repudiated"), (commitment(.neverMandated), "never mandated"),
    (commitment(.undetermined), "undetermined"),
  ]

  @Test("Every fate has an example here")
  func everyFate() {
    #expect(Set(Self.fates.map(\.0.fate)) == Set(Commitment.Fate.allCases))
  }

  @Test("A commitment is told with the day that counts", arguments: fates)
  func fate(_ commitment: Commitment, _ words: String) {
    #expect(lines([commitment]).contains("1 commitment: \(commitment.fate.words) 1."))
    #expect(
      lines([commitment]).last
        == "20 October 2022  A walk-in clinic  \(words.padded(to: 17))  Dr Ann Lee"
    )
  }

  @Test("The fates are counted in one line, and nobody is said to have acted where nobody has")
  func counts() {
    let all = [
      Self.commitment(.stands), Self.commitment(.neverMandated, by: []), Self.commitment(.stands),
    ]
    #expect(
      lines(all).suffix(5) == [
        "3 commitments: stands 2, never mandated 1.",
        "Decided          Commitment        What became of it  Representatives",
        "20 October 2022  A walk-in clinic  stands             Dr Ann Lee",
        "20 October 2022  A walk-in clinic  never mandated     nobody",
        "20 October 2022  A walk-in clinic  stands             Dr Ann Lee",
      ]
    )
  }
}

extension String {
  /// The text with spaces after it up to a number of signs.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
