import MandateKit

/// What is required for a proposal as a table: the status of each requirement, its judgement and its source.
struct RequirementTable {
  let outline: AnswerOutline

  func write(to markup: inout Markup) {
    let table = PageTable(
      kind: .requirements,
      caption: "Each requirement, and whether it is met",
      columns: ["Status", "Requirement"]
    )
    table.write(outline.groups, of: "requirement", to: &markup) { group, markup in
      let item = group.first
      markup.open("td")
      markup.element("span", ["class": "status \(item.status.rawValue)"], item.status.mark)
      markup.close()
      markup.open("td")
      markup.element("p", "\(group.title) (\(item.force.words))")
      markup.element("p", item.sentence + group.also)
      if let source = item.source { SourceLine.write(source, to: &markup) }
      markup.close()
    }
  }
}

/// Where something is written, as a line of a page.
enum SourceLine {
  /// Writes the citation, as a link where its address is a plain web address, and the note.
  static func write(_ source: Source, to markup: inout Markup) {
    let most = 10 * Limits.nameOnPage
    let citation = English.shortened(source.citation, to: most)
    markup.open("p", ["class": "quiet"])
    markup.text("Source: ")
    if let address = source.plainAddress {
      markup.element("a", ["href": address], citation)
    } else {
      markup.text(citation)
    }
    if let note = source.note, !note.isEmpty {
      markup.text(". \(English.sentence(English.shortened(English.cleaned(note), to: most)))")
    }
    markup.close()
  }
}
