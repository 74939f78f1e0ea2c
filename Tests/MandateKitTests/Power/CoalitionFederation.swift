import MandateKit

/// A federation of networks, some practices of which belong to two of them.
struct CoalitionFederation {
  var patients: [Int64] = []
  /// The members of each network, by number.
  var networks: [[Int]] = []
  /// The votes that each network has, and those that are needed.
  var votes: [Int64] = []
  var quota: Int64 = 1
  /// Whether each network decides by patients.
  var isByPatients: [Bool] = []

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func number(_ most: Int) -> Int { Int(random.next() % UInt64(most + 1)) }
    let practices = 6 + number(6)
    patients = (0..<practices).map { _ in Int64(1_000 + number(9_000)) }
    let count = 2 + number(2)
    networks = (0..<count).map { _ in [] }
    for practice in 0..<practices {
      let first = number(count - 1)
      networks[first].append(practice)
      let second = number(count - 1)
      if second != first, number(2) == 0 { networks[second].append(practice) }
    }
    votes = networks.map { _ in Int64(1 + number(4)) }
    quota = 1 + Int64(number(Int(votes.reduce(0, +)) - 1))
    isByPatients = networks.map { _ in number(1) == 0 }
  }

  /// Whether a set of practices, by its bits, carries the federation.
  func isWon(_ set: Int) -> Bool {
    var sum: Int64 = 0
    for (network, members) in networks.enumerated() where !members.isEmpty {
      func weight(_ member: Int) -> Int64 { isByPatients[network] ? patients[member] : 1 }
      let all = members.reduce(0) { $0 + weight($1) }
      let support = members.filter { set >> $0 & 1 == 1 }.reduce(0) { $0 + weight($1) }
      if 2 * support > all { sum += votes[network] }
    }
    return sum >= quota
  }

  func id(_ practice: Int) -> Body.ID { Body.ID("p\(practice < 10 ? "0" : "")\(practice)") }

  func question() throws -> Docket.Question {
    let docket = try Docket {
      Body(
        "federation",
        kind: .federation,
        rule: DecisionRule(passes: .count(atLeast: Int(quota), by: .votes))
      )
      patients.enumerated().map { Body.practice(id($0), patients: $1) }
      networks.indices.map { network in
        Body(
          Body.ID("n\(network)"),
          kind: .federation,
          rule: isByPatients[network] ? .majority(by: .patients) : .majority(),
          binds: true
        )
      }
      networks.enumerated().flatMap { network, members in
        [Membership(Body.ID("n\(network)"), of: "federation", votes: votes[network])]
          + members.map { Membership(id($0), of: Body.ID("n\(network)")) }
      }
      Body("forum", kind: .placePartnership)
      Provision.essential("agreed", .approval(of: .body("federation")))
      Proposal.toForum(affecting: "federation")
    }
    return try docket.question("p")
  }
}
