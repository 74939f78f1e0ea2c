import MandateKit

/// The outcomes of all proposals of a page as a table, where there are several.
struct PageOverview {
  let questions: [Docket.Question]
  let names: DisplayNames
  /// How many of them the page tells more of.
  let linked: Int

  func write(to markup: inout Markup) {
    if questions.isEmpty {
      markup.element("p", "There is no proposal to answer for.")
      return
    }
    guard questions.count > 1 else { return }
    markup.open("section", ["aria-labelledby": "overview"])
    markup.element("h2", ["id": "overview"], "Overview")
    let table = PageTable(
      kind: .overview,
      caption: "Whether each proposal has a mandate",
      columns: ["Proposal", "Outcome", "Decision"]
    )
    table.write(questions.enumerated().lazy.map { $0 }, of: "proposal", to: &markup) {
      entry,
      markup in
      let (number, question) = entry
      let outcome = question.outcome
      markup.open("th", ["scope": "row"])
      let title = names[proposal: question.proposal.id]
      if number < linked {
        markup.element("a", ["href": "#p\(number + 1)"], title)
      } else {
        markup.text(title)
      }
      markup.close()
      markup.open("td")
      markup.element("span", ["class": "status \(outcome.status.rawValue)"], outcome.mark)
      markup.close()
      let decision = question.proposal.decisionDate
      let known = question.asOf == decision ? "" : ", as of \(English.date(question.asOf))"
      markup.element("td", English.date(decision) + known)
    }
    if linked < questions.count {
      markup.element(
        "p",
        "Of the first \(English.number(linked)) the page tells more. Ask about the others by themselves."
      )
    }
    markup.close()
  }
}
