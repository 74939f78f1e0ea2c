import MandateKit
import Testing

@Suite("The smallest coalitions")
struct SmallestCoalitionsTests {
  /// The size of a set of voters in some game, by the bits of its number.
  private typealias Size = (Int) -> Int64

  /// Checks the coalitions of a game against all sets of its voters.
  ///
  /// - Parameters:
  ///   - coalitions: The coalitions.
  ///   - voters: The voters, by the bits of the number of a set.
  ///   - patients: The patients of each voter, or `nil` to check the numbers of voters alone.
  ///   - comment: What to say of a failure.
  ///   - isWon: Returns whether the votes of a set, all others against, win.
  /// - Returns: Whether all sizes are exact.
  private static func check(
    _ coalitions: SmallestCoalitions,
    of voters: [PartyID],
    patients: [Int64]?,
    _ comment: Comment,
    isWon: @escaping (Int) -> Bool
  ) -> Bool {
    let all = (1 << voters.count) - 1
    let heads: Size = { Int64($0.nonzeroBitCount) }
    let weight: Size = { set in
      voters.indices.reduce(0) { set >> $1 & 1 == 1 ? $0 + (patients?[$1] ?? 0) : $0 }
    }
    let isBlocked: (Int) -> Bool = { !isWon(all & ~$0) }
    var cases: [(SmallestCoalition?, Size, (Int) -> Bool)] = [
      (coalitions.winningByVoters, heads, isWon), (coalitions.blockingByVoters, heads, isBlocked),
    ]
    if patients != nil {
      cases += [
        (coalitions.winningByPatients, weight, isWon),
        (coalitions.blockingByPatients, weight, isBlocked),
      ]
    }
    var isExact = true
    for (found, size, isEnough) in cases {
      let least = (0...all).lazy.filter { isEnough($0) }.map { size($0) }.min()
      guard let found else {
        #expect(least == nil, comment)
        continue
      }
      let set = found.voters.reduce(0) { set, voter in
        set | (voters.firstIndex(of: voter).map { 1 << $0 } ?? 0)
      }
      #expect(set.nonzeroBitCount == found.voters.count, comment)
      #expect(isEnough(set), comment)
      if patients != nil { #expect(found.patients == weight(set), comment) }
      #expect(found.voters == found.voters.sorted(), comment)
      if found.isExact {
        #expect(least == size(set) && found.atLeast == size(set), comment)
      } else {
        isExact = false
        #expect(found.atLeast <= least ?? .max && least ?? .min <= size(set), comment)
      }
    }
    return isExact
  }

  @Test("Every coalition of random cases, compound and with shared voters, is answered one by one")
  func random() throws {
    var (games, exact, compound, ofPractices) = (0, 0, 0, 0)
    for seed in UInt64(0)..<250 {
      let random = RandomCase.make(seed: seed)
      let recusals = random.record.acts.filter { if case .recusal = $0 { true } else { false } }
      let docket = try Docket(
        governance: Governance(random.document),
        proposals: random.proposals,
        record: ActRecord(recusals)
      )
      for question in docket.questions {
        guard let coalitions = question.smallestCoalitions(), let power = question.votingPower(),
          power.voters.count <= 6
        else { continue }
        let voters = power.voters.map { $0.id }
        let count = try CoalitionCount(question, voters: voters, recusals: recusals)
        // For whom a body without a rule stands is asked elsewhere.
        let practices = voters.compactMap { voter in
          random.document.bodies.first { $0.id == voter && $0.kind == .practice }
        }
        let date = question.proposal.recordDate
        let patients = practices.map { practice in
          practice.existence.contains(date) ? practice.listSize.patients(on: date) : 0
        }
        games += 1
        if practices.count == voters.count { ofPractices += 1 }
        if power.bodies.count > 1 { compound += 1 }
        let comment: Comment = "seed \(seed), \(question.proposal.id)"
        let isExact = Self.check(
          coalitions,
          of: voters,
          patients: practices.count == voters.count ? patients : nil,
          comment,
          isWon: { count.isWon[$0] }
        )
        if isExact {
          exact += 1
        }
      }
    }
    #expect(games > 60 && compound > 10 && ofPractices > 10)
    #expect(exact > games * 9 / 10)
  }

  /// A federation of networks, some practices of which belong to two of them.
  private struct Federation {
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

  @Test("Federations of up to twelve practices, some in two networks, have no smaller coalitions")
  func federations() throws {
    var exact = 0
    for seed in UInt64(0)..<80 {
      let federation = Federation(seed: seed)
      let coalitions = try #require(try federation.question().smallestCoalitions())
      let voters = federation.patients.indices.map { federation.id($0) }
      let isExact = Self.check(
        coalitions,
        of: voters,
        patients: federation.patients,
        "seed \(seed)",
        isWon: federation.isWon
      )
      if isExact { exact += 1 }
    }
    #expect(exact >= 76)
  }

  /// A weighted game, with the least number of voters that win and that block.
  struct Weighted: CustomTestStringConvertible {
    var name: String
    var votes: [Int64]
    var quota: Int
    var winning: Int
    var blocking: Int

    var testDescription: String { name }
  }

  static let published = [
    Weighted(
      name: "European Economic Community, 1958",
      votes: [4, 4, 4, 2, 2, 1],
      quota: 12,
      winning: 3,
      blocking: 2
    ),
    Weighted(
      name: "Security Council of the United Nations",
      votes: Array(repeating: 7, count: 5) + Array(repeating: 1, count: 10),
      quota: 39,
      winning: 9,
      blocking: 1
    ),
    Weighted(
      name: "Nassau County, 1958",
      votes: [9, 9, 7, 3, 1, 1],
      quota: 16,
      winning: 2,
      blocking: 2
    ),
    Weighted(
      name: "European Community, 1973",
      votes: [10, 10, 10, 10, 5, 5, 3, 3, 2],
      quota: 41,
      winning: 5,
      blocking: 2
    ),
  ]

  @Test("Published games have coalitions of the known size", arguments: published)
  func weighted(_ game: Weighted) throws {
    let coalitions = try #require(
      try Self.council(
        game.votes.map { _ in 1_000 },
        votes: game.votes,
        rule: DecisionRule(passes: .count(atLeast: game.quota, by: .votes))
      ).smallestCoalitions()
    )
    #expect(coalitions.winningByVoters?.voters.count == game.winning)
    #expect(coalitions.blockingByVoters?.voters.count == game.blocking)
    #expect(coalitions.winningByPatients?.patients == Int64(game.winning) * 1_000)
    #expect(coalitions.winningByVoters?.isExact == true)
    #expect(coalitions.blockingByVoters?.isExact == true)
  }

  /// Returns the question of a proposal that needs the approval of each of some councils of all practices.
  private static func council(
    _ patients: [Int64],
    votes: [Int64],
    rule: DecisionRule,
    councils: Int = 1
  ) throws -> Docket.Question {
    let ids = patients.indices.map { Body.ID("p\($0)") }
    let docket = try Docket {
      (0..<councils).map { Body(Body.ID("council-\($0)"), kind: .federation, rule: rule) }
      zip(ids, patients).map { Body.practice($0, patients: $1) }
      (0..<councils).flatMap { council in
        zip(ids, votes).map { Membership($0, of: Body.ID("council-\(council)"), votes: $1) }
      }
      Body("forum", kind: .placePartnership)
      (0..<councils).map {
        Provision(
          Provision.ID("agreed-\($0)"),
          requires: .approval(of: .body(Body.ID("council-\($0)"))),
          force: .essential
        )
      }
      Proposal.toForum(affecting: "council-0")
    }
    return try docket.question("p")
  }

  @Test(
    "A quorum that everybody's vote meets does not matter, and one that nobody can meet stops it"
  )
  func quorum() throws {
    func coalitions(_ quorum: Int) throws -> SmallestCoalitions? {
      let rule = DecisionRule(
        quorum: .count(atLeast: quorum),
        passes: .share(.moreThan(.half), of: .cast, by: .members)
      )
      return try Self.council([100, 200, 300], votes: [1, 1, 1], rule: rule).smallestCoalitions()
    }
    #expect(try coalitions(3)?.winningByPatients?.voters == ["p0", "p1"])
    #expect(try coalitions(3)?.blockingByPatients?.patients == 300)
    #expect(try coalitions(4)?.winningByVoters == nil)
    #expect(try coalitions(4)?.blockingByVoters?.voters == [])
  }

  @Test("A hundred practices of different sizes, and sixty in two councils, are within the steps")
  func large() throws {
    let patients = (0..<100).map { Int64(3_000 + ($0 * 7_919) % 11_003) }
    let byPatients = try #require(
      try Self.council(
        patients,
        votes: patients.map { _ in 1 },
        rule: .majority(by: .patients)
      ).smallestCoalitions()
    )
    let half = patients.reduce(0, +) / 2
    let ordered = patients.sorted(by: >)
    let fewest = (0...100).first { ordered.prefix($0).reduce(0, +) > half }
    #expect(byPatients.winningByVoters?.voters.count == fewest)
    #expect(byPatients.winningByVoters?.isExact == true)
    let least = try #require(byPatients.winningByPatients)
    #expect(least.patients > half && least.atLeast <= least.patients)
    let both = try #require(
      try Self.council(
        Array(repeating: 1_000, count: 60),
        votes: Array(repeating: 1, count: 60),
        rule: .majority(),
        councils: 2
      ).smallestCoalitions()
    )
    #expect(both.winningByVoters?.voters.count == 31 && both.winningByVoters?.isExact == true)
    #expect(both.blockingByVoters?.voters.count == 30 && both.blockingByVoters?.isExact == true)
  }

  @Test("Where nobody votes there is no coalition to find")
  func none() throws {
    let docket = try Docket {
      Body("forum", kind: .placePartnership)
      Provision.essential("represented", .representation)
      Proposal.toForum(affecting: "forum")
    }
    #expect(try docket.question("p").smallestCoalitions() == nil)
  }
}
