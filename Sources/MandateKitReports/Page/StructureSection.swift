import MandateKit

/// Who belongs to whom on a date, as boxes in boxes that are a list too.
struct StructureSection {
  let id: String
  let heading: String
  let names: DisplayNames

  /// The heading of a section about some dates.
  static func heading(_ dates: [CivilDate]) -> String {
    "Who belongs to whom on \(PageDates.words(dates))"
  }

  func write(_ shown: StructureOnDate, to markup: inout Markup) {
    var structure = shown
    let tree = StructureTree(
      structure,
      most: Limits.rowsOnPage,
      showsLeaves: structure.parties.count <= Limits.rowsOnPage
    )
    markup.open("section", ["class": "structure", "aria-labelledby": id])
    markup.element("h2", ["id": id], heading)
    markup.element(
      "p",
      ["class": "quiet"],
      "Each stands in the smallest body in whose decisions it has a vote, or else the smallest to which it "
        + "belongs; the others are named with it."
    )
    write(tree.roots, left: tree.left, &structure, to: &markup)
    markup.close()
  }

  private func write(
    _ nodes: [StructureTree.Node],
    left: Int,
    _ structure: inout StructureOnDate,
    to markup: inout Markup
  ) {
    if nodes.isEmpty, left == 0 { return }
    let isFlat = nodes.allSatisfy { $0.members.isEmpty }
    markup.open("ul", ["class": isFlat ? "boxes leaves" : "boxes"])
    let words = StructureWords(names: names)
    for node in nodes {
      markup.open("li")
      markup.element("strong", names[node.party])
      markup.element("span", ["class": "quiet"], " \(words.count(node.party, &structure))")
      for others in words.others(node) {
        markup.element("span", ["class": "quiet"], "; \(others)")
      }
      write(node.members, left: node.left, &structure, to: &markup)
      markup.close()
    }
    if left > 0 { markup.element("li", "and \(English.number(left)) more") }
    markup.close()
  }
}
