import MandateKit

/// A federation of PCNs whose practices have different numbers of patients.
struct PowerCase {
  let name: String
  /// The numbers of PCNs, and of practices of each.
  var networks: Int
  var practices: Int
  var rule = majority
  /// The rule of the federation; without one the only PCN is asked.
  var federationRule: DecisionRule? = .majority()
  /// In how many PCNs each practice is.
  var memberships = 1

  private static let majority = DecisionRule.majority(by: .patients)
  private static let quorate = DecisionRule(
    quorum: .patients(.half),
    passes: .share(.moreThan(.half), of: .cast, by: .patients)
  )
  private static let several = DecisionRule(
    quorum: .count(atLeast: 2),
    passes: .all([
      .share(.moreThan(.half), of: .cast, by: .patients),
      .share(.moreThan(.half), of: .cast, by: .members),
    ]),
    castingVote: .listed(["p0-0", "p0-1"])
  )

  /// The cases, the small ones first.
  static let all = [
    PowerCase(name: "8 PCNs of 8, by heads", networks: 8, practices: 8),
    PowerCase(
      name: "8 PCNs of 8, by patients",
      networks: 8,
      practices: 8,
      federationRule: majority
    ),
    PowerCase(name: "30 PCNs of 10, by heads", networks: 30, practices: 10),
    PowerCase(
      name: "30 PCNs of 10, by patients",
      networks: 30,
      practices: 10,
      federationRule: majority
    ),
    PowerCase(name: "100 practices", networks: 1, practices: 100, federationRule: nil),
    PowerCase(
      name: "100 practices, with a quorum",
      networks: 1,
      practices: 100,
      rule: quorate,
      federationRule: nil
    ),
    PowerCase(
      name: "100 practices, two-thirds",
      networks: 1,
      practices: 100,
      rule: DecisionRule(
        passes: .share(.atLeast(.twoThirds), of: .cast, by: .patients)
      ),
      federationRule: nil
    ),
    PowerCase(
      name: "100 practices, by heads too",
      networks: 1,
      practices: 100,
      rule: DecisionRule(
        passes: .all([
          .share(.moreThan(.half), of: .cast, by: .patients),
          .share(.moreThan(.half), of: .cast, by: .members),
        ])
      ),
      federationRule: nil
    ),
    PowerCase(
      name: "6 PCNs of 50, practices in two",
      networks: 6,
      practices: 50,
      memberships: 2
    ),
    PowerCase(
      name: "3 of 100, in two, several tests",
      networks: 3,
      practices: 100,
      rule: several,
      federationRule: several,
      memberships: 2
    ),
    PowerCase(name: "300 practices, several tests", networks: 1, practices: 300, rule: several),
  ]

  /// Returns the question of a proposal that needs the approval of the federation.
  func question() throws -> Docket.Question {
    let docket = try Docket {
      (0..<networks).map { Body(network($0), kind: .primaryCareNetwork, rule: rule, binds: true) }
      (0..<networks).flatMap { network in
        (0..<practices).map { practice in
          let number = network * practices + practice
          return Body.practice(
            id(network, practice),
            patients: Int64(2_503 + (number * 7_919) % 11_003)
          )
        }
      }
      (0..<networks).flatMap { network in
        (0..<practices).flatMap { practice in
          (0..<memberships).map { other in
            Membership(id(network, practice), of: self.network((network + other) % networks))
          }
        }
      }
      if let federationRule {
        Body("federation", kind: .federation, rule: federationRule)
        (0..<networks).map { Membership(network($0), of: "federation") }
      }
      Body("forum", kind: .placePartnership)
      Provision.essential(
        "agreed",
        .approval(of: .body(federationRule == nil ? network(0) : "federation"))
      )
      Proposal(
        "p",
        subjects: ["s"],
        affects: federationRule == nil ? network(0) : "federation",
        proposer: "forum",
        forum: "forum",
        decisionDate: "2024-01-10"
      )
    }
    return try docket.question("p").asOf("2024-01-09")
  }

  private func network(_ number: Int) -> Body.ID { Body.ID("n\(number)") }

  private func id(_ network: Int, _ practice: Int) -> Body.ID { Body.ID("p\(network)-\(practice)") }
}
