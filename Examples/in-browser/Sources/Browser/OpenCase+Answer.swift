import MandateKit
import MandateKitFiles
import MandateKitReports

/// How an answer is written.
enum AnswerFormat: String, CaseIterable {
  case json, text, markdown, brief, page, calendar, drawing, structure, mermaid, csv
}

extension OpenCase {
  /// Answers for the proposals that a call names, in its format.
  ///
  /// - Throws: `Refusal` where the call is wrong.
  func answer(_ call: CallValue) throws(Refusal) -> [UInt8] {
    let named = try call.string("format") ?? AnswerFormat.json.rawValue
    guard let format = AnswerFormat(rawValue: named) else {
      let known = AnswerFormat.allCases.map { $0.rawValue }.joined(separator: ", ")
      throw .call("There is no format \(named). The formats are \(known).")
    }
    let findingsNamed = try call.string("because")
    let findings = findingsNamed.flatMap { AnswerFile.Findings(rawValue: $0) }
    if let findingsNamed, findings == nil {
      throw .call("\(findingsNamed) is no choice of findings. Use all or none.")
    }
    let (proposals, asOf) = (try proposals(call).map { $0.id }, try call.date("asOf"))
    switch format {
    case .calendar: return try calendar(proposals, asOf)
    case .structure: return try structure(asOf)
    case .drawing, .mermaid:
      if proposals.count > 1 {
        throw .call(
          "\(format.rawValue) draws one proposal. Name it as \"proposal\": "
            + "\(proposals.prefix(6).map { $0.rawValue }.joined(separator: ", "))."
        )
      }
    default: break
    }
    if proposals.isEmpty, format != .json {
      return Array(
        "The case has no proposal, so there is no answer. Add one under \"proposals\".\n".utf8
      )
    }
    return written(proposals, asOf, format, findings ?? .all)
  }

  private func written(
    _ proposals: [Proposal.ID],
    _ asOf: CivilDate?,
    _ format: AnswerFormat,
    _ findings: AnswerFile.Findings
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    let sink = { (next: [UInt8]) in bytes += next }
    let resolutions = docket.resolutions(of: proposals, asOf: asOf)
    var search = OutlookSearch(docket)
    func outlook(_ resolution: Resolution) -> Outlook? {
      search.outlook(of: resolution.proposal, asOf: resolution.asOf)
    }
    switch format {
    case .json: AnswerFile.write(resolutions, names: names, findings: findings, to: sink)
    case .text: AnswerText.write(resolutions, names: names, outlook: outlook, to: sink)
    case .markdown: AnswerMarkdown.write(resolutions, names: names, outlook: outlook, to: sink)
    case .brief: AnswerBrief(docket, proposals: proposals, asOf: asOf).write(to: sink)
    case .page: AnswerPage(docket, proposals: proposals, asOf: asOf).write(to: sink)
    case .csv: sink(AnswerTable.csv(resolutions, names: names))
    case .drawing:
      for resolution in resolutions {
        sink(Array(ResolutionDrawing(resolution, names: names).svg.utf8))
      }
    case .mermaid:
      for resolution in resolutions {
        sink(Array(ResolutionDrawing(resolution, names: names).mermaid.utf8))
      }
    case .calendar, .structure: break
    }
    return bytes
  }

  /// Writes the days after a date that are still to come as a calendar file.
  private func calendar(
    _ proposals: [Proposal.ID],
    _ asOf: CivilDate?
  ) throws(Refusal) -> [UInt8] {
    let date = asOf ?? docket.lastDayOnRecord ?? file.proposals.map { $0.decisionDate }.min()
    guard let date else {
      throw .call(
        "The case has no act and no proposal whose date could be taken. Give one as \"asOf\"."
      )
    }
    return CalendarFile.bytes(
      docket.diary(after: date, proposals: proposals),
      names: names,
      asOf: date
    )
  }

  /// Draws who belongs to whom on a date.
  private func structure(_ asOf: CivilDate?) throws(Refusal) -> [UInt8] {
    guard let date = asOf ?? file.proposals.map({ $0.decisionDate }).max() else {
      throw .call("The case has no proposal whose date could be taken. Give one as \"asOf\".")
    }
    return Array(StructureDrawing(docket.governance, on: date).svg.utf8)
  }
}
