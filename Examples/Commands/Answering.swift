import MandateKit
import MandateKitExampleSupport
import MandateKitFiles
import MandateKitReports

/// Writes the answers for proposals of a case.
struct Answering {
  let docket: Docket
  let proposals: [Proposal.ID]
  /// The date of the question, or `nil` for each proposal's own decision date.
  let asOf: CivilDate?
  let format: AnswerFormat
  /// Which findings an answer file has.
  let findings: AnswerFile.Findings

  /// The exit status where a mandate is required and some proposal has none.
  static let notMandated: Int32 = 3

  /// Whether every proposal has a mandate.
  var areAllMandated: Bool {
    proposals.allSatisfy { id in
      guard let question = docket[id] else { return false }
      return (asOf.map { question.asOf($0) } ?? question).outcome == .mandated
    }
  }

  /// Writes the answers.
  ///
  /// Each proposal is answered and written before the next one is looked at.
  func write(to sink: ([UInt8]) -> Void) {
    if proposals.isEmpty {
      let sentence = "The case has no proposal, so there is no answer. Add one under \"proposals\"."
      if format == .json {
        Output.complain(sentence)
      } else {
        sink(Array((sentence + "\n").utf8))
        return
      }
    }
    let names = DisplayNames(docket)
    let resolutions = docket.resolutions(of: proposals, asOf: asOf)
    var search = OutlookSearch(docket)
    func outlook(_ resolution: Resolution) -> Outlook? {
      search.outlook(of: resolution.proposal, asOf: resolution.asOf)
    }
    switch format {
    case .brief: AnswerBrief(docket, proposals: proposals, asOf: asOf).write(to: sink)
    case .text: AnswerText.write(resolutions, names: names, outlook: outlook, to: sink)
    case .markdown: AnswerMarkdown.write(resolutions, names: names, outlook: outlook, to: sink)
    case .html: AnswerPage(docket, proposals: proposals, asOf: asOf).write(to: sink)
    case .svg:
      for resolution in resolutions {
        sink(Array(ResolutionDrawing(resolution, names: names).svg.utf8))
      }
    case .mermaid:
      for resolution in resolutions {
        sink(Array(ResolutionDrawing(resolution, names: names).mermaid.utf8))
      }
    case .json: AnswerFile.write(resolutions, names: names, findings: findings, to: sink)
    case .csv: sink(AnswerTable.csv(resolutions, names: names))
    }
  }
}
