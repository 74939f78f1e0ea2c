/// A tree of tests on one line, of which no more is walked than is shown.
struct TestTreeText {
  /// What one node of the tree is.
  enum Node<Tree> {
    /// A test, and the class among which it counts.
    case test(String, among: MembershipClass? = nil)
    /// Parts under a name.
    case parts(String, [Tree])
  }

  /// The line, which ends with `…` where it would be too long.
  private(set) var text = ""
  private var isFull: Bool { text.utf8.count >= Limits.longestDescription }

  /// Writes a tree.
  init<Tree>(_ tree: Tree, _ node: (Tree) -> Node<Tree>) {
    add(tree, node)
    if isFull { text = text.prefix(Limits.longestDescription - 1) + "…" }
  }

  private mutating func add<Tree>(_ tree: Tree, _ node: (Tree) -> Node<Tree>) {
    guard !isFull else { return }
    switch node(tree) {
    case .test(let test, let name): text += test + (name.map { " among \($0)" } ?? "")
    case .parts(let name, let parts):
      text += name + "("
      for (number, part) in parts.prefix(Limits.entriesDescribed).enumerated() where !isFull {
        if number > 0 { text += ", " }
        add(part, node)
      }
      if parts.count > Limits.entriesDescribed {
        text += ", \(parts.count - Limits.entriesDescribed) more"
      }
      text += ")"
    }
  }
}
