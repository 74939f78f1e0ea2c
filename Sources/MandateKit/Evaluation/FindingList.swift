/// A range of the findings in a tree.
struct FindingList: Hashable, Sendable {
  let tree: Shared<FindingTree>
  /// Their indices, with those of all that they rest on.
  let range: Range<Int>

  init(_ tree: Shared<FindingTree>, _ range: Range<Int>) {
    self.tree = tree
    self.range = range
  }

  /// Creates a tree of findings that refer to bodies and mandates by identifier.
  init(_ entries: [FindingTree.Entry]) {
    self.init(Shared(FindingTree(entries)), entries.indices)
  }

  /// The findings that no other of the range rests on.
  var findings: [Finding] {
    let nodes = tree.value.nodes
    var found: [Finding] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let end = nodes[index].end.position
      found.append(Finding(FindingList(tree, index..<end)))
      index = end
    }
    return found
  }

  /// The findings that the first one rests on.
  var children: FindingList { FindingList(tree, range.dropFirst()) }

  /// The findings with all that they rest on, each before what it rests on.
  var entries: [FindingTree.Entry] { range.map { tree.value.entry($0) } }

  static func == (left: FindingList, right: FindingList) -> Bool {
    left.entries == right.entries
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(entries)
  }
}
