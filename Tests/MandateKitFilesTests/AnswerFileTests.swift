import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("Answers and errors as JSON")
struct AnswerFileTests {
  /// The text of a JSON document with its sentences, whose wording may improve, blotted out.
  static func blotted(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let text = line.drop { $0 == " " }
        guard text.hasPrefix(#""sentence": "#) else { return String(line) }
        let indent = String(repeating: " ", count: line.count - text.count)
        return indent + #""sentence": "…""# + (line.hasSuffix(",") ? "," : "")
      }
      .joined(separator: "\n")
  }

  @Test("The sentences are those of the reports")
  func sentences() throws {
    let names = DisplayNames(
      GovernanceDocument(bodies: [Body("n1", kind: .primaryCareNetwork, name: "Riverside \"PCN\"")])
    )
    let tree = try JSONTree(bytes: AnswerFile.json([GoldenAnswer.resolution], names: names))
    let sentences = tree.sentences
    let requirement = GoldenAnswer.approval
    #expect(sentences.first == requirement.sentence(names, in: GoldenAnswer.resolution))
    let finding = try #require(requirement.because.first)
    #expect(sentences.dropFirst().first == finding.sentence(names))
    #expect(sentences.contains { $0.contains("Riverside \"PCN\"") })
    let void = Irregularity(.voidBallot, body: "p2", choice: .for, date: "2022-11-01")
    #expect(sentences.contains(void.sentence(names)))
    #expect(sentences.last == Warning(.severalRules, body: "n1").sentence(names))
  }

  @Test(
    "A number of votes is exact, or given by its bounds",
    arguments: [
      (
        RequirementResult.VotesNeeded(voters: ["p1"]),
        [#""votesNeeded": 1"#, #""voters": ["#],
        [#""votesNeededAtLeast""#, #""votesNeededAtMost""#]
      ),
      (
        .init(voters: ["p1", "p2"], bounds: .init(atLeast: 1, atMost: 2)),
        [
          #""votesNeeded": null"#, #""votesNeededAtLeast": 1"#, #""votesNeededAtMost": 2"#,
          #""voters": ["#,
        ], []
      ),
      (
        .init(voters: [], bounds: .init(atLeast: 3, atMost: nil)),
        [#""votesNeeded": null"#, #""votesNeededAtLeast": 3"#, #""voters": null"#],
        [#""votesNeededAtMost""#]
      ),
    ] as [(RequirementResult.VotesNeeded, [String], [String])]
  )
  func votesNeeded(
    _ needed: RequirementResult.VotesNeeded,
    _ has: [String],
    _ lacks: [String]
  ) throws {
    var requirement = GoldenAnswer.approval
    requirement.detail = .approval(needed)
    let resolution = Resolution(
      proposal: "clinic",
      asOf: "2022-10-01",
      decisionDate: "2022-10-20",
      outcome: .undetermined,
      reason: .essentialOpen,
      affected: .init(practices: 2, patients: 16_000),
      requirements: [requirement],
      positions: [],
      voice: GoldenAnswer.resolution.voice,
      irregularities: [],
      earliestDecision: nil
    )
    let bytes = AnswerFile.json([resolution], names: DisplayNames())
    let text = String(decoding: bytes, as: UTF8.self)
    for member in has { #expect(text.contains(member)) }
    for member in lacks { #expect(!text.contains(member)) }
    let read = try AnswerFile.read(bytes)
    #expect(read.first?.requirements.first?.detail == .approval(needed))
    #expect(AnswerFile.json(read) == bytes)
  }

  @Test("No answers make a document without resolutions")
  func none() {
    #expect(
      String(decoding: AnswerFile.json([], names: DisplayNames()), as: UTF8.self) == """
        {
          "schema": "mandatekit/answer/1",
          "resolutions": []
        }

        """
    )
  }

  @Test("Errors have their keys in their order, and no place where none is known")
  func errors() {
    let errors = [
      DocumentError(
        .unknownReference,
        at: DocumentPath()["governance"]["memberships"][3]["of"],
        line: 7,
        column: 12,
        "There is no body `n2`."
      ),
      DocumentError(.unknownKey, at: DocumentPath()["a.b\n"], "Remove it."),
    ]
    #expect(
      String(decoding: ErrorsFile.json(errors), as: UTF8.self) == #"""
        {
          "schema": "mandatekit/errors/1",
          "errors": [
            {
              "code": "unknownReference",
              "path": "governance.memberships[3].of",
              "line": 7,
              "column": 12,
              "sentence": "There is no body `n2`."
            },
            {
              "code": "unknownKey",
              "path": "[\"a.b\\n\"]",
              "sentence": "Remove it."
            }
          ]
        }

        """#
    )
  }
}

extension JSONTree {
  /// Every sentence in the document, in its order.
  var sentences: [String] {
    switch self {
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.key == "sentence", case .string(let sentence) = member.value {
          return [sentence]
        }
        return member.value.sentences
      }
    case .array(let elements): elements.flatMap(\.sentences)
    default: []
    }
  }
}
