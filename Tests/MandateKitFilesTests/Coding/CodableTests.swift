import Foundation
import MandateKit
import MandateKitFiles
import Testing

@Suite("Values are encoded with the keys of a case file, and decoded by its rules")
struct CodableTests {
  @Test("Every fixture comes back equal", arguments: Coders.allCases)
  func fixtures(_ coders: Coders) throws {
    let documents = try CaseFixtures.documents.map { try CaseFile.read($0) }
    for file in documents { #expect(try coders.roundTrip(file) == file) }
  }

  @Test("Every part of a document with everything comes back equal", arguments: Coders.allCases)
  func everything(_ coders: Coders) throws {
    let file = CaseFixtures.everything
    #expect(try coders.roundTrip(file) == file)
    let document = file.document
    #expect(try coders.roundTrip(document) == document)
    #expect(try coders.roundTrip(document.bodies) == document.bodies)
    #expect(try coders.roundTrip(document.people) == document.people)
    #expect(try coders.roundTrip(document.memberships) == document.memberships)
    #expect(try coders.roundTrip(document.deputies) == document.deputies)
    #expect(try coders.roundTrip(document.appointments) == document.appointments)
    #expect(try coders.roundTrip(document.mandates) == document.mandates)
    #expect(try coders.roundTrip(document.provisions) == document.provisions)
    #expect(try coders.roundTrip(document.bankHolidays) == document.bankHolidays)
    #expect(try coders.roundTrip(file.proposals) == file.proposals)
    #expect(try coders.roundTrip(file.record) == file.record)
    #expect(try coders.roundTrip(file.record.acts) == file.record.acts)
  }

  @Test("What JSONEncoder makes of a case file is a case file")
  func reads() throws {
    let file = CaseFixtures.everything
    let data = try JSONEncoder().encode(file)
    #expect(try CaseFile.read(Array(data)) == file)
    #expect(try JSONDecoder().decode(CaseFile.self, from: Data(file.json())) == file)
  }

  @Test("A value is a text or an object as a case file has it", arguments: CodedRow.all)
  func texts(_ row: CodedRow) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(String(decoding: try row.encode(encoder), as: UTF8.self) == row.text)
    #expect(try row.comesBack())
  }

  @Test("What is wrong is said with the sentence of the case file", arguments: MiscodedRow.all)
  func wrong(_ row: MiscodedRow) throws {
    #expect(row.complaint() == row.sentence)
  }

  @Test("Everything wrong with a case file is said at once, with paths and without lines")
  func located() throws {
    let text = #"""
      {"schema": "mandatekit/1", "governance": {"bodies": [{"id": "n", "kind": "a b", "x": 1}],
       "memberships": [{"member": "x", "of": "n"}], "people": [{"id": ""}]}}
      """#
    let said = try #require(complaint(of: text, for: CaseFile.self))
    let paths = said.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    #expect(
      paths.sorted() == [
        "governance.bodies[0].kind", "governance.bodies[0].x",
        "governance.memberships[0].member", "governance.people[0].id",
      ]
    )
    #expect(!said.contains("line 1"))
  }

  @Test("The underlying error has no lines and columns either")
  func underlying() throws {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(CaseFile.self, from: Data(#"{"schema": "mandatekit/1"}"#.utf8))
    }
    guard case .dataCorrupted(let context)? = error else { return }
    let invalid = try #require(context.underlyingError as? InvalidDocumentError)
    #expect(!invalid.errors.isEmpty)
    #expect(invalid.errors.allSatisfy { $0.line == nil && $0.column == nil })
  }

  @Test("A case file of a docket has all of it")
  func ofDocket() throws {
    let docket = try Docket {
      Body.practice("abbey", patients: 12 as Int)
      Proposal(
        "x",
        subjects: ["premises"],
        affects: "abbey",
        proposer: "abbey",
        forum: "abbey",
        decisionDate: "2022-10-20"
      )
      Vote(by: "abbey", on: "x", .for, date: "2022-10-01")
    }
    let file = CaseFile(docket)
    #expect(try file.docket().resolveAll() == docket.resolveAll())
    #expect(try CaseFile.read(file.json()) == file)
  }

  @Test("Of very many errors the first are said, and the rest are counted")
  func many() throws {
    let people = Array(repeating: #"{"id": ""}"#, count: 30).joined(separator: ", ")
    let text = #"{"schema": "mandatekit/1", "governance": {"people": [\#(people)]}}"#
    let said = try #require(complaint(of: text, for: CaseFile.self))
    #expect(said.split(separator: "\n").count == 21)
    #expect(said.hasSuffix("more errors."))
  }

  @Test("A value inside another type is at its coding path")
  func nested() throws {
    struct Row: Codable, Equatable {
      var date: CivilDate
      var body: Body?
      var choices: [Choice]
    }
    let row = Row(date: "2022-10-03", body: .practice("abbey", patients: 5), choices: [.for])
    for coders in Coders.allCases { #expect(try coders.roundTrip(row) == row) }
    let text = #"{"date": "2022-10-03", "choices": ["for", "fro"]}"#
    do {
      _ = try JSONDecoder().decode(Row.self, from: Data(text.utf8))
      Issue.record("It was decoded.")
    } catch DecodingError.dataCorrupted(let context) {
      #expect(context.codingPath.count == 2)
      #expect(context.underlyingError is InvalidDocumentError)
    }
  }

  @Test("What nests too deep is an error, and no trap")
  func deep() throws {
    var condition = Condition.consentOf("abbey")
    for _ in 0..<200 { condition = .all([condition]) }
    let error = #expect(throws: EncodingError.self) { try JSONEncoder().encode(condition) }
    if case .invalidValue(_, let context)? = error {
      let invalid = try #require(context.underlyingError as? InvalidDocumentError)
      #expect(invalid.errors.map(\.line) == [nil])
    }
    let text =
      String(repeating: #"{"all": ["#, count: 100) + String(repeating: "]}", count: 100)
    #expect(
      complaint(of: text, for: Condition.self) == "The value nests too deep: no case file does."
    )
  }
}
