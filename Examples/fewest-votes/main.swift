import MandateKitExampleSupport
import MandateKit

// The fewest votes that carry a place of 30 PCNs with 10 practices each, a third of whom have voted.
// The numbers go to standard output; how long it took, which no two runs agree on, to standard error.

/// A generator that gives the same numbers everywhere (Knuth's MMIX constants).
struct Numbers {
  private var state: UInt64 = 2_022

  mutating func next(below bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }
}

func places(pcns: Int, practices: Int) throws -> Docket {
  var numbers = Numbers()
  // Half present; most of the practices, and of their patients.
  let network = DecisionRule(
    quorum: .fraction(.half),
    passes: .all([
      .share(.moreThan(.half), of: .cast, by: .members),
      .share(.moreThan(.half), of: .cast, by: .patients),
    ])
  )
  // Two thirds of the PCNs taking part, with three fifths of all patients.
  let place = DecisionRule(
    quorum: .fraction(.twoThirds),
    passes: .all([
      .share(.atLeast(.twoThirds), of: .present, by: .members),
      .share(.atLeast("3/5"), of: .all, by: .patients),
    ])
  )
  var document = GovernanceDocument(
    bodies: [
      Body("place", kind: .collaborative, rule: place, binds: true),
      Body("board", kind: .integratedCareBoard),
    ],
    provisions: [
      Provision("place-agrees", requires: .approval(of: .role(.affected)), force: .essential)
    ]
  )
  var record = ActRecord()
  for pcn in 1...pcns {
    let network = Body(Body.ID("pcn-\(pcn)"), kind: .primaryCareNetwork, rule: network, binds: true)
    document.bodies.append(network)
    document.memberships.append(Membership(network.id, of: "place"))
    for number in 1...practices {
      let id = Body.ID("practice-\(pcn)-\(number)")
      document.bodies.append(.practice(id, patients: Int64(numbers.next(below: 18_000)) + 2_000))
      document.memberships.append(Membership(id, of: network.id))
      if numbers.next(below: 3) == 0 {
        let choice: Choice = numbers.next(below: 2) == 0 ? .for : .against
        record.acts.append(.vote(by: id, on: "plan", choice, date: "2022-09-01"))
      }
    }
  }
  let plan = Proposal(
    "plan",
    subjects: ["serviceRedesign"],
    affects: "place",
    proposer: "board",
    forum: "board",
    decisionDate: "2022-10-01"
  )
  return try Docket(governance: Governance(document), proposals: [plan], record: record)
}

let clock = ContinuousClock()
for (pcns, practices) in [(10, 5), (30, 10), (60, 12)] {
  let docket = try places(pcns: pcns, practices: practices)
  var needed: RequirementResult.VotesNeeded?
  let times = (0..<20).map { _ in
    clock.measure { needed = docket.votesNeeded(from: "place", for: "plan", asOf: "2022-09-15") }
  }
  let votes = needed.map { $0.count == 1 ? "1 vote carries" : "\($0.count) votes carry" }
  Output.print("\(pcns) PCNs of \(practices) practices: \(votes ?? "no votes carry") the place")
  if let best = times.min() {
    // A mixed-integer solver takes about 13 milliseconds for 30 PCNs of 10.
    let microseconds = best / .microseconds(1)
    Output.complain(
      "  \(Int(microseconds)) microseconds, \(Int(13_000 / microseconds)) times in 13 milliseconds"
    )
  }
}
