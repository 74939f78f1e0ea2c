import MandateKit

/// All that the judgements of an answer rest on, folded.
struct ReasonTree {
  let outline: AnswerOutline

  func write(to markup: inout Markup) {
    for item in outline.items.prefix(Limits.rowsOnPage) {
      markup.open("details")
      markup.open("summary")
      markup.element("span", ["class": "status \(item.status.rawValue)"], item.status.mark)
      markup.text(" \(item.title) (\(item.force.words), \(item.provision))")
      markup.close()
      markup.element("p", item.sentence)
      let lines = item.missing.map { FindingOutline(text: $0) } + item.findings
      write(lines, to: &markup)
      markup.close()
    }
    let rest = outline.resolution.requirements.count - Limits.rowsOnPage
    if rest > 0 { markup.element("p", "and \(English.counted(rest, "more requirement")).") }
  }

  private func write(_ findings: [FindingOutline], to markup: inout Markup) {
    if findings.isEmpty { return }
    markup.open("ul", ["class": "tree"])
    for finding in findings {
      markup.open("li")
      markup.text(finding.text)
      write(finding.children, to: &markup)
      markup.close()
    }
    markup.close()
  }
}
