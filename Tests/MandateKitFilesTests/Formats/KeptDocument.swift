import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

/// A document of one version of a format that is kept as it was once written.
///
/// Other programs read and write such documents. A file in `Kept` may gain keys, as the format does, in the same
/// commit as the code; what would lose a key or change a value is a new version of the format, with a file of its own.
struct KeptDocument: Sendable, CustomTestStringConvertible {
  /// The name of the file in `Kept`, with the version.
  let file: String
  /// The schema that the document gives.
  let schema: String
  /// What the library writes today of the values that the document was written of.
  let written: @Sendable () throws -> [UInt8]

  var testDescription: String { file }

  /// The text of the file.
  var text: String {
    get throws {
      try String(
        contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
          .appending(path: "Kept/\(file)"),
        encoding: .utf8
      )
    }
  }

  static let caseFile = KeptDocument(file: "case-1.json", schema: CaseFile.schema) {
    KeptScene.caseFile.json()
  }

  static let scenarios = KeptDocument(file: "tests-1.json", schema: ScenarioFile.schema) {
    KeptScene.scenarios.json()
  }

  static let answer = KeptDocument(file: "answer-1.json", schema: AnswerFile.schema) {
    AnswerFile.json([GoldenAnswer.resolution], names: DisplayNames())
  }

  /// Those of the formats that the library reads.
  static let read = [caseFile, scenarios, answer]

  /// Those of all formats but the report on scenarios, which has a test of its own.
  static let all: [KeptDocument] =
    read + [
      KeptDocument(file: "errors-1.json", schema: ErrorsFile.schema) {
        ErrorsFile.json(try KeptDocument.errors())
      },
      KeptDocument(file: "review-1.json", schema: ReviewFile.schema) {
        let governance = try Governance(CaseFixtures.everything.document)
        return ReviewFile.json(
          governance.review(on: "2022-09-01"),
          names: DisplayNames(governance.document),
          on: "2022-09-01"
        )
      },
      KeptDocument(file: "engagement-1.json", schema: EngagementFile.schema) {
        EngagementFile.json(try KeptScene.docket().engagement(asOf: "2024-04-01"))
      },
      KeptDocument(file: "initiative-1.json", schema: InitiativeFile.schema) {
        InitiativeFile.json(try KeptScene.docket().initiative())
      },
      KeptDocument(file: "sizes-1.json", schema: SizeFile.schema) {
        let governance = try KeptScene.docket().governance
        let table = governance.sizes(on: "2024-01-31", assuming: SizeAssumptions())
        return SizeFile.json(table, changed: table)
      },
      KeptDocument(file: "power-1.json", schema: PowerFile.schema) {
        guard let power = try KeptScene.docket().question("one").votingPower() else { return [] }
        return PowerFile.json(power, over: "one")
      },
      KeptDocument(file: "chance-1.json", schema: ChanceFile.schema) {
        let question = try KeptScene.docket().question("one").asOf("2024-02-11")
        guard
          let chance = question.chanceOfApproval({ _ in .init(takesPart: 0.5, votesFor: 0.75) }),
          let byTurnout = question.chanceByTurnout(steps: 2, support: { _ in 0.75 })
        else { return [] }
        return ChanceFile.json(chance, byTurnout: byTurnout, of: "one", asOf: "2024-02-11")
      },
    ]

  private static func errors() throws -> [DocumentError] {
    do throws(InvalidDocumentError) {
      _ = try CaseFile.read(
        Array(
          #"{ "schema": "mandatekit/1", "governance": { "bodys": [] }, "proposals": [1] }"#
            .utf8
        )
      )
      return []
    } catch {
      return error.errors
    }
  }
}
