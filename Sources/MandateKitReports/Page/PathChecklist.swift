import MandateKit

/// What is missing for a mandate as a list to tick off, each step with its days.
struct PathChecklist {
  /// What the identifiers of the boxes begin with.
  let id: String
  let outline: AnswerOutline

  func write(to markup: inout Markup) {
    guard let path = outline.outlook?.path else {
      PageList.write(outline.missing, to: &markup)
      return
    }
    let names = outline.names
    let lines = StepLines(asOf: path.asOf, names: names)
    let steps = lines.lines(path.steps)
    let further = lines.lines(path.furtherSteps)
    if outline.resolution.outcome == .mandated {
      markup.element("p", "Nothing is missing.")
    } else {
      for line in [path.summary(names)] + path.otherObstacles(names) { markup.element("p", line) }
      if let lead = path.stepLead { markup.element("p", lead) }
      write(steps, after: 0, to: &markup)
    }
    if !further.isEmpty {
      markup.element("h4", "Not needed for the mandate, and advised")
      write(further, after: steps.count, to: &markup)
    }
  }

  private func write(_ lines: [String], after count: Int, to markup: inout Markup) {
    if lines.isEmpty { return }
    markup.open("ul", ["class": "checks"])
    for (number, line) in lines.prefix(AnswerPage.mostRows).enumerated() {
      let box = "\(id)-\(count + number + 1)"
      markup.open("li")
      markup.empty("input", ["type": "checkbox", "id": box])
      markup.element("label", ["for": box], line)
      markup.close()
    }
    let rest = lines.count - AnswerPage.mostRows
    if rest > 0 { markup.element("li", "and \(English.number(rest)) more.") }
    markup.close()
  }
}
