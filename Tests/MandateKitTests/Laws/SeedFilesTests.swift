import Foundation
import MandateKit
import MandateKitFiles
import Testing

/// Writes the cases of the first seeds into a folder, where `MANDATEKIT_SEED_FILES` names one.
///
/// Other programs can be asked about the same cases so: `.ci/browser` asks the module for WebAssembly.
@Suite("The cases of seeds as files")
struct SeedFilesTests {
  static let folder = ProcessInfo.processInfo.environment["MANDATEKIT_SEED_FILES"]

  @Test(
    "are written, each with its question",
    .enabled(if: folder != nil, "MANDATEKIT_SEED_FILES names no folder.")
  )
  func write() throws {
    let folder = URL(filePath: try #require(Self.folder))
    for seed in UInt64(0)..<500 {
      let sample = RandomCase.make(seed: seed)
      let file = CaseFile(
        document: sample.document,
        proposals: sample.proposals,
        record: sample.record
      )
      let document = String(decoding: file.json(.oneLine), as: UTF8.self)
      let text =
        #"{ "proposal": "\#(sample.proposal)", "asOf": "\#(sample.asOf)", "document": \#(document) }"#
      try text.write(
        to: folder.appending(path: "seed-\(seed).json"),
        atomically: true,
        encoding: .utf8
      )
    }
  }
}
