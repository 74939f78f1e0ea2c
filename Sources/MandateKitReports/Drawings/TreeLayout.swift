import MandateKit

/// The places of the boxes of a drawing: a column for each level, and in it the boxes one below the other.
///
/// Everything is in whole units. No two boxes meet: the boxes below one take as much height as they need.
struct TreeLayout {
  /// A box at its place.
  struct Box {
    let x: Int
    let y: Int
    let height: Int
    let title: [String]
    let details: [String]
    let status: Status?
    /// What it says in full.
    let words: String
    /// The middle of the box before it, from which a line leads to it; `nil` at the top.
    let parent: Int?
  }

  static let boxWidth = 264
  static let columnGap = 36
  static let rowGap = 10
  static let margin = 16
  static let padding = 10
  static let titleText = TextWidth(size: 14, isBold: true)
  static let detailText = TextWidth(size: 13)
  static let lineHeight = 18
  private static let mostTitleLines = 3
  private static let mostDetailLines = 8

  private(set) var boxes: [Box] = []
  private(set) var width = 0
  private(set) var height = 0

  /// Finds the places of boxes, one tree below the other.
  ///
  /// - Complexity: O(bytes of what stands in the boxes).
  init(_ roots: [DrawingNode]) {
    var y = TreeLayout.margin
    for root in roots { y = place(root, x: TreeLayout.margin, y: y, parent: nil) }
    width += TreeLayout.margin
    height = max(y - TreeLayout.rowGap, 0) + TreeLayout.margin
  }

  /// Places a box and those below it, and returns where the next one can begin.
  private mutating func place(_ node: DrawingNode, x: Int, y: Int, parent: Int?) -> Int {
    let inner = TreeLayout.boxWidth - 2 * TreeLayout.padding
    let title = TreeLayout.titleText
      .lines(node.title, within: inner, most: TreeLayout.mostTitleLines)
    let details = node.details.flatMap {
      TreeLayout.detailText.lines($0, within: inner, most: TreeLayout.mostDetailLines)
    }
    let height =
      (title.count + details.count) * TreeLayout.lineHeight + 2 * TreeLayout.padding
    boxes.append(
      Box(
        x: x,
        y: y,
        height: height,
        title: title,
        details: details,
        status: node.status,
        words: node.paragraphs.joined(separator: "; "),
        parent: parent
      )
    )
    width = max(width, x + TreeLayout.boxWidth)
    let middle = y + height / 2
    var next = y
    for child in node.children {
      let column = x + TreeLayout.boxWidth + TreeLayout.columnGap
      next = place(child, x: column, y: next, parent: middle)
    }
    return max(next, y + height + TreeLayout.rowGap)
  }
}
