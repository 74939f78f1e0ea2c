import MandateKit
import MandateKitReports

/// Voting power as one JSON document.
///
/// The format is `mandatekit/power/1`: keys in a set order, two spaces a level, and a line break at the end.
/// Equal power gives equal bytes. The keys are `schema`, `proposal`, `voters` and `bodies`, lists by identifier, and
/// `smallestCoalitions`. A voter, or a body as one voter, has these keys, of which all but the first two and `veto`
/// are left out where they are not known:
///
/// - `id`;
/// - `banzhaf`: of the ways in which the others can vote, the share in which it decides;
/// - `shapleyShubik`;
/// - `swings`: the number of these ways, where it has at most 53 bits, which readers of JSON keep;
/// - `veto`, `dummy` and `dictator`.
///
/// The smallest coalitions are `winningByVoters`, `winningByPatients`, `blockingByVoters` and `blockingByPatients`, each
/// left out where none was found. Each has `voters`, a list of identifiers, `patients`, `atLeast`, the size below
/// which there is none, and `exact`.
public enum PowerFile {
  /// The name of the format.
  public static let schema = "mandatekit/power/1"

  /// The largest number of which every reader of JSON keeps all digits.
  private static let largest: Int64 = 9_007_199_254_740_991

  /// Returns the power as the bytes of a JSON document.
  ///
  /// - Parameters:
  ///   - power: The power.
  ///   - coalitions: The smallest coalitions, or `nil` to leave them out.
  ///   - proposal: The proposal over which it is.
  /// - Returns: The bytes of the file.
  public static func json(
    _ power: VotingPower,
    coalitions: SmallestCoalitions? = nil,
    over proposal: Proposal.ID
  ) -> [UInt8] {
    JSONWriter.document { json in
      json.object { json in
        json.member("schema", schema)
        json.member("proposal", proposal)
        json.key("voters")
        json.array(of: power.voters) { write($1, to: &$0) }
        json.key("bodies")
        json.array(of: power.bodies) { write($1, to: &$0) }
        guard let coalitions else { return }
        json.key("smallestCoalitions")
        json.object { json in
          write("winningByVoters", coalitions.winningByVoters, to: &json)
          write("winningByPatients", coalitions.winningByPatients, to: &json)
          write("blockingByVoters", coalitions.blockingByVoters, to: &json)
          write("blockingByPatients", coalitions.blockingByPatients, to: &json)
        }
      }
    }
  }

  private static func write(_ voter: VotingPower.Voter, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", voter.id)
      json.key("banzhaf")
      json.number("\(voter.banzhaf)")
      if let index = voter.shapleyShubik {
        json.key("shapleyShubik")
        json.number("\(index)")
      }
      if let swings = voter.swings, swings <= largest { json.member("swings", swings) }
      json.member("veto", voter.hasVeto)
      if let dummy = voter.isDummy { json.member("dummy", dummy) }
      if let dictator = voter.isDictator { json.member("dictator", dictator) }
    }
  }

  private static func write(
    _ key: String,
    _ coalition: SmallestCoalition?,
    to json: inout JSONWriter
  ) {
    guard let coalition else { return }
    json.key(key)
    json.object { json in
      json.key("voters")
      json.array(of: coalition.voters) { $0.value($1.rawValue) }
      json.member("patients", coalition.patients)
      json.member("atLeast", coalition.atLeast)
      json.member("exact", coalition.isExact)
    }
  }
}
