import MandateKit
import MandateKitFiles
import MandateKitReports

/// Answers a case file in words.
struct Answering {
  let usage: Usage

  /// Reads a case file, resolves it and returns the answer in a format.
  func answer(_ bytes: [UInt8]) throws -> [UInt8] {
    let file = try CaseFile.read(bytes)
    let docket = try file.docket()
    let names = DisplayNames(docket.governance.document, proposals: file.proposals)
    let resolutions = try asked(of: file.proposals).compactMap { proposal in
      docket.resolve(proposal.id, asOf: usage.asOf ?? proposal.decisionDate)
    }
    if resolutions.isEmpty, usage.format != .json {
      return Array("The case names no proposal, so there is nothing to answer.\n".utf8)
    }
    func outlooks() -> [Outlook?] {
      resolutions.map { Outlook(docket, proposal: $0.proposal, asOf: $0.asOf) }
    }
    switch usage.format {
    case .text:
      return Array(AnswerText(resolutions, names: names, outlooks: outlooks()).description.utf8)
    case .markdown:
      return Array(AnswerMarkdown(resolutions, names: names, outlooks: outlooks()).description.utf8)
    case .json: return AnswerFile.json(resolutions, names: names)
    }
  }

  private func asked(of proposals: [Proposal]) throws(UsageError) -> [Proposal] {
    guard let id = usage.proposal else { return proposals }
    let found = proposals.filter { $0.id == id }
    if found.isEmpty { throw UsageError("The case has no proposal \(id).") }
    return found
  }
}
