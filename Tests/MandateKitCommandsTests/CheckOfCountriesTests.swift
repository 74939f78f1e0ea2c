import Foundation
import MandateKit
import Testing

@testable import MandateKitCommands

@Suite("A check of a case by the law of its country")
struct CheckOfCountriesTests {
  /// The provision set that a case names, and whether the law of its country is known to forbid its grant.
  static let rows: [(set: String?, isTold: Bool)] = [
    (nil, true), ("england.binding", true), ("scotland.binding", false), ("wales.binding", false),
  ]

  @Test("A grant that English law does not allow is told of English cases alone", arguments: rows)
  func grant(_ row: (set: String?, isTold: Bool)) throws {
    let named = row.set.map { #""catalogue": ["\#($0)"],"# } ?? ""
    let text = #"""
      {
        "schema": "mandatekit/1",
        "governance": {
          \#(named)
          "bodies": [
            { "id": "icb", "kind": "integratedCareBoard" },
            { "id": "pcn", "kind": "primaryCareNetwork" }
          ],
          "mandates": [
            { "id": "letter", "giver": "icb", "holder": "pcn", "powers": ["decide"], "subjects": ["contract"] }
          ]
        }
      }
      """#
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let review = try GovernanceReview(
      Arguments([file.path, "--on", "2026-11-27"], options: Subcommand.check.options),
      hasBundled: false
    )
    #expect(review.findings.contains { $0.code == .grantNotAllowed } == row.isTold)
  }
}
