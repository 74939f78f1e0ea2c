import MandateKit
import MandateKitReports
import Testing

@Suite("What is missing where time has passed, or no time is left")
struct TimeThatHasPassedTests {
  private func scene(_ requirement: Requirement, force: Provision.Force = .essential) -> Scene {
    Scene.place.changed { scene in
      scene.document.provisions = [
        Provision("asked", requires: requirement, force: force),
        Provision(
          "agreed",
          requires: .approval(of: .kind(.primaryCareNetwork)),
          force: .essential
        ),
      ]
    }
  }

  private func consultation(days: Int) -> Requirement {
    .consultation(of: .body("lmc"), by: .proposer, ConsultationStandard(minimumDays: days))
  }

  private func text(_ scene: Scene, asOf date: CivilDate) throws -> String {
    let docket = try scene.docket()
    let resolution = try #require(docket.resolve("x", asOf: date))
    return AnswerText(
      [resolution],
      names: DisplayNames(docket),
      outlooks: [Outlook(docket, proposal: "x", asOf: date)],
      width: 10_000
    ).description
  }

  @Test("No date after 2999 is named, by an answer or by its way to a mandate")
  func yearThreeThousand() throws {
    let late = scene(consultation(days: 3_660)).changed {
      $0.proposals[0].decisionDate = "2999-12-31"
    }
    let docket = try late.docket()
    let resolution = try #require(docket.resolve("x", asOf: "2999-12-30"))
    #expect(resolution.earliestDecision == nil)
    let said = try text(late, asOf: "2999-12-30")
    #expect(!said.contains(" 3009") && !said.contains(" 3010"))
    let path = try #require(docket.path(for: "x", asOf: "2999-12-30"))
    #expect(path.decisionDate == "2999-12-31")
    // One day less to wait, and there is a date.
    let shorter = scene(consultation(days: 1)).changed {
      $0.proposals[0].decisionDate = "2999-12-31"
    }
    #expect(try shorter.docket().resolve("x", asOf: "2999-12-29")?.earliestDecision == "2999-12-31")
  }

  @Test("A day on which a consultation could have opened is no step once it has passed")
  func opening() throws {
    let asked = scene(consultation(days: 7))
    #expect(
      try text(asked, asOf: "2025-03-12").contains("On 13 March 2025: icb opens a consultation")
    )
    let late = try text(asked, asOf: "2025-03-13")
    #expect(!late.contains("13 March 2025: icb opens"))
    #expect(late.contains("The decision can no longer be taken on 20 March 2025 with a mandate"))
    #expect(late.contains("14 March 2025: icb opens a consultation of lmc"))
  }

  @Test("A notice is no step once its last day has passed")
  func notice() throws {
    let asked = scene(.notice(to: .body("lmc"), by: .proposer, .before(days: 7)))
    #expect(
      try text(asked, asOf: "2025-03-12").contains("On 13 March 2025: icb gives notice to lmc.")
    )
    let late = try text(asked, asOf: "2025-03-13")
    #expect(!late.contains("13 March 2025: icb gives notice"))
    #expect(late.contains("On 14 March 2025: icb gives notice to lmc."))
    #expect(late.contains("steps lead to one on 21 March 2025"))
  }

  @Test("Where nothing grants a mandate, that is what is missing")
  func nothingGrants() throws {
    let asked = Scene.place.changed { scene in
      scene.document.provisions = [
        Provision(
          "asked",
          requires: .notice(to: .kind(.pharmacy), by: .proposer, .before(days: 7)),
          force: .practice
        )
      ]
    }
    let text = try text(asked, asOf: "2025-03-01")
    #expect(text.contains("NOT MANDATED") && !text.contains("Nothing is missing."))
    #expect(text.contains("add an essential provision for the approval of the practices affected"))
  }

  @Test("Somebody who was asked by another party is not said not to have been asked")
  func byAnother() throws {
    let asked = scene(consultation(days: 7)).changed { scene in
      scene.record.acts = [
        .consultation(of: "lmc", by: "board", on: "x", opened: "2025-01-01")
      ]
    }
    let text = try text(asked, asOf: Scene.decision)
    #expect(!text.contains("was not consulted"))
    #expect(text.contains("No consultation of lmc that counts here is on the record"))
  }
}
