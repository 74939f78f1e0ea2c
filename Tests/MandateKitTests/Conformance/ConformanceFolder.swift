import Foundation

/// The conformance files beside the package, where `MANDATEKIT_CONFORMANCE` names their folder.
enum ConformanceFolder: String, CaseIterable, Sendable {
  /// Random cases, each a file with the question, the document and what is expected.
  case conformance
  /// Constitutions, each with a file of questions.
  case constitutions
  /// A worked place, with a file of what is expected for each question.
  case cases

  /// The folder that holds these, or `nil` where none is named.
  static let root: URL? = ProcessInfo.processInfo.environment["MANDATEKIT_CONFORMANCE"]
    .map { URL(fileURLWithPath: $0) }

  /// Whether there are any files to read.
  static var arePresent: Bool {
    allCases.contains { folder in
      folder.url.map { FileManager.default.fileExists(atPath: $0.path) } ?? false
    }
  }

  /// The questions of the folder, in the order of the names of their files.
  func questions() throws -> [ConformanceQuestion] {
    guard let url, FileManager.default.fileExists(atPath: url.path) else { return [] }
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    return try names.filter { $0.hasSuffix(self == .conformance ? ".json" : Self.suffix) }
      .flatMap { try questions(in: $0, url) }
  }

  private static let suffix = ".expected.json"

  private var url: URL? { Self.root?.appending(path: rawValue) }

  private func questions(in name: String, _ folder: URL) throws -> [ConformanceQuestion] {
    func value(_ name: String) throws -> ConformanceValue {
      try ConformanceValue(json: Data(contentsOf: folder.appending(path: name)))
    }
    let file = try value(name)
    switch self {
    case .conformance:
      return [question(name, file, of: file["document"], expected: file["expected"])]
    case .constitutions:
      let document = try value(name.replacing(Self.suffix, with: ".json"))
      return (file["cases"]?.list ?? []).map { question(name, $0, of: document, expected: $0) }
    case .cases:
      let document = try value("\(name.prefix { $0 != "." }).json")
      return [question(name, file, of: document, expected: file)]
    }
  }

  private func question(
    _ name: String,
    _ asked: ConformanceValue,
    of document: ConformanceValue?,
    expected: ConformanceValue?
  ) -> ConformanceQuestion {
    let proposal = asked["proposal"]?.text ?? ""
    let asOf = asked["asOf"]?.text ?? ""
    return ConformanceQuestion(
      name: "\(name), \(proposal) as of \(asOf)",
      proposal: proposal,
      asOf: asOf,
      document: document ?? .null,
      expected: expected ?? .null
    )
  }
}
