import Foundation
import MandateKit
import MandateKitFiles
import Testing

@Suite("Each version of each format is kept")
struct FormatVersionTests {
  @Test("What is written today is what was written", arguments: KeptDocument.all)
  func written(_ document: KeptDocument) throws {
    let written = try document.written()
    #expect(AnswerFileTests.blotted(written) == (try document.text))
    let tree = try JSONTree(bytes: written)
    #expect(tree["schema"]?.text == document.schema)
    #expect(document.file.hasSuffix("-\(document.schema.split(separator: "/").last ?? "").json"))
  }

  @Test("The kept case file is read as what it was written of, and written the same")
  func caseFile() throws {
    let bytes = Array(try KeptDocument.caseFile.text.utf8)
    let file = try CaseFile.read(bytes)
    #expect(file == KeptScene.caseFile)
    #expect(file.json() == bytes)
  }

  @Test("The kept scenario file is read as what it was written of, and written the same")
  func scenarioFile() throws {
    let bytes = Array(try KeptDocument.scenarios.text.utf8)
    let file = try ScenarioFile.read(bytes)
    #expect(file == KeptScene.scenarios)
    #expect(file.json() == bytes)
  }

  @Test(
    "Every key of a format that is read stands in its kept document",
    arguments: zip([DocumentFormat.case, .tests], [KeptDocument.caseFile, .scenarios])
  )
  func keys(_ format: DocumentFormat, _ document: KeptDocument) throws {
    let known = keys(of: try JSONTree(bytes: format.jsonSchema))
    #expect(keys(in: try JSONTree(try document.text)) == known)
  }

  @Test("Every key of an answer stands in the kept one, but the bounds of a number that is exact")
  func keysOfAnswers() throws {
    let known = keys(of: try JSONTree(bytes: DocumentFormat.answer.jsonSchema))
    let kept = keys(in: try JSONTree(try KeptDocument.answer.text))
    #expect(known.subtracting(kept) == ["votesNeededAtLeast", "votesNeededAtMost"])
  }

  @Test("A document of a version that is not known is refused", arguments: KeptDocument.read)
  func unknownVersion(_ document: KeptDocument) throws {
    let text = try document.text.replacing(
      "\"\(document.schema)\"",
      with: "\"\(document.schema)0\""
    )
    let bytes = Array(text.utf8)
    let codes: [DocumentError.Code]
    do throws(InvalidDocumentError) {
      switch document.schema {
      case CaseFile.schema: _ = try CaseFile.read(bytes)
      case ScenarioFile.schema: _ = try ScenarioFile.read(bytes)
      default: _ = try AnswerFile.read(bytes)
      }
      codes = []
    } catch {
      codes = error.errors.map { $0.code }
    }
    #expect(codes == [.wrongSchema])
  }

  /// The keys that the schema of a format knows, of all objects.
  private func keys(of schema: JSONTree) -> Set<String> {
    switch schema {
    case .object(let members):
      members.reduce(into: []) { keys, member in
        if member.key == "properties" { keys.formUnion((member.value.fields ?? []).map { $0.key }) }
        keys.formUnion(self.keys(of: member.value))
      }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(keys(of: $1)) }
    default: []
    }
  }

  /// The keys that stand in a document, of all objects.
  private func keys(in document: JSONTree) -> Set<String> {
    switch document {
    case .object(let members):
      members.reduce(into: []) { keys, member in
        keys.insert(member.key)
        keys.formUnion(self.keys(in: member.value))
      }
    case .array(let elements): elements.reduce(into: []) { $0.formUnion(keys(in: $1)) }
    default: []
    }
  }
}
