import MandateKit

/// What an answer rests on as a drawing: the proposal, what is required, and the reasons for what is not met.
///
/// Requirements of one provision that are judged alike share a box. The drawing is bounded: of further boxes
/// it says how many there are.
public struct ResolutionDrawing: Sendable {
  /// The resolution drawn.
  public var resolution: Resolution
  /// The names that it uses.
  public var names: DisplayNames

  /// The most boxes that are drawn below one other.
  public static let mostBoxes = Limits.boxesBelowOne

  /// Creates the drawing of a resolution.
  ///
  /// - Parameters:
  ///   - resolution: The resolution.
  ///   - names: The names to use.
  public init(_ resolution: Resolution, names: DisplayNames) {
    self.resolution = resolution
    self.names = names
  }

  /// The drawing as SVG in a file of its own, ending in a line break.
  public var svg: String {
    TreeSVG(title: title, words: resolution.summary(names.shortened), roots: [root]).text
  }

  /// The drawing as text of Mermaid, ending in a line break.
  public var mermaid: String { TreeMermaid(title: title, roots: [root]).text }

  private var title: String {
    "What is required for \(names.shortened[proposal: resolution.proposal])"
  }

  private var root: DrawingNode {
    let outline = AnswerOutline(resolution, names: names.shortened, outlook: nil)
    var root = DrawingNode(
      title: outline.title,
      details: ["\(resolution.outcome.mark) \(outline.asOf).", outline.reason, outline.affected],
      status: resolution.outcome.status
    )
    let groups = outline.groups
    root.children = groups.prefix(ResolutionDrawing.mostBoxes).map { group in
      let item = group.first
      var node = DrawingNode(
        title: group.title,
        details: ["\(item.status.mark), \(item.force.words)", item.sentence + group.also],
        status: item.status
      )
      if item.status != .met { node.children = item.findings(within: limits).map(drawn) }
      return node
    }
    let rest = groups.count - ResolutionDrawing.mostBoxes
    if rest > 0 { root.children.append(.rest(rest)) }
    return root
  }

  /// What a requirement rests on is drawn down to those who decide it, and not below.
  private let limits = FindingOutline.Limits(depth: 2, breadth: 12, lines: 24)

  private func drawn(_ finding: FindingOutline) -> DrawingNode {
    DrawingNode(details: [finding.text], children: finding.children.map(drawn))
  }
}
