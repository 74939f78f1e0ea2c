import Foundation
import MandateKit
import MandateKitFiles
import MandateKitReports
import Testing

@Suite("The JSON Schemas agree with the readers and writers")
struct JSONSchemaTests {
  static let validators: [DocumentFormat: SchemaValidator] = {
    var validators: [DocumentFormat: SchemaValidator] = [:]
    for format in DocumentFormat.allCases {
      validators[format] = try? SchemaValidator(format.jsonSchema)
    }
    return validators
  }()

  static func faults(_ tree: JSONTree, _ format: DocumentFormat) -> [String] {
    validators[format]?.faults(tree) ?? ["no schema of \(format)"]
  }

  /// Case files that tests have beside those in files.
  static let made: [RepositoryDocuments.Found] =
    ((CaseFixtures.documents + [CaseFixtures.everything.json()]).compactMap {
      try? JSONTree(bytes: $0)
    })
    .enumerated().filter { RepositoryDocuments.isRead($1, as: .case) }
    .map { RepositoryDocuments.Found(file: "fixture \($0)", format: .case, tree: $1) }

  @Test("Every document of the repository is valid", arguments: RepositoryDocuments.all + made)
  func repository(_ found: RepositoryDocuments.Found) {
    #expect(JSONSchemaTests.faults(found.tree, found.format) == [])
  }

  @Test("There are documents of every format but errors, which are made here")
  func coverage() throws {
    let formats = Set((RepositoryDocuments.all + JSONSchemaTests.made).map { $0.format })
    #expect(formats.union([.errors]) == Set(DocumentFormat.allCases))
    for text in [#"{ "schema": "mandatekit/1", "proposal": [] }"#, "{"] {
      do throws(InvalidDocumentError) {
        _ = try CaseFile.read(Array(text.utf8))
        Issue.record("\(text) is read")
      } catch {
        let tree = try JSONTree(bytes: ErrorsFile.json(error.errors))
        #expect(JSONSchemaTests.faults(tree, .errors) == [])
      }
    }
  }

  @Test(
    "Every conformance case is valid",
    .enabled(if: !RepositoryDocuments.conformance.isEmpty, "There are none at ../shared.")
  )
  func conformance() {
    for found in RepositoryDocuments.conformance {
      #expect(JSONSchemaTests.faults(found.tree, found.format) == [], "\(found.file)")
    }
  }

  @Test(
    "A value that has no business in its place is refused",
    arguments: RepositoryDocuments.all + made
  )
  func mutations(_ found: RepositoryDocuments.Found) {
    var generator = JSONTestGenerator(seed: 7)
    let stranger = JSONTree.object([JSONTree.Member(key: "unknownKey", value: .null)])
    for _ in 0..<12 {
      var tree = found.tree
      tree.exchangeOne(for: stranger, using: &generator)
      #expect(!JSONSchemaTests.faults(tree, found.format).isEmpty)
    }
  }

  @Test("What a reader takes the schema does not refuse", arguments: RepositoryDocuments.all + made)
  func noStricter(_ found: RepositoryDocuments.Found) {
    guard found.format != .review, found.format != .errors, found.tree.count < 4_000 else { return }
    var generator = JSONTestGenerator(seed: 11)
    let others: [JSONTree] = [
      .whole(0), .whole(3), .string("abbey"), .string("2022-07-01"), .string("1/2"), .string("*"),
      .boolean(true), .boolean(false), .array([]), .object([]), .null,
    ]
    for _ in 0..<12 {
      var tree = found.tree
      guard let other = others.randomElement(using: &generator) else { continue }
      tree.exchangeOne(for: other, using: &generator)
      if RepositoryDocuments.isRead(tree, as: found.format) {
        #expect(JSONSchemaTests.faults(tree, found.format) == [])
      }
    }
  }

  @Test("Keys that only some objects have are refused in others")
  func companions() throws {
    let rows: [(DocumentFormat, String)] = [
      (.case, #"{"schema":"mandatekit/1","governance":{},"proposal":[]}"#),
      (.case, #"{"schema":"mandatekit/2","governance":{}}"#),
      (.case, #"{"schema":"mandatekit/1"}"#),
      (.case, #"{"schema":"mandatekit/1","governance":{"people":[{"id":""}]}}"#),
      (.case, #"{"schema":"mandatekit/1","governance":{"bodies":[{"id":"a","kind":"person"}]}}"#),
      (
        .case,
        #"{"schema":"mandatekit/1","governance":{"bodies":[{"id":"a","kind":"b","successor":[]}]}}"#
      ),
      (
        .case,
        #"{"schema":"mandatekit/1","governance":{"provisions":[{"id":"a","force":"essential","requires":"#
          + #"{"approval":{"of":{"kind":"b","nonVoting":true}}}}]}}"#
      ),
      (
        .case,
        #"{"schema":"mandatekit/1","governance":{"provisions":[{"id":"a","force":"essential","requires":"#
          + #"{"approval":{"of":{"kind":"b","every":"c"}}}}]}}"#
      ),
      (
        .errors,
        #"{"schema":"mandatekit/errors/1","errors":[{"code":"none","path":"","sentence":""}]}"#
      ),
    ]
    for (format, text) in rows {
      #expect(!JSONSchemaTests.faults(try JSONTree(text), format).isEmpty, "\(text)")
    }
  }

  @Test("An answer's requirement has the keys of its kind and no others")
  func kinds() throws {
    let text = """
      {"schema":"mandatekit/answer/1","resolutions":[{"proposal":"p","asOf":"2022-01-01",
      "decisionDate":"2022-01-01","outcome":"undetermined","reason":"essentialOpen",
      "affected":{"practices":1,"patients":1},"requirements":[{"provision":"v","kind":"notice","body":null,
      "force":"essential","status":"open","reason":"noticeOpen","sentence":"","source":null,KEYS
      "because":[]}],"positions":[],"bound":{"certain":[],"possible":[]},"exposures":[],
      "voice":{"unified":true,"conflicts":[],"patients":{"for":0,"against":0,"both":0,"silent":0}},
      "irregularities":[],"warnings":[],"earliestDecision":null}]}
      """
    for (keys, count) in [
      (#""deadline":"2022-01-01","#, 0), ("", 1), (#""deadline":"2022-01-01","uncovered":[],"#, 1),
    ] {
      let tree = try JSONTree(text.replacing("KEYS", with: keys))
      #expect(JSONSchemaTests.faults(tree, .answer).count == count, "\(keys)")
      #expect(RepositoryDocuments.isRead(tree, as: .answer) == (count == 0))
    }
  }

  @Test("No two sorts of object of a format have one name, and every key has a meaning")
  func names() {
    for format in DocumentFormat.allCases {
      let reference = format.reference
      #expect(!reference.contains("|  |\n"), "\(format) has a key without a meaning")
      let titles = reference.split(separator: "\n").filter { $0.hasPrefix("### ") }
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test("The examples of the reference are valid")
  func examples() throws {
    for format in DocumentFormat.allCases {
      for section in format.reference.components(separatedBy: "### ").dropFirst() {
        let example = section.components(separatedBy: "```json\n").last?
          .components(separatedBy: "\n```").first
        let title = String(section.prefix { $0 != "\n" })
        let faults = JSONSchemaTests.validators[format]?
          .faults(try JSONTree(example ?? ""), titled: title)
        #expect(faults == [], "\(title): \(example ?? "")")
      }
    }
  }

  @Test("Every finding of a review that the sample of them has is valid")
  func reviews() throws {
    let governance = try Governance(
      GovernanceDocument {
        for number in 0..<3 { Body("board-\(number)", kind: .federation, rule: .majority()) }
      }
    )
    let bytes = ReviewFile.json(
      governance.review(on: "2022-09-01"),
      names: DisplayNames(governance.document),
      on: "2022-09-01"
    )
    #expect(JSONSchemaTests.faults(try JSONTree(bytes: bytes), .review) == [])
  }
}
