import MandateKit

/// Who belongs to whom on a date as a drawing: SVG, Mermaid, or an indented list.
///
/// Each body and person has one box, below the smallest body in whose decisions it has a vote, or else the
/// smallest to which it belongs; the other bodies are named in it. Where there are more than
/// ``mostBoxes`` bodies and people, those without members are not drawn; of the rest too many are counted.
public struct StructureDrawing: Sendable, CustomStringConvertible {
  /// The names that it uses.
  public var names: DisplayNames
  private let structure: StructureOnDate

  /// The most boxes that are drawn; further bodies and people are counted.
  public static let mostBoxes = Limits.boxesDrawn

  /// Creates the drawing of a date.
  ///
  /// - Parameters:
  ///   - governance: The governance.
  ///   - date: The date.
  /// - Complexity: O(bodies + memberships).
  public init(_ governance: Governance, on date: CivilDate) {
    names = DisplayNames(governance.document).shortened
    structure = StructureOnDate(governance, on: date)
  }

  /// The drawing as SVG in a file of its own, ending in a line break.
  public var svg: String { TreeSVG(title: title, words: words, roots: roots).text }

  /// The drawing as text of Mermaid, ending in a line break.
  public var mermaid: String { TreeMermaid(title: title, roots: roots).text }

  /// The drawing as an indented list, ending in a line break.
  public var description: String {
    var page = TextPage(width: 100)
    page.paragraph("\(title). \(words)")
    func add(_ node: DrawingNode, indent: Int) {
      page.entry("- ", node.paragraphs.joined(separator: "; "), indent: indent)
      for child in node.children { add(child, indent: indent + 2) }
    }
    for root in roots { add(root, indent: 0) }
    return page.text
  }

  private var title: String { StructureSection.heading([structure.date]) }

  private var words: String {
    let people = structure.parties.count { names.kind(of: $0) == nil }
    let bodies = structure.parties.count - people
    let number = English.counted(bodies, "body", plural: "bodies")
    return people == 0
      ? "There \(English.is(bodies)) \(number)."
      : "There \(English.is(bodies)) \(number), with \(English.counted(people, "person", plural: "people"))."
  }

  private var roots: [DrawingNode] {
    var structure = structure
    let tree = StructureTree(
      structure,
      most: StructureDrawing.mostBoxes,
      showsLeaves: structure.parties.count <= StructureDrawing.mostBoxes
    )
    let words = StructureWords(names: names)
    func drawn(_ place: StructureTree.Node) -> DrawingNode {
      let count = words.count(place.party, &structure)
      var node = DrawingNode(title: names[place.party], details: [count] + words.others(place))
      node.children = place.members.map(drawn)
      if place.left > 0 { node.children.append(.rest(place.left)) }
      return node
    }
    return tree.roots.map(drawn) + (tree.left > 0 ? [.rest(tree.left)] : [])
  }
}
