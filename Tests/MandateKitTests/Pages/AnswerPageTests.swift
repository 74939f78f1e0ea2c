import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("The page to take to a board, and the drawings")
struct AnswerPageTests {
  /// The case that the examples carry.
  static func bundled() throws -> Docket {
    let path = Repository.sources.appending(path: "../Examples/Commands/bundled-case.json")
    return try CaseFile.read(Array(Data(contentsOf: path.standardizedFileURL))).docket()
  }

  /// What is wrong with the page and the drawings of a docket.
  private func problems(of docket: Docket, asOf date: CivilDate? = nil) -> [String] {
    let names = DisplayNames(docket)
    var problems = PageReading(AnswerPage(docket, asOf: date).description).problems
    for resolution in docket.resolveAll(asOf: date) {
      problems += PageReading(ResolutionDrawing(resolution, names: names).svg).problems
    }
    if let day = docket.proposals.first?.recordDate {
      problems += PageReading(StructureDrawing(docket.governance, on: day).svg).problems
    }
    return problems
  }

  @Test("The page of the bundled case is strict, and every link leads somewhere")
  func bundledCase() throws {
    let docket = try AnswerPageTests.bundled()
    #expect(problems(of: docket) == [])
    #expect(problems(of: docket, asOf: "2023-11-01") == [])
    let reading = PageReading(AnswerPage(docket).description)
    #expect(reading.count(of: "h1") == 1)
    // On the three dates the same bodies are there and the same mandates are in force.
    #expect(reading.count(of: "h2") == 1 + 3 + 1 + 1)
    #expect(reading.count(of: "table") == 1 + 3 + 3 + 1)
    #expect(reading.count(of: "input") > 3)
  }

  @Test("Hostile names are text, and are nowhere read as markup")
  func hostile() throws {
    let docket = try HostileDocket.make()
    #expect(problems(of: docket) == [])
    let reading = PageReading(AnswerPage(docket).description)
    #expect(reading.count(of: "h1") == 1)
    #expect(reading.text.contains("<script>alert(1)</script>"))
    #expect(reading.text.contains("]]> & \" ' <!-- -->"))
    #expect(Set(reading.addresses) == ["https://example.org/?a=1&b='2'"])
    let drawing = StructureDrawing(docket.governance, on: "2024-03-01")
    for line in drawing.mermaid.split(separator: "\n") {
      #expect(!line.contains("<script") && !line.contains("%%") && !line.contains("`"))
      #expect(line.filter { $0 == "\"" }.count % 2 == 0)
    }
  }

  @Test("Random cases have strict pages", arguments: [0..<100, 100..<200] as [Range<UInt64>])
  func random(_ seeds: Range<UInt64>) throws {
    for seed in seeds {
      let sample = RandomCase.make(seed: seed)
      let docket = try sample.docket()
      #expect(problems(of: docket) == [], "seed \(seed)")
      #expect(problems(of: docket, asOf: sample.asOf) == [], "seed \(seed)")
    }
  }

  @Test("The page says what the other answers say")
  func sameWords() throws {
    let docket = try AnswerPageTests.bundled()
    let names = DisplayNames(docket)
    let text = PageReading(AnswerPage(docket).description).text
    for question in docket.questions {
      let resolution = question.resolution
      let hasReason = text.contains(resolution.reasonSentence)
      #expect(hasReason)
      let lines = resolution.outcome == .mandated ? ["Nothing is missing."] : question.pathLines
      let told = lines + resolution.irregularities.map { $0.sentence(names) }
      #expect(told.filter { !text.contains($0) } == [])
    }
  }

  @Test("A page of many proposals is bounded, and says what it leaves out")
  func manyProposals() throws {
    let one = try AnswerPageTests.bundled()
    let first = try #require(one.proposals.first)
    let many = (0..<500).map { number -> Proposal in
      var proposal = first
      proposal.id = Proposal.ID("copy-\(number)")
      proposal.decisionDate = first.decisionDate.adding(days: number)
      return proposal
    }
    let docket = try Docket(governance: one.governance, proposals: many)
    let page = AnswerPage(docket).description
    let reading = PageReading(page)
    #expect(reading.problems == [])
    #expect(reading.count(of: "nav") == AnswerPage.mostProposals)
    #expect(reading.text.contains("and 100 more proposals."))
    var chunks: [[UInt8]] = []
    AnswerPage(docket).write { chunks.append($0) }
    #expect(chunks.count > 3)
    #expect(String(decoding: chunks.joined(), as: UTF8.self) == page)
  }

  @Test(
    "A long name or source makes a page and its drawings no larger than a short one would by far"
  )
  func longNames() throws {
    let long = String(repeating: "Long name ", count: 10_000)
    let marks = "e" + String(repeating: "\u{301}", count: 50_000)
    let docket = try Docket {
      Body("net", kind: .primaryCareNetwork, name: long, rule: .majority(of: .all), binds: true)
        .members {
          for number in 0..<40 {
            Body.practice(Body.ID("p\(number)"), name: marks, patients: 100)
          }
        }
      Provision(
        "agreed",
        requires: .approval(of: .role(.affected)),
        force: .essential,
        source: Source(long, note: long)
      )
      Proposal(
        "x",
        title: long,
        subjects: ["contract"],
        affects: "net",
        proposer: "net",
        forum: "net",
        decisionDate: "2024-03-01"
      )
    }
    #expect(problems(of: docket) == [])
    let names = DisplayNames(docket)
    let drawing = ResolutionDrawing(try #require(docket.resolveAll().first), names: names)
    let structure = StructureDrawing(docket.governance, on: "2024-03-01")
    #expect(AnswerPage(docket).description.utf8.count < 200_000)
    for text in [drawing.svg, drawing.mermaid, structure.svg, structure.mermaid] {
      #expect(text.utf8.count < 200_000)
    }
  }

  @Test("Dates on which the structure differs have sections of their own, up to a bound")
  func dates() throws {
    var document = GovernanceDocument(
      bodies: [Body("pcn", kind: .primaryCareNetwork, rule: .majority(of: .all), binds: true)]
    )
    var proposals: [Proposal] = []
    for number in 0..<6 {
      let day = CivilDate("2024-01-01").adding(days: 10 * number)
      let id = Body.ID("practice-\(number)")
      document.bodies.append(.practice(id, patients: 1_000, existence: Period(from: day)))
      document.memberships.append(Membership(id, of: "pcn"))
      for (name, date) in [("first", day), ("second", day.adding(days: 1))] {
        proposals.append(
          Proposal(
            Proposal.ID("\(name)-\(number)"),
            subjects: ["contract"],
            affects: "pcn",
            proposer: "pcn",
            forum: "pcn",
            decisionDate: date
          )
        )
      }
    }
    let docket = try Docket(governance: Governance(document), proposals: proposals)
    let reading = PageReading(AnswerPage(docket).description)
    #expect(reading.problems == [])
    let sections = reading.text.components(separatedBy: "Each stands in").count - 1
    #expect(sections == AnswerPage.mostDates)
    #expect(reading.text.contains("Who belongs to whom on 1 January 2024 and 2 January 2024"))
  }

  @Test("A page without a proposal says so")
  func empty() throws {
    let docket = try Docket(governance: Governance(GovernanceDocument()), proposals: [])
    let reading = PageReading(AnswerPage(docket).description)
    #expect(reading.problems == [])
    #expect(reading.text.contains("There is no proposal to answer for."))
  }
}
