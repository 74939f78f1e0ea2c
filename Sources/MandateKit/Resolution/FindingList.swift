/// Findings beside one another in a tree.
struct FindingList: Hashable, Sendable {
  private let tree: Shared<FindingTree>
  /// Where they lie, with all that they rest on.
  private let places: Range<Int>

  init(_ tree: Shared<FindingTree>, _ places: Range<Int>) {
    self.tree = tree
    self.places = places
  }

  /// Takes findings out of their trees into one.
  init(_ findings: [Finding]) {
    let tree = FindingTree(findings.flatMap(\.entries))
    self.init(Shared(tree), 0..<tree.count)
  }

  /// The findings.
  var findings: [Finding] {
    let nodes = tree.value.nodes
    var found: [Finding] = []
    var place = places.lowerBound
    while place < places.upperBound {
      found.append(Finding(tree, place))
      place = Int(nodes[place].end)
    }
    return found
  }

  /// The findings with all that they rest on, one behind the other.
  var entries: [FindingTree.Entry] { tree.value.entries(places) }

  static func == (left: FindingList, right: FindingList) -> Bool {
    left.entries == right.entries
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(entries)
  }
}
