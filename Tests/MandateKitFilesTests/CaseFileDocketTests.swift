import MandateKit
import MandateKitFiles
import Testing

@Suite("Case files made ready to resolve")
struct CaseFileDocketTests {
  private func file() throws -> CaseFile {
    try CaseFile.read(
      CaseText(record: #"{"vote": {"by": "n1", "on": "x", "choice": "for", "date": "2022-08-01"}}"#)
        .bytes
    )
  }

  /// A change that makes a valid file invalid.
  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: DocumentError.Code
    var path: String
    var make: @Sendable (inout CaseFile) -> Void
  }

  static let changes = [
    Change(
      testDescription: "of the arrangement",
      code: .duplicateIdentifier,
      path: "governance.bodies[4].id"
    ) { $0.document.bodies.append(Body("p1", kind: .practice)) },
    Change(
      testDescription: "of an arrangement put in place of the other",
      code: .unknownReference,
      path: "proposals[0].affects"
    ) { $0.document = GovernanceDocument(bodies: $0.document.bodies.filter { $0.id != "n1" }) },
    Change(
      testDescription: "of the proposals",
      code: .unknownReference,
      path: "proposals[0].forum"
    ) { $0.proposals[0].forum = "nowhere" },
    Change(
      testDescription: "of the record",
      code: .unknownReference,
      path: "record[1].decision.on"
    ) {
      $0.record.acts.append(.decision(by: "board", on: "y", date: "2022-09-01"))
    },
  ]

  @Test("A file that was changed after it was read is checked again", arguments: changes)
  func checkedAgain(_ change: Change) throws {
    var file = try file()
    change.make(&file)
    let error = #expect(throws: InvalidDocumentError.self) { _ = try file.docket() }
    let errors = try #require(error).errors
    #expect(errors.contains { $0.code == change.code && $0.path.description == change.path })
  }

  @Test("A catalogue that was changed after it was read is checked with the file's own provisions")
  func changedCatalogue() throws {
    let set = try #require(Catalogue.english.sets.first { !$0.provisions.isEmpty })
    var file = try file()
    file.document.provisions = [set.provisions[0]]
    file = try CaseFile.read(file.json())
    _ = try file.docket()
    file.catalogue = [set.name]
    let error = #expect(throws: InvalidDocumentError.self) { _ = try file.docket() }
    let errors = try #require(error).errors
    #expect(errors.map(\.code) == [.duplicateIdentifier])
  }

  @Test("A provision with the identifier of one in the catalogue is found when a file is read")
  func catalogueOfFileJustRead() throws {
    let set = try #require(Catalogue.english.sets.first { !$0.provisions.isEmpty })
    var file = try file()
    file.document.provisions = [set.provisions[0]]
    file.catalogue = [set.name]
    let error = #expect(throws: InvalidDocumentError.self) { _ = try CaseFile.read(file.json()) }
    let errors = try #require(error).errors
    #expect(errors.map(\.code) == [.duplicateIdentifier])
    #expect(errors.map(\.path.description) == ["governance.catalogue[0]"])
    #expect(errors.allSatisfy { $0.line != nil && $0.column != nil })
  }

  @Test("A file just read answers as an equal one that is checked anew")
  func sameAnswers() throws {
    for document in CaseFixtures.documents {
      let read = try CaseFile.read(document)
      let made = CaseFile(
        document: read.document,
        catalogue: read.catalogue,
        proposals: read.proposals,
        record: read.record
      )
      #expect(made == read)
      #expect(made.hashValue == read.hashValue)
      let (ofRead, ofMade) = (try read.docket(), try made.docket())
      #expect(ofRead.governance.document == ofMade.governance.document)
      #expect(ofRead.resolveAll() == ofMade.resolveAll())
    }
  }

  @Test("Files that differ in one part are not equal")
  func differing() throws {
    let file = try file()
    var others = [CaseFile](repeating: file, count: 4)
    others[0].document.people = []
    others[1].catalogue = ["england.binding"]
    others[2].proposals = []
    others[3].record = ActRecord()
    for other in others { #expect(other != file) }
  }
}
