import Testing

@testable import MandateKit

/// Networks in a federation, all with one rule, some practices being in two networks.
struct ChanceFederation: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rule: DecisionRule
  var patientsOfFirst: Int64?
  var hasVotes = false
  /// The greatest distance of the bounds in the mean of the cases.
  var width: Double

  /// Returns the question of a proposal that needs the federation and the first network, with random practices.
  func question(seed: UInt64) throws -> Docket.Question {
    var random = SplitMix64(seed: seed)
    func number(_ most: Int) -> Int { Int(random.next() % UInt64(most + 1)) }
    let networks = (0..<3).map { Body.ID("n\($0)") }
    let practices = (0..<8).map { Body.ID("p\($0)") }
    let docket = try Docket {
      networks.map { Body($0, kind: .primaryCareNetwork, rule: rule, binds: true) }
      Body("federation", kind: .federation, rule: rule)
      practices.map { practice in
        let patients = practice == "p0" ? patientsOfFirst : nil
        return Body.practice(practice, patients: patients ?? Int64(1_000 + number(12_000)))
      }
      practices.flatMap { practice in
        let first = number(2)
        let second = number(2)
        let votes = hasVotes ? Int64(1 + number(400)) : nil
        return [Membership(practice, of: networks[first], votes: votes)]
          + (second == first ? [] : [Membership(practice, of: networks[second])])
      }
      networks.map { Membership($0, of: "federation") }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("federation")))
      Provision.essential("first", .approval(of: .body("n0")))
      Proposal.toForum(affecting: "federation")
    }
    return try docket.question("p").asOf("2024-01-09")
  }

  private static let majority = Condition.share(.moreThan(.half), of: .cast, by: .patients)

  static let all = [
    ChanceFederation(
      testDescription: "no quorum",
      rule: DecisionRule(passes: majority),
      width: 0.43
    ),
    ChanceFederation(
      testDescription: "a quorum of two",
      rule: DecisionRule(quorum: .count(atLeast: 2), passes: majority),
      width: 0.33
    ),
    ChanceFederation(
      testDescription: "a quorum by patients",
      rule: DecisionRule(quorum: .patients(.half), passes: majority),
      width: 0.2
    ),
    ChanceFederation(
      testDescription: "a casting vote of a practice",
      rule: DecisionRule(passes: majority, castingVote: .listed(["p0", "p1"])),
      width: 0.52
    ),
    ChanceFederation(
      testDescription: "a practice of more patients than all others, first",
      rule: DecisionRule(passes: majority),
      patientsOfFirst: 60_000,
      width: 0.47
    ),
    ChanceFederation(
      testDescription: "patients and votes, with a casting vote of the largest practice",
      rule: DecisionRule(
        passes: .all([majority, .share(.moreThan(.half), of: .cast, by: .votes)]),
        castingVote: .listed(["p0"])
      ),
      patientsOfFirst: 60_000,
      hasVotes: true,
      width: 0.67
    ),
  ]
}
