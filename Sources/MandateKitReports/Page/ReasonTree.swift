import MandateKit

/// All that the judgements of an answer rest on, folded.
struct ReasonTree {
  let outline: AnswerOutline

  func write(to markup: inout Markup) {
    for group in outline.groups.prefix(Limits.rowsOnPage) {
      let item = group.first
      markup.open("details")
      markup.open("summary")
      markup.element("span", ["class": "status \(item.status.rawValue)"], item.status.mark)
      markup.text(" \(group.title) (\(item.force.words), \(item.provision))")
      markup.close()
      markup.element("p", item.sentence + group.also)
      // The findings name the body that each is about.
      let lines = ([item] + group.others.prefix(Limits.boxesBelowOne - 1)).flatMap { item in
        item.missing.map { FindingOutline(text: $0) } + item.findings
      }
      write(lines, to: &markup)
      let rest = 1 + group.others.count - Limits.boxesBelowOne
      if rest > 0 { markup.element("p", "and \(English.number(rest)) more.") }
      markup.close()
    }
    let rest = outline.groups.count - Limits.rowsOnPage
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
