import MandateKit
import MandateKitFiles
import Testing

@Suite("What is left out of a case file, or cannot be read, is reported once")
struct CaseFileOmissionTests {
  private func document() throws -> JSONTree {
    try JSONTree(bytes: CaseFixtures.everything.json())
  }

  private func errors(_ tree: JSONTree) -> [DocumentError] {
    var writer = JSONWriter(.oneLine)
    tree.write(to: &writer)
    return CaseText.errors(writer.bytes)
  }

  /// Whether no sentence has a control character, or a word that stands for what was not read.
  private func arePlain(_ errors: [DocumentError]) -> Bool {
    errors.allSatisfy { error in
      error.sentence.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        && ["``", "unread", "1800-01-01", "\\u{"].allSatisfy { !error.sentence.contains($0) }
    }
  }

  @Test("A key that must be there is the one thing missing", arguments: OmissionRow.all)
  func omission(_ row: OmissionRow) throws {
    let document = try document()
    for key in row.keys + row.alternatives {
      let errors = errors(document.replacing(row.path[key], with: nil))
      let path = row.alternatives.contains(key) ? row.path : row.path[key]
      #expect(errors.map { "\($0.code) \($0.path)" } == ["missingKey \(path)"])
      #expect(arePlain(errors))
    }
  }

  @Test("The rows name every key of the document that must be there")
  func completeness() throws {
    let document = try document()
    var missed: [String] = []
    for path in document.paths {
      guard case .key(let key) = path.steps.last else { continue }
      let object = DocumentPath(Array(path.steps.dropLast()))
      let isMissed = errors(document.replacing(path, with: nil)).contains {
        $0.code == .missingKey && ($0.path == path || $0.path == object)
      }
      let isNamed = OmissionRow.all.contains { row in
        row.path.type == object.type && (row.keys + row.alternatives).contains(key)
      }
      if isMissed != isNamed { missed.append("\(path)") }
    }
    #expect(missed == [])
  }

  @Test("A value that cannot be read is the one thing wrong")
  func unreadValues() throws {
    let document = try document()
    for path in document.paths {
      let errors = errors(document.replacing(path, with: .null))
      #expect(errors.map { "\($0.code) \($0.path)" } == ["nullValue \(path)"])
      #expect(arePlain(errors))
    }
  }

  @Test("Where a sentence has to name what cannot be read, it is called by its place")
  func places() throws {
    let text = CaseText(
      governance: #"""
        "memberships": [{"of": "p1"}, {"member": null, "of": "p2"}],
        "mandates": [{"holder": 1, "powers": [], "subjects": ["*"]}]
        """#
    )
    #expect(
      text.found == [
        "missingKey governance.memberships[0].member",
        "notForPractices governance.memberships[0].of",
        "nullValue governance.memberships[1].member",
        "notForPractices governance.memberships[1].of",
        "missingKey governance.mandates[0].id",
        "wrongType governance.mandates[0].holder",
        "emptyList governance.mandates[0].powers",
      ]
    )
    let sentences = text.errors.map(\.sentence)
    #expect(sentences[1].hasPrefix("`p1` is a practice and has no members"))
    #expect(sentences[6].hasPrefix("The mandate `governance.mandates[0]` gives no power"))
    #expect(arePlain(text.errors))
  }
}

extension JSONTree {
  /// The paths of all values, each before those within it.
  fileprivate var paths: [DocumentPath] {
    switch self {
    case .object(let members):
      [[]] + members.flatMap { member in member.value.paths.map { [.key(member.key)] + $0 } }
    case .array(let elements):
      [[]]
        + elements.enumerated().flatMap { index, value in value.paths.map { [.entry(index)] + $0 } }
    default: [[]]
    }
  }

  /// Returns the tree with another value, or none, in the place of one.
  fileprivate func replacing(_ path: DocumentPath, with other: JSONTree?) -> JSONTree {
    guard let step = path.steps.first else { return other ?? .null }
    let rest = DocumentPath(Array(path.steps.dropFirst()))
    let isRemoved = rest.steps.isEmpty && other == nil
    switch (self, step) {
    case (.object(let members), .key(let key)):
      return .object(
        members.compactMap { member in
          guard member.key == key else { return member }
          guard !isRemoved else { return nil }
          return Member(key: key, value: member.value.replacing(rest, with: other))
        }
      )
    case (.array(var elements), .entry(let entry)):
      elements[entry] = elements[entry].replacing(rest, with: other)
      return .array(elements)
    default: return self
    }
  }
}

extension DocumentPath {
  /// A word for the type of the object at the path, by the keys that lead to it.
  fileprivate var type: String {
    let keys = steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
    switch keys.last {
    case "by" where keys.dropLast().last == "confirmation": return "selector"
    case "quorum": return "quorum"
    case "passes", "all", "any": return keys.contains("quorum") ? "quorum" : "condition"
    case "rule", "ofPractices": return "rule"
    case "of", "to": return "selector"
    case "share", "count", "present", "attendance", "deputies", "scale":
      return keys.last ?? ""
    default:
      return keys.suffix(2).joined(separator: ".").replacing(
        "mandates.source",
        with: "provisions.source"
      )
    }
  }

  fileprivate static func + (left: DocumentPath, right: DocumentPath) -> DocumentPath {
    DocumentPath(left.steps + right.steps)
  }
}
