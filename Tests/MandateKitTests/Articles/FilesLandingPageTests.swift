import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

/// The code of the landing page of the files.
@Suite("The landing page of the files")
struct FilesLandingPageTests {
  @Test("A case file is read, answered and written")
  func article() throws {
    // In the article:
    let text = #"""
      {
        "schema": "mandatekit/1",
        "governance": {
          "bodies": [
            { "id": "abbey", "kind": "practice", "listSize": 7030 },
            { "id": "network", "kind": "primaryCareNetwork", "binds": true,
              "rule": { "passes": { "share": { "moreThan": "1/2", "of": "cast", "by": "members" } } } }
          ],
          "memberships": [{ "member": "abbey", "of": "network" }],
          "provisions": [
            { "id": "agreed", "requires": { "approval": { "of": { "role": "affected" } } },
              "force": "essential" }
          ]
        },
        "proposals": [
          { "id": "hub", "subjects": ["serviceRedesign"], "affects": "network", "proposer": "network",
            "forum": "network", "decisionDate": "2024-03-14" }
        ],
        "record": [
          { "vote": { "by": "abbey", "on": "hub", "choice": "for", "date": "2024-03-01" } }
        ]
      }
      """#
    let file = try CaseFile.read(Array(text.utf8))
    let docket = try file.docket()
    #expect(shown(try docket.question("hub").outcome) == "mandated")
    let answers = AnswerFile.json(docket.resolveAll(), names: DisplayNames(docket))
    #expect(shown(answers.count > 500) == "true")

    do {
      _ = try CaseFile.read(Array(#"{ "schema": "mandatekit/1", "proposal": [] }"#.utf8))
    } catch {
      #expect(shown(error.errors.map { $0.code.rawValue }) == "[\"missingKey\", \"unknownKey\"]")
      #expect(shown(error.errors[1].line ?? 0, error.errors[1].column ?? 0) == "1 29")
    }
    // Not in the article.
  }
}
