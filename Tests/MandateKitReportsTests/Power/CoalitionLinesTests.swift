import MandateKitReports
import Testing

@testable import MandateKit

@Suite("The smallest coalitions as lines to read")
struct CoalitionLinesTests {
  private static func coalition(
    _ voters: [PartyID],
    patients: Int64 = 0,
    atLeast: Int64? = nil
  ) -> SmallestCoalition {
    SmallestCoalition(
      voters: voters,
      patients: patients,
      atLeast: atLeast ?? 0,
      isExact: atLeast == nil
    )
  }

  @Test("Each names its voters below how many they are, one in the singular")
  func exact() {
    let coalitions = SmallestCoalitions(
      winningByVoters: Self.coalition(["p1", "p2"], patients: 16_000),
      winningByPatients: Self.coalition(["p2"], patients: 7_000),
      blockingByVoters: Self.coalition(["p1"], patients: 9_000),
      blockingByPatients: Self.coalition(["p2"], patients: 1)
    )
    #expect(
      coalitions.lines(Cast.names) == [
        "As few as 2 voters carry it, all others against:",
        "  Mill Lane Surgery and Abbey Practice.",
        "Voters with as few as 7,000 patients carry it, all others against:", "  Abbey Practice.",
        "As few as 1 voter stops it, all others for:", "  Mill Lane Surgery.",
        "Voters with as few as 1 patient stop it, all others for:", "  Abbey Practice.",
      ]
    )
  }

  @Test("One that is not proven to be the smallest says how far it may be from it")
  func bounded() {
    let coalitions = SmallestCoalitions(
      winningByVoters: Self.coalition(["p1", "p2"], atLeast: 1),
      winningByPatients: Self.coalition(["p1", "p2"], patients: 16_000, atLeast: 9_001),
      blockingByVoters: nil,
      blockingByPatients: Self.coalition([])
    )
    #expect(
      coalitions.lines(Cast.names) == [
        "2 voters carry it, and no fewer than 1 can, all others against:",
        "  Mill Lane Surgery and Abbey Practice.",
        "Voters with 16,000 patients carry it, and no fewer than 9,001 can, all others against:",
        "  Mill Lane Surgery and Abbey Practice.", "No set of voters who stop it was found.",
        "It is stopped, however the voters vote.",
      ]
    )
  }
}
