import MandateKit
import Testing

@Suite("Answers that several threads find at once")
struct ConcurrentAnswersTests {
  /// A place with so many proposals, whose decision dates, votes and mandates differ.
  private static func docket(proposals count: Int) throws -> Docket {
    var scene = Scene.place.represented().requiringNetworks()
    let main = scene.proposals[0]
    scene.proposals = (0..<count).map { number in
      var proposal = main
      proposal.id = Proposal.ID("proposal \(number)")
      proposal.decisionDate = Scene.decision.adding(days: number % 60)
      if number % 7 == 0 { proposal.affects = ["north"] }
      if number % 11 == 0 { proposal.electorsOn = Scene.ballotDay.adding(days: number % 9) }
      return proposal
    }
    let voters: [Body.ID] = ["abbey", "brook", "castle", "dale"]
    for (number, proposal) in scene.proposals.enumerated() {
      for (place, voter) in voters.enumerated() where (number >> place) % 3 != 0 {
        let choice: Choice = (number + place) % 5 == 0 ? .against : .for
        let date = Scene.ballotDay.adding(days: number % 8)
        scene.record.acts.append(.vote(by: voter, on: proposal.id, choice, date: date))
      }
    }
    return try scene.docket()
  }

  @Test(
    "A batch on every core gives the answers of one thread, in their order",
    arguments: [0, 1, 2, 63, 64, 65, 127, 128, 600]
  )
  func batch(_ count: Int) async throws {
    let docket = try Self.docket(proposals: count)
    let date = Scene.decision.adding(days: 20)
    let (own, asOf) = (docket.resolveAll(), docket.resolveAll(asOf: date))
    #expect(own.count == count)
    #expect(await docket.resolveAllConcurrently() == own)
    #expect(await docket.resolveAllConcurrently(asOf: date) == asOf)
    if count > 100 {
      #expect(Set(own.map(\.outcome)).count == 2)
      #expect(Set(asOf.map(\.outcome)).count == 3)
    }
  }

  @Test("One docket is asked everything by many tasks at once")
  func manyTasks() async throws {
    let docket = try Self.docket(proposals: 40)
    let alone = docket.questions.map(Answers.init)
    let together = await withTaskGroup(of: (Int, [Answers]).self) { group in
      for task in 0..<8 {
        group.addTask { (task, docket.questions.map(Answers.init)) }
      }
      var found: [Int: [Answers]] = [:]
      for await (task, answers) in group { found[task] = answers }
      return found
    }
    #expect(together.count == 8)
    for answers in together.values { #expect(answers == alone) }
  }

  /// What is asked of one proposal.
  private struct Answers: Equatable {
    var resolution: Resolution
    var path: PathToMandate
    var outcome: Outcome

    init(_ question: Docket.Question) {
      outcome = question.outcome
      resolution = question.resolution
      path = question.path
    }
  }
}
