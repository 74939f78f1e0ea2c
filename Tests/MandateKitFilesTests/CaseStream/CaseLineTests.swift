import MandateKit
import MandateKitFiles
import Testing

@Suite("Lines of a stream")
struct CaseLineTests {
  static let proposal =
    #"{"id":"x","subjects":["funding"],"affects":"n1","proposer":"n1","forum":"board","#
    + #""decisionDate":"2022-09-01"}"#

  @Test(
    "What is wrong with a line is named by its path in the line",
    arguments: [
      ("[]", "wrongType "),
      ("{}", "missingKey proposal"),
      (#"{"proposal":7}"#, "wrongType proposal"),
      (#"{"proposal":null}"#, "nullValue proposal"),
      (#"{"proposal":\#(proposal),"record":{}}"#, "wrongType record"),
      (#"{"proposal":\#(proposal),"asOf":"today"}"#, "malformedDate asOf"),
      (#"{"proposal":\#(proposal),"asof":"2022-01-01"}"#, "unknownKey asof"),
      (#"{"proposal":\#(proposal),"proposal":\#(proposal)}"#, "duplicateKey proposal"),
      (
        #"{"proposal":\#(proposal),"proposals":[\#(proposal)]}"#,
        "duplicateIdentifier proposals[0].id"
      ),
      (
        #"{"proposal":{"id":"x","subjects":[],"affects":"p7","proposer":"n1","forum":"board","#
          + #""decisionDate":"2022-09-01","ratifies":"w"}}"#,
        "emptyList proposal.subjects; unknownReference proposal.affects;"
          + " unknownReference proposal.ratifies"
      ),
      (
        #"{"proposal":\#(proposal),"record":[{"decision":{"by":"n1","on":"x","date":"2022-09-01"}},"#
          + #"{"revocation":{"of":"m2","date":"2022-09-01"}}]}"#,
        "unknownReference record[1].revocation.of"
      ),
    ]
  )
  func errors(_ line: String, _ expected: String) throws {
    var stream = try StreamScene.stream()
    #expect(try JSONTree(bytes: stream.answer(Array(line.utf8))).summary == expected)
  }

  @Test("A case file makes a line for each proposal, with what ratifies it and what it ratifies")
  func lines() throws {
    let lines = try StreamScene.file().lines()
    #expect(lines.map(\.proposal.id) == ["adoption", "older", "x", "y"])
    #expect(lines.map { $0.others.map(\.id) } == [["older"], ["adoption"], ["y"], ["x"]])
    #expect(lines.map(\.record.acts.count) == [1, 1, 2, 2])
  }

  @Test("A line leaves out what the format supplies")
  func json() {
    let proposal = Proposal(
      "x",
      subjects: ["funding"],
      affects: "n1",
      proposer: "n1",
      forum: "board",
      decisionDate: "2022-09-01"
    )
    let plain = #"{"proposal":\#(CaseLineTests.proposal)"#
    #expect(String(decoding: CaseLine(proposal).json(), as: UTF8.self) == plain + "}\n")
    let dated = CaseLine(proposal, asOf: "2022-08-01").json()
    #expect(String(decoding: dated, as: UTF8.self) == plain + #","asOf":"2022-08-01"}"# + "\n")
  }
}
