import MandateKit
import MandateKitFiles
import Testing

/// The reference evaluator against the answers of programs that others wrote from the same page.
///
/// Their files are no part of the package. With `MANDATEKIT_CONFORMANCE` set to the folder that
/// holds the folders `conformance`, `constitutions` and `cases`, every question in them is asked.
@Suite("The conformance files")
struct ConformanceTests {
  @Test(
    "The reference evaluator answers every question as expected",
    .enabled(
      if: ConformanceFolder.arePresent,
      "MANDATEKIT_CONFORMANCE names no folder with conformance files."
    ),
    arguments: ConformanceFolder.allCases
  )
  func referenceAgrees(_ folder: ConformanceFolder) throws {
    for question in try folder.questions() {
      let file = try CaseFile.read(question.document.json())
      let asOf = try #require(CivilDate(parsing: question.asOf))
      let answer = ReferenceEvaluator.answer(
        file.document,
        file.proposals,
        file.record,
        Proposal.ID(question.proposal),
        asOf: asOf
      )
      let differences = question.differences(from: answer.conformanceValue)
      #expect(differences.isEmpty, "\(question.name)\n\(differences.joined(separator: "\n"))")
    }
  }
}
