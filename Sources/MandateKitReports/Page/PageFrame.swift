import MandateKit

/// What stands around the answers of a page: its head, its heading and its end.
struct PageFrame {
  let names: DisplayNames
  let questions: [Docket.Question]
  /// The date of all questions, or `nil` for each proposal's own decision date.
  let asOf: CivilDate?

  private static let heading = "Who has agreed, and what is missing"

  /// Writes what comes before the answers.
  func open(_ markup: inout Markup) {
    markup.prologue("<!DOCTYPE html>\n")
    markup.open("html", ["xmlns": "http://www.w3.org/1999/xhtml", "lang": "en-GB"])
    markup.open("head")
    markup.empty("meta", ["charset": "utf-8"])
    markup.empty(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src 'unsafe-inline'",
      ]
    )
    markup.empty(
      "meta",
      ["name": "viewport", "content": "width=device-width, initial-scale=1"]
    )
    markup.empty("meta", ["name": "color-scheme", "content": "light dark"])
    markup.element("title", title)
    markup.style(PageStyle.sheet)
    markup.close()
    markup.open("body")
    markup.element("a", ["class": "skip", "href": "#answers"], "Skip to the answers")
    markup.open("header")
    markup.element("h1", PageFrame.heading)
    markup.element("p", ["class": "quiet"], overview)
    markup.close()
    markup.open("main", ["id": "answers"])
  }

  /// Writes what comes after the answers, and the end of the page.
  func close(_ markup: inout Markup) {
    markup.close()
    markup.open("footer")
    markup.element(
      "p",
      ["class": "quiet"],
      "Every statement follows from the case and from what was on its record on the date of the question. "
        + "An essential requirement is one without which there is no mandate; without the others a mandate "
        + "stands, and can be challenged."
    )
    markup.close()
    markup.close()
    markup.close()
  }

  private var title: String {
    let heading = PageFrame.heading
    guard questions.count == 1 else { return heading }
    return "\(names[proposal: questions[0].proposal.id]): \(heading.lowercasedStart)"
  }

  private var overview: String {
    let count = English.counted(questions.count, "proposal")
    let day = asOf.map { "as of \(English.date($0))" } ?? "each as of its own decision date"
    return questions.count == 1
      ? "1 proposal, as of \(English.date(questions[0].asOf))." : "\(count), \(day)."
  }
}

extension String {
  /// The text with its first sign as a small letter.
  fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
