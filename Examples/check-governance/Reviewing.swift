import MandateKitExampleSupport
import MandateKit
import MandateKitFiles
import MandateKitReports

/// Reviews the governance of a case file.
struct Reviewing {
  let usage: Usage

  /// The findings, and how they are printed.
  struct Review {
    var findings: [ReviewFinding]
    var names: DisplayNames
    var date: CivilDate
    var format: Usage.Format

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Writes the findings in chunks.
    func write(to sink: ([UInt8]) -> Void) {
      switch format {
      case .text: sink(Array(ReviewText(findings, names: names, on: date).description.utf8))
      case .json: ReviewFile.write(findings, names: names, on: date, to: sink)
      }
    }
  }

  /// Reads a case file and reviews its governance and what is on record, on the first decision date unless a date is given.
  func review(_ bytes: [UInt8]) throws -> Review {
    let file = try CaseFile.read(bytes)
    let docket = try file.docket()
    guard let date = usage.date ?? file.proposals.map(\.decisionDate).min() else {
      throw UsageError("The case has no proposal whose date could be taken. Give one with --on.")
    }
    return Review(
      findings: docket.review(on: date),
      names: DisplayNames(docket),
      date: date,
      format: usage.format
    )
  }
}
