import MandateKit
import MandateKitReports
import Testing

@Suite("What is looked up in an answer")
struct ResolutionLookupTests {
  @Test("A requirement is found by its provision, and by the body of which it is asked")
  func requirement() throws {
    let resolution = try Self.question.resolution
    #expect(resolution.requirement("agreed")?.kind == .approval)
    #expect(resolution.requirement("told")?.body == "abbey")
    #expect(resolution.requirement("told", of: "brook")?.body == "brook")
    #expect(resolution.requirement("told", of: "pcn") == nil)
    #expect(resolution.requirement("unknown") == nil)
  }

  @Test("The practices without a mandate, the voters that are missing and the deadlines are listed")
  func lists() throws {
    let resolution = try Self.question.resolution
    #expect(resolution.uncovered == ["abbey", "brook", "cross"])
    #expect(resolution.missingVoters == ["abbey", "brook"])
    #expect(
      resolution.deadlines.map { "\($0.day) \($0.provision) \($0.kind) \($0.body ?? "-")" } == [
        "2022-09-22 asked consultation lmc", "2022-10-13 told notice abbey",
        "2022-10-13 told notice cross",
      ]
    )
  }

  @Test("Once everything is done there is none of them")
  func done() throws {
    let docket = try Docket {
      Body.practice("abbey", patients: 1)
      Body("board", kind: .integratedCareBoard)
      Provision.essential("agreed", .approval(of: .role(.affected)))
      Self.proposal(affects: "abbey")
      Vote(by: "abbey", on: "x", .for, date: "2022-09-01")
    }
    let question = try docket.question("x")
    #expect(question.outcome == .mandated)
    #expect(question.resolution.uncovered.isEmpty)
    #expect(question.resolution.missingVoters.isEmpty)
    #expect(question.resolution.deadlines.isEmpty)
    #expect(question.brief == question.summary)
  }

  @Test("A brief is the summary and, without a mandate, the path")
  func brief() throws {
    let question = try Self.question
    let lines = question.brief.split(separator: "\n").map(String.init)
    #expect(lines.first == question.summary)
    #expect(lines.dropFirst().first == question.pathLines.first)
    #expect(
      lines.dropFirst(2).map { $0.dropFirst(2) } == question.pathLines.dropFirst().map { $0[...] }
    )
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("- ") })
  }

  @Test("The whole answer in words is that of the docket's names")
  func words() throws {
    let question = try Self.question
    let names = DisplayNames(question.docket)
    let outlook = Outlook(question.docket, proposal: "x", asOf: question.asOf)
    #expect(
      question.text
        == AnswerText([question.resolution], names: names, outlooks: [outlook]).description
    )
    #expect(
      question.markdown
        == AnswerMarkdown([question.resolution], names: names, outlooks: [outlook]).description
    )
    let requirement = try #require(question.resolution.requirements.first)
    #expect(question.sentence(requirement) == requirement.sentence(names))
  }

  private static var question: Docket.Question {
    get throws {
      let docket = try Docket {
        Body("pcn", kind: .primaryCareNetwork, rule: .majority(of: .all), binds: true).members {
          for id in ["abbey", "brook", "cross"] as [Body.ID] { Body.practice(id, patients: 1) }
        }
        Body("lmc", kind: .localMedicalCommittee)
        Body("board", kind: .integratedCareBoard)
        Provision.essential("agreed", .approval(of: .role(.affected)))
        Provision.essential(
          "asked",
          .consultation(of: .body("lmc"), by: .proposer, minimumDays: 28)
        )
        Provision.exposure(
          "told",
          .notice(to: .kind(.practice), by: .proposer, .before(days: 7))
        )
        Provision.practice("represented", .representation)
        proposal(affects: "pcn")
        Notice(to: "brook", by: "board", on: "x", date: "2022-09-01")
      }
      return try docket.question("x", asOf: "2022-09-15")
    }
  }

  private static func proposal(affects: PartyID) -> Proposal {
    Proposal(
      "x",
      subjects: ["premises"],
      affects: affects,
      proposer: "board",
      forum: "board",
      decisionDate: "2022-10-20"
    )
  }
}
