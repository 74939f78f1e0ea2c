import MandateKit
import Testing

@Suite("One consultation for which several provisions ask")
struct JoinedStepsTests {
  @Test(
    "It closes once, when it has run long enough for each",
    arguments: [[14, 28], [28, 14], [7, 28, 14]]
  )
  func closesOnce(_ minimums: [Int]) throws {
    var place = SmallPlace()
    place.document.provisions += minimums.map { days in
      Provision(
        "lmc-consulted-\(days)",
        requires: .consultation(
          of: .kind(.localMedicalCommittee),
          by: .proposer,
          ConsultationStandard(minimumDays: days)
        ),
        force: .essential
      )
    }
    let docket = try place.docket()
    let path = try docket.question("hub", asOf: "2023-01-10").path
    #expect(path.obstacles.isEmpty)
    let closings = path.steps.filter { step in
      if case .closeConsultation = step.action { true } else { false }
    }
    #expect(closings.map { $0.from } == ["2023-02-08"])
    #expect(closings.first?.provisions.count == minimums.count)
    // The steps as they are given out, taken in their order, and not those of the search.
    let taken = try docket.taking(path)
    #expect(taken.outcome(of: "hub", asOf: path.completion) == .mandated)
  }
}
