import MandateKit
import Testing

@Suite("The smallest coalitions, compared with all sets of voters")
struct SmallestCoalitionsCountTests {
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
      let (docket, recusals) = try random.withRecusalsAlone()
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

  @Test("Federations of up to twelve practices, some in two networks, have no smaller coalitions")
  func federations() throws {
    var exact = 0
    for seed in UInt64(0)..<80 {
      let federation = CoalitionFederation(seed: seed)
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
}
