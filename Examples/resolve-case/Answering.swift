import MandateKitExampleSupport
import MandateKit
import MandateKitFiles
import MandateKitReports

/// Answers a case file in words.
struct Answering {
  let usage: Usage

  /// Reads a case file, and resolves each proposal just before its answer is written.
  func answer(_ bytes: [UInt8], to sink: ([UInt8]) -> Void) throws {
    let file = try CaseFile.read(bytes)
    let docket = try file.docket()
    let names = DisplayNames(docket.governance.document, proposals: file.proposals)
    let proposals = try asked(of: file.proposals)
    let resolutions = docket.resolutions(of: proposals.map { $0.id }, asOf: usage.asOf)
    if proposals.isEmpty {
      let sentence = "The case has no proposal, so there is no answer. Add one under \"proposals\"."
      switch usage.format {
      case .text, .markdown: sink(Array((sentence + "\n").utf8))
      case .json: Output.complain(sentence)
      }
    }
    var search = OutlookSearch(docket)
    func outlook(_ resolution: Resolution) -> Outlook? {
      search.outlook(of: resolution.proposal, asOf: resolution.asOf)
    }
    switch usage.format {
    case .text: AnswerText.write(resolutions, names: names, outlook: outlook, to: sink)
    case .markdown: AnswerMarkdown.write(resolutions, names: names, outlook: outlook, to: sink)
    case .json: AnswerFile.write(resolutions, names: names, to: sink)
    }
  }

  private func asked(of proposals: [Proposal]) throws(UsageError) -> [Proposal] {
    guard let id = usage.proposal else { return proposals }
    let found = proposals.filter { $0.id == id }
    if found.isEmpty { throw UsageError("The case has no proposal \(id).") }
    return found
  }
}
