import MandateKit
import MandateKitReports
import Testing

/// The code of the article about the page.
@Suite("A page for the board")
struct APageForTheBoardTests {
  @Test("A docket is made a page and drawings")
  func article() throws {
    // In the article:
    let docket = try Docket {
      Body(
        "network",
        kind: .primaryCareNetwork,
        name: "Harbour PCN",
        rule: .majority(of: .all),
        binds: true
      )
      .members {
        Body.practice("abbey", name: "Abbey Practice", patients: 12_000)
        Body.practice("brook", name: "Brook Surgery", patients: 8_000)
      }
      Provision.essential("agreed", .approval(of: .role(.affected)))
      Proposal(
        "hub",
        title: "One hub for evenings",
        subjects: ["serviceRedesign.access"],
        affects: "network",
        proposer: "network",
        forum: "network",
        decisionDate: "2024-03-14"
      )
      Vote(by: "abbey", on: "hub", .for, date: "2024-02-10")
    }
    let page = AnswerPage(docket, proposals: ["hub"], asOf: "2024-02-20")
    #expect(shown(page.description.hasPrefix("<!DOCTYPE html>")) == "true")

    let structure = StructureDrawing(docket.governance, on: "2024-02-20")
    let answer = ResolutionDrawing(docket.resolveAll()[0], names: DisplayNames(docket))
    #expect(shown(structure.mermaid.hasPrefix("flowchart LR")) == "true")
    #expect(shown(answer.svg.hasPrefix("<svg")) == "true")
    // Not in the article.
  }
}
