import MandateKit

/// The voters of a question and the sets of them with which it is won, found by answering every way of
/// voting.
struct CoalitionCount {
  var voters: [PartyID]
  /// Whether each set of voters, as the bits of its index, wins.
  var isWon: [Bool]

  init(_ question: Docket.Question, voters: [PartyID], recusals: [Act]) throws {
    self.voters = voters
    let date = question.proposal.decisionDate
    isWon = try (0..<(1 << voters.count)).map { set in
      let votes = voters.enumerated().map { place, voter in
        Act.vote(
          by: voter,
          on: question.proposal.id,
          set >> place & 1 == 1 ? .for : .against,
          date: date
        )
      }
      let docket = try Docket(
        governance: question.docket.governance,
        proposals: question.docket.proposals,
        record: ActRecord(recusals + votes)
      )
      let answer = try docket.question(question.proposal.id).asOf(date).resolution
      let approvals = answer.requirements.filter {
        $0.kind == .approval && $0.force == .essential
      }
      return approvals.allSatisfy { $0.status == .met }
    }
  }

  func swings(of place: Int) -> Int64 {
    Int64(
      isWon.indices.count { set in
        set >> place & 1 == 1 && isWon[set] && !isWon[set ^ (1 << place)]
      }
    )
  }

  /// The share of the orders of all voters in which one decides, set by set.
  func shapleyShubik(of place: Int) -> Double {
    let count = voters.count
    var factorials = [1.0]
    for number in 1..<(count + 1) { factorials.append(factorials[number - 1] * Double(number)) }
    return isWon.indices.reduce(0.0) { sum, set in
      guard set >> place & 1 == 1, isWon[set], !isWon[set ^ (1 << place)] else { return sum }
      let size = set.nonzeroBitCount
      return sum + factorials[size - 1] * factorials[count - size] / factorials[count]
    }
  }
}
