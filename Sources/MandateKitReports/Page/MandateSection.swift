import MandateKit

/// Who may act for whom on a date: each mandate, its powers and limits, and whether it is in force.
struct MandateSection {
  let id: String
  /// The mandates, in the order of the document.
  let mandates: [Mandate]
  /// The dates, and why each mandate is not in force on them.
  let shown: PageDates.DatedMandates
  let names: DisplayNames

  func write(to markup: inout Markup) {
    markup.open("section", ["aria-labelledby": id])
    markup.element("h2", ["id": id], "Who may act for whom on \(PageDates.words(shown.dates))")
    if mandates.isEmpty {
      markup.element("p", "No mandate is written down.")
    } else {
      let table = PageTable(
        kind: .mandates,
        caption: "Whether a mandate covers a proposal is told with the answer for that.",
        columns: ["Mandate", "Powers and limits", "In force"]
      )
      table.write(Array(zip(mandates, shown.reasons)), of: "mandate", to: &markup) { row, markup in
        let (mandate, reason) = row
        markup.open("th", ["scope": "row"])
        markup.element("p", parties(of: mandate))
        markup.element("p", ["class": "quiet"], English.cleaned(mandate.id.rawValue))
        markup.close()
        markup.open("td")
        for line in limits(of: mandate) { markup.element("p", line) }
        if let source = mandate.source { SourceLine.write(source, to: &markup) }
        markup.close()
        markup.open("td")
        let status: Status = reason == nil ? .met : .unmet
        markup.element(
          "p",
          ["class": "status \(status.rawValue)"],
          reason == nil ? "✓ in force" : "✗ not in force"
        )
        if let reason { markup.element("p", reason.sentence(names)) }
        markup.element("p", ["class": "quiet"], days(of: mandate.period))
        markup.close()
      }
    }
    markup.close()
  }

  private func parties(of mandate: Mandate) -> String {
    let holder = names[mandate.holder]
    guard let giver = mandate.giver else { return "\(holder), by statute or articles" }
    return "\(names[giver]) to \(holder)"
  }

  private func limits(of mandate: Mandate) -> [String] {
    let powers = English.list(mandate.powers.map { $0.rawValue })
    let subjects = mandate.subjects.map { $0.rawValue == "*" ? "every subject" : $0.rawValue }
    var lines = ["May \(powers) on \(English.sentence(English.list(subjects, limit: 12)))"]
    if let body = mandate.over {
      lines.append("For the practices of \(English.sentence(names[body]))")
    }
    if let ceiling = mandate.ceiling {
      lines.append("Up to \(English.pounds(Int64(ceiling))).")
    }
    if !mandate.concessions { lines.append("No concessions.") }
    lines.append(mandate.passOn ? "May be passed on." : "May not be passed on.")
    if let ratification = mandate.ratification {
      lines.append(
        "Subject to ratification by \(names[ratification.by]) within "
          + "\(English.counted(ratification.within, "day")) of the decision."
      )
    }
    if let proposal = mandate.adoptedBy {
      lines.append("Rests on the proposal \(English.sentence(names[proposal: proposal]))")
    }
    return lines
  }

  private func days(of period: Period) -> String {
    let last = period.until.map { English.date($0.adding(days: -1)) }
    switch (period.from.map(English.date), last) {
    case (nil, nil): return "Without beginning or end."
    case (let first?, nil): return "From \(first) on."
    case (nil, let last?): return "Up to \(last)."
    case (let first?, let last?): return "From \(first) to \(last)."
    }
  }
}
