import MandateKitExampleSupport
import MandateKit
import MandateKitFiles
import MandateKitReports

/// Reviews the governance of a case file.
struct Reviewing {
  let usage: Usage

  /// The text to print, and whether an error was found.
  struct Review {
    var findings: [ReviewFinding]
    var bytes: [UInt8]

    var hasErrors: Bool { findings.contains { $0.severity == .error } }
  }

  /// Reads a case file and reviews its governance and what is on record, on the first decision date unless a date is given.
  func review(_ bytes: [UInt8]) throws -> Review {
    let file = try CaseFile.read(bytes)
    let docket = try file.docket()
    let governance = docket.governance
    guard let date = usage.date ?? file.proposals.map(\.decisionDate).min() else {
      throw UsageError("The case has no proposal whose date could be taken. Give one with --on.")
    }
    let findings = docket.review(on: date)
    let names = DisplayNames(governance.document, proposals: file.proposals)
    let printed =
      switch usage.format {
      case .text: Array(ReviewText(findings, names: names, on: date).description.utf8)
      case .json: ReviewFile.json(findings, names: names, on: date)
      }
    return Review(findings: findings, bytes: printed)
  }
}
