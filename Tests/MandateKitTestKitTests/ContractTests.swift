import MandateKit
import Testing

@testable import MandateKitTestKit

@Suite("The contract of every constitution")
struct ContractTests {
  @Test(
    "Places made up at random keep it, but for what a review and the search for a mandate find",
    arguments: [UInt64](0..<12)
  )
  func randomPlaces(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let place = SamplePlace.random(using: &random)
    let proposal = place.proposal()
    let votes = place.randomVotes(using: &random)
    let docket = try Docket(
      governance: Governance(place.document),
      proposals: [proposal],
      record: place.record(of: proposal, votes: votes)
    )
    let found = ContractCheck(docket, seed: seed).violations()
    #expect(
      found.filter {
        !$0.sentence.hasPrefix("A review") && !$0.sentence.hasPrefix("No set of votes")
      } == []
    )
  }

  @Test("A sound place keeps it; one that can never agree is told, and found amiss")
  func soundAndHopeless() throws {
    let place = SamplePlace()
    let sound = ConstitutionCheck.keepsContract(for: [place.proposal()])
    #expect(Constitution.check(try Governance(place.document), that: sound) == [])
    let never = SamplePlace(placeRule: DecisionRule(passes: .any([])))
    let sentences = Constitution.check(
      try Governance(never.document),
      that: .keepsContract(for: [never.proposal()])
    ).map(\.sentence)
    #expect(sentences.contains("No set of votes gives proposal a mandate."))
    #expect(sentences.contains { $0.hasPrefix("A review on 2022-09-01 finds neverCarries. ") })
  }

  @Test("Proposals that are not valid are violations")
  func invalid() throws {
    let place = SamplePlace()
    var stray = place.proposal()
    stray.forum = "nowhere"
    let found = Constitution.check(
      try Governance(place.document),
      that: .keepsContract(for: [stray])
    )
    #expect(found.count == 1)
    #expect(found.first?.sentence.contains("nowhere") == true)
  }

  /// Answers that break one term, with the start of the violation.
  struct Breach: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var answers: ContractAnswers
    var sentence: String
  }

  /// Returns answers that are changed.
  static func changed(
    _ change: @escaping @Sendable (Docket, CivilDate, inout Resolution) -> Void
  ) -> ContractAnswers {
    ContractAnswers(
      resolution: { docket, id, date in
        docket.resolve(id, asOf: date).map { resolution in
          var resolution = resolution
          change(docket, date, &resolution)
          return resolution
        }
      },
      outcome: { docket, id, date in docket.outcome(of: id, asOf: date) }
    )
  }

  static let breaches: [Breach] = [
    Breach(
      testDescription: "An outcome that is another without its reasons",
      answers: ContractAnswers(outcome: { _, _, _ in .undetermined }),
      sentence: "The outcome of proposal is another without its reasons."
    ),
    Breach(
      testDescription: "An outcome that its requirements do not make",
      answers: changed { _, _, resolution in
        for entry in resolution.requirements.indices {
          resolution.requirements[entry].status = .open
        }
      },
      sentence: "The outcome of proposal is not what its requirements make of it."
    ),
    Breach(
      testDescription: "An answer that hangs on later acts",
      answers: changed { docket, _, resolution in
        if docket.record.acts.count > 4 { resolution.earliestDecision = "2999-01-01" }
      },
      sentence: "What happens later changes the answer for proposal."
    ),
    Breach(
      testDescription: "An answer that hangs on the order of bodies",
      answers: changed { docket, _, resolution in
        if docket.governance.document.bodies[0].id != "network-1-1" {
          resolution.earliestDecision = "2999-01-01"
        }
      },
      sentence: "The order of entries changes the answer for proposal."
    ),
  ]

  @Test("Answers that break a term are told once, with a record that shows it", arguments: breaches)
  func broken(_ breach: Breach) throws {
    let place = SamplePlace()
    let docket = try Docket(governance: Governance(place.document), proposals: [place.proposal()])
    let found = ContractCheck(docket, seed: 1, answers: breach.answers).violations()
    #expect(found.map(\.sentence) == [breach.sentence])
    #expect(found.allSatisfy { $0.counterexample?.proposal.id == "proposal" })
  }
}
