import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("What stands for every line of a stream")
struct CaseStreamStandingTests {
  /// The one-line answers that a whole case file gives, as trees.
  private func expected(_ file: CaseFile, asOf: CivilDate?) throws -> [JSONTree] {
    let docket = try file.docket()
    let names = DisplayNames(docket.governance.document, proposals: file.proposals)
    let document = AnswerFile.json(docket.resolveAll(asOf: asOf), names: names)
    return try JSONTree(bytes: document)["resolutions"]?.elements ?? []
  }

  private static let files =
    CaseFixtures.documents + [Array(StreamScene.governance.utf8)]

  @Test(
    "A stream gives the answers of the case file that its lines are made of",
    arguments: files,
    [nil, "2022-05-25", "2022-09-02", "2022-09-12"] as [CivilDate?]
  )
  func equalAnswers(_ document: [UInt8], _ asOf: CivilDate?) throws {
    let file = try CaseFile.read(document)
    let expected = try expected(file, asOf: asOf)
    var stream = CaseStream(try file.docket(), asOf: asOf)
    let lean = try file.lines().map { try JSONTree(bytes: stream.answer($0.json())) }
    #expect(lean == expected)
    let full = try file.proposals.map { proposal in
      let others = file.proposals.filter { $0.id != proposal.id }
      let record = ActRecord(
        file.record.acts.filter { if case .revocation = $0 { false } else { true } }
      )
      let line = CaseLine(proposal, others: others, record: record)
      return try JSONTree(bytes: stream.answer(line.json()))
    }
    #expect(full == expected)
  }

  @Test("A proposal that a line brings takes the place of the one that stands")
  func replacement() throws {
    var stream = try StreamScene.stream(asOf: "2022-08-30")
    func isAdopted(_ more: String) throws -> Bool {
      let line = StreamScene.line("z", more: more)
      let answer = String(decoding: stream.answer(Array(line.utf8)), as: UTF8.self)
      #expect(answer.contains("spoken-for"))
      return !answer.contains("notAdopted")
    }
    let adoption =
      #"{"id":"adoption","subjects":["seats"],"affects":"n1","proposer":"n1","forum":"n1","#
      + #""decisionDate":"2022-06-01"}"#
    #expect(try isAdopted(""))
    #expect(try !isAdopted(#","proposals":[\#(adoption)]"#))
    #expect(try isAdopted(""))
  }

  @Test("A governance alone will do where no proposal adopted a mandate")
  func governanceAlone() throws {
    var file = try StreamScene.file()
    #expect(throws: InvalidDocumentError.self) { try CaseStream(Governance(file.document)) }
    file.document.mandates = []
    var stream = try CaseStream(Governance(file.document))
    let answer = try JSONTree(bytes: stream.answer(Array(StreamScene.line("a").utf8)))
    #expect(answer.summary == "a notMandated")
  }
}
