/// Findings beside one another in a tree.
struct FindingList: Hashable, Sendable {
  let tree: Shared<FindingTree>
  /// Where they lie, with all that they rest on.
  let places: Range<Int>

  init(_ tree: Shared<FindingTree>, _ places: Range<Int>) {
    self.tree = tree
    self.places = places
  }

  /// Takes findings that are given by name into a tree of their own.
  init(_ entries: [FindingTree.Entry]) {
    self.init(Shared(FindingTree(entries)), entries.indices)
  }

  /// The findings.
  var findings: [Finding] {
    let nodes = tree.value.nodes
    var found: [Finding] = []
    var place = places.lowerBound
    while place < places.upperBound {
      let end = Int(nodes[place].end)
      found.append(Finding(FindingList(tree, place..<end)))
      place = end
    }
    return found
  }

  /// What the first of the findings rests on, where there is but one.
  var below: FindingList { FindingList(tree, places.dropFirst()) }

  /// The findings with all that they rest on, one behind the other.
  var entries: [FindingTree.Entry] { tree.value.entries(places) }

  static func == (left: FindingList, right: FindingList) -> Bool {
    left.entries == right.entries
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(entries)
  }
}
