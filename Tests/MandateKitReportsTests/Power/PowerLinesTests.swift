import MandateKitReports
import Testing

@testable import MandateKit

@Suite("Voting power and chances as tables")
struct PowerLinesTests {
  private static func power(
    _ id: PartyID,
    _ banzhaf: Double,
    _ shapley: Double?,
    veto: Bool = false,
    dummy: Bool = false,
    dictator: Bool = false
  ) -> VotingPower.Voter {
    VotingPower.Voter(
      id: id,
      banzhaf: banzhaf,
      shapleyShubik: shapley,
      swings: nil,
      hasVeto: veto,
      isDummy: dummy,
      isDictator: dictator
    )
  }

  @Test("The most powerful come first, and equal ones by the second index, then by identifier")
  func order() {
    let power = VotingPower(
      voters: [
        Self.power("a", 0, 0, dummy: true), Self.power("b", 0.25, 0.25),
        Self.power("c", 0.25, 0.5, veto: true), Self.power("d", 0.25, 0.25),
        Self.power("e", 1, nil, dictator: true),
      ],
      bodies: []
    )
    let lines = power.lines(Cast.names)
    #expect(
      lines.suffix(6) == [
        "Voter  Banzhaf  Shapley-Shubik",
        "e       100.0%       not found  decides alone",
        "c        25.0%           50.0%  can prevent it alone",
        "b        25.0%           25.0%",
        "d        25.0%           25.0%",
        "a         0.0%            0.0%  never decides",
      ]
    )
    #expect(!lines.contains("Each body as one voter:"))
  }

  @Test("Voters of whom the second index was not found are in the order of their identifiers")
  func notFound() {
    let voters: [VotingPower.Voter] = ["d", "b"].map { Self.power($0, 0.25, nil) }
    #expect(
      VotingPower(voters: voters, bodies: voters).lines(Cast.names).suffix(7) == [
        "b        25.0%       not found", "d        25.0%       not found", "",
        "Each body as one voter:", "Voter  Banzhaf  Shapley-Shubik",
        "b        25.0%       not found", "d        25.0%       not found",
      ]
    )
  }

  private static func voter(
    _ id: PartyID,
    support: Double?,
    turnout: Double?
  ) -> ChanceOfApproval.Voter {
    ChanceOfApproval.Voter(
      id: id,
      expectation: .init(takesPart: 0.5, votesFor: 0.75),
      supportSensitivity: support,
      turnoutSensitivity: turnout
    )
  }

  @Test("Those on whom most depends come first, by support, then by turnout, then by identifier")
  func chances() {
    let chance = ChanceOfApproval(
      bounds: 0.625...0.625,
      voters: [
        Self.voter("a", support: 0.1, turnout: 0), Self.voter("b", support: 0.1, turnout: -0.2),
        Self.voter("c", support: 0.3, turnout: 0.0001),
        Self.voter("d", support: 0.1, turnout: 0),
      ]
    )
    #expect(
      chance.lines(Cast.names).suffix(6) == [
        "Voter            Turnout  Support  More support  More turnout",
        "c                  50.0%    75.0%          +3.0           0.0",
        "b                  50.0%    75.0%          +1.0          -2.0",
        "a                  50.0%    75.0%          +1.0           0.0",
        "d                  50.0%    75.0%          +1.0           0.0",
        "Everyone, about                            +6.0          -2.0",
      ]
    )
  }

  @Test("What was not found is a dash, and not a nought that would be a claim")
  func unknown() {
    let chance = ChanceOfApproval(
      bounds: 0.5...0.5,
      voters: [Self.voter("a", support: nil, turnout: nil)]
    )
    #expect(
      chance.lines(Cast.names).suffix(2) == [
        "a                  50.0%    75.0%             –             –",
        "Everyone, about                               –             –",
      ]
    )
  }

  @Test("A chance of which nothing is known says so, and has no last two columns")
  func nothing() {
    let chance = ChanceOfApproval(
      bounds: 0...1,
      voters: [Self.voter("a", support: nil, turnout: nil)]
    )
    #expect(
      chance.lines(Cast.names) == [
        "The chance that all essential approvals are given is between 0.0% and 100.0%.",
        "It rests on what is expected of each voter, and takes them to decide independently of one "
          + "another.", "It takes too many steps to say anything of it.", "",
        "Voter  Turnout  Support", "a        50.0%    75.0%",
      ]
    )
  }
}
