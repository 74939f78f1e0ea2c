import Foundation
import MandateKitFiles
import Testing

/// The documents of this repository, and of the conformance cases where they are beside it.
enum RepositoryDocuments {
  /// A document with its file.
  struct Found: Sendable, CustomTestStringConvertible {
    var file: String
    var format: DocumentFormat
    var tree: JSONTree

    var testDescription: String { file }
  }

  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The documents that are bundled, recorded or used by tests, but those with errors.
  static let all: [Found] = ["Examples", "Tests"].flatMap { folder in
    documents(in: repository.appending(path: folder).resolvingSymlinksInPath())
  }

  /// The conformance cases, none where they are not there.
  static let conformance: [Found] = ["../shared/conformance", "../shared/cases"].flatMap { folder in
    documents(in: repository.appending(path: folder).standardizedFileURL.resolvingSymlinksInPath())
  }

  private static func documents(in folder: URL) -> [Found] {
    let names =
      FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.sorted().filter { $0.hasSuffix(".json") || $0.hasSuffix(".output") }.flatMap {
      name in
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return [Found]() }
      let bytes = [UInt8](data)
      guard let tree = try? JSONTree(bytes: bytes) else { return [] }
      return found(tree, in: name)
    }
  }

  /// The documents that a tree is or holds, as a conformance case holds a case file.
  private static func found(_ tree: JSONTree, in name: String) -> [Found] {
    let format = DocumentFormat.allCases.first { $0.schema == tree["schema"]?.text }
    guard let format else {
      return (tree.fields ?? []).flatMap { found($0.value, in: "\(name) \($0.key)") }
    }
    return isRead(tree, as: format) ? [Found(file: name, format: format, tree: tree)] : []
  }

  /// Whether the reader of the format takes a document; what is only written is taken to be right.
  static func isRead(_ tree: JSONTree, as format: DocumentFormat) -> Bool {
    var writer = JSONWriter(.oneLine)
    tree.write(to: &writer)
    let bytes = writer.bytes
    switch format {
    case .case: return (try? CaseFile.read(bytes)) != nil
    case .answer: return (try? AnswerFile.read(bytes)) != nil
    case .tests: return (try? ScenarioFile.read(bytes)) != nil
    case .review, .errors: return true
    }
  }
}
