import MandateKit

/// All that a page tells of one proposal, in parts.
struct ProposalSection {
  typealias Part = (inout Markup) -> Void

  /// The identifier of the section, with which those within it begin.
  let id: String
  let docket: Docket
  let proposal: Proposal
  let outline: AnswerOutline
  /// The structure on the record date.
  let structure: StructureOnDate
  /// The dates of which the page shows the structure and the mandates.
  let dates: PageDates

  private var names: DisplayNames { outline.names }
  private var resolution: Resolution { outline.resolution }

  /// A part with a heading.
  private struct Headed {
    let id: String
    let heading: String
    let write: Part
  }

  /// The parts in their order, of which the first opens the section and the last closes it.
  var parts: [Part] {
    let headed = headed
    let bodies: [Part] = headed.map { part in
      { markup in
        markup.open("section", ["aria-labelledby": "\(id)-\(part.id)"])
        markup.element("h3", ["id": "\(id)-\(part.id)"], part.heading)
        part.write(&markup)
        markup.close()
      }
    }
    return [{ open(headed, &$0) }] + bodies + [{ $0.close() }]
  }

  private func open(_ parts: [Headed], _ markup: inout Markup) {
    markup.open("section", ["class": "proposal", "aria-labelledby": id])
    markup.element("h2", ["id": id], outline.title)
    let outcome = resolution.outcome
    markup.open("div", ["class": "outcome \(outcome.status.rawValue)"])
    markup.element("p", ["class": "verdict"], outcome.mark)
    markup.element("p", "\(outline.asOf.capitalisedWord).")
    markup.element("p", "\(outline.reason) \(outline.affected)")
    markup.element("p", outline.earliest)
    markup.close()
    markup.open("nav", ["aria-label": "Parts of the answer for \(outline.title)"])
    markup.open("ul")
    for part in parts { link(part.heading, to: "\(id)-\(part.id)", &markup) }
    if let id = dates.structureID(proposal.recordDate) {
      link("Who belongs to whom", to: id, &markup)
    }
    if let id = dates.mandatesID(proposal.decisionDate) {
      link("Who may act for whom", to: id, &markup)
    }
    markup.close()
    markup.close()
  }

  private func link(_ text: String, to id: String, _ markup: inout Markup) {
    markup.open("li")
    markup.element("a", ["href": "#\(id)"], text)
    markup.close()
  }

  private var headed: [Headed] {
    var parts = [
      Headed(id: "about", heading: "What is proposed") {
        ProposalFactsList(proposal: proposal, names: names).write(to: &$0)
      }
    ]
    let brief = BriefLines.lines(of: resolution, path: outline.outlook?.path, names)
    if !brief.isEmpty {
      parts.append(Headed(id: "brief", heading: "In brief") { write(brief, to: &$0) })
    }
    if !resolution.requirements.isEmpty {
      parts.append(
        Headed(id: "required", heading: AnswerOutline.Heading.required) {
          RequirementTable(outline: outline).write(to: &$0)
        }
      )
    }
    let measures = RequirementMeasures.all(of: resolution, names)
    if !measures.isEmpty {
      parts.append(
        Headed(id: "measures", heading: "Required against actual") {
          MeasureBars(measures: measures).write(to: &$0)
        }
      )
    }
    let consultations = ConsultationTimes(docket: docket, proposal: proposal, outline: outline)
    if !consultations.isEmpty {
      parts.append(
        Headed(id: "consultations", heading: "Consultations") {
          consultations.write(to: &$0)
        }
      )
    }
    parts.append(
      Headed(id: "steps", heading: AnswerOutline.Heading.missing) {
        PathChecklist(id: "\(id)-step", outline: outline).write(to: &$0)
      }
    )
    let votes = docket.votesOnRecord(of: resolution)
    if !votes.isEmpty {
      parts.append(
        Headed(id: "votes", heading: "Votes") {
          VoteTable(votes: votes, structure: structure, names: names)
            .write(to: &$0)
        }
      )
    }
    func list(_ id: String, _ heading: String, _ lines: some Collection<String>) {
      if lines.isEmpty { return }
      parts.append(Headed(id: id, heading: heading) { PageList.write(lines, to: &$0) })
    }
    list("bound", AnswerOutline.Heading.bound, outline.bound)
    list("voice", AnswerOutline.Heading.voice, outline.voice)
    list("risks", AnswerOutline.Heading.risks, outline.risks)
    list("decisive", AnswerOutline.Heading.decisive, outline.decisive)
    list("ignored", AnswerOutline.Heading.irregularities, outline.irregularities)
    list("warnings", AnswerOutline.Heading.warnings, outline.warnings)
    if !resolution.requirements.isEmpty {
      parts.append(
        Headed(id: "reasons", heading: "All reasons") {
          ReasonTree(outline: outline).write(to: &$0)
        }
      )
    }
    return parts
  }

  /// Writes the lines of a brief, which are bounded for each label.
  private func write(_ lines: [BriefLine], to markup: inout Markup) {
    markup.open("dl", ["class": "pairs"])
    var last: BriefLine.Label?
    for line in lines {
      if line.label != last { markup.element("dt", line.label.heading) }
      last = line.label
      markup.element("dd", line.text)
    }
    markup.close()
  }
}

extension BriefLine.Label {
  /// The label as a heading of lines.
  fileprivate var heading: String {
    switch self {
    case .unmet: "✗ Unmet"
    case .open: "… Open"
    case .obstacle: "In the way"
    case .step: "To do"
    case .also: "Also to do"
    case .bound: "Bound"
    case .exposure: "Exposure"
    case .risk: "Risk"
    case .ignored: "Not counted"
    case .warning: "Check"
    }
  }
}
