import Foundation

/// The folders of this repository that tests read.
enum Repository {
  /// The folder of the tests of `MandateKitTests`.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the sources of all modules.
  static let sources = tests.appending(path: "../../Sources").standardizedFileURL

  /// The modules, each a folder of the sources.
  static let modules = ["MandateKit", "MandateKitReports", "MandateKitFiles", "MandateKitTestKit"]

  /// The documentation catalogue of a module.
  static func catalogue(of module: String) -> URL {
    sources.appending(path: "\(module)/\(module).docc")
  }

  /// The names of the articles in the catalogue of a module, its landing page among them, sorted.
  static func articles(of module: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: catalogue(of: module).path)
      .filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }.sorted()
  }

  /// The Swift files of a module: their paths in its folder, sorted, with their texts.
  static func sourceFiles(of module: String) throws -> [(path: String, text: String)] {
    let folder = sources.appending(path: module)
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).sorted().filter { $0.hasSuffix(".swift") }.map { path in
      (path, try String(readingUTF8At: folder.appending(path: path)))
    }
  }
}

extension String {
  /// Reads a file in UTF-8.
  init(readingUTF8At file: URL) throws {
    try self.init(contentsOf: file, encoding: .utf8)
  }
}
