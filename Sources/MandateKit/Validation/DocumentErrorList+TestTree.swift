extension DocumentErrorList {
  /// Checks the lists of a tree and, by a function, each of its tests, and returns its numbers.
  ///
  /// - Parameters:
  ///   - tree: The condition or quorum.
  ///   - nodes: The word for several of its nodes.
  ///   - owner: The words for the rule, to start a sentence.
  ///   - path: The path of the tree.
  ///   - check: A function that checks one test, given the walk that has come to it, and adds
  ///     what it names.
  /// - Returns: The tests, and what they name.
  /// - Complexity: O(nodes), of which at most ``Limits/mostEntries`` are visited.
  mutating func check<Tree>(
    testsOf tree: Tree,
    named nodes: String,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ check: (Tree, TestTreeWalk<Tree>, inout RuleTally, inout DocumentErrorList) -> Void
  ) -> RuleTally where Tree: TestTree {
    let start = count
    var tally = RuleTally()
    var walk = TestTreeWalk(tree)
    while let node = walk.next() {
      if let parts = node.parts?.parts {
        self.check(entries: parts.count, at: walk.path(from: path()))
      } else {
        tally.tests += 1
        check(node, walk, &tally, &self)
      }
    }
    add(walk.ending, nodes, of: owner(), at: path(), before: start)
    return tally
  }

  /// Adds the reasons for which a walk left out nodes of a tree, before the error with an index.
  private mutating func add<Tree>(
    _ ending: TestTreeWalk<Tree>.Ending,
    _ nodes: String,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    before index: Int
  ) {
    if ending.contains(.tooDeep) {
      add(
        .nestingTooDeep,
        at: path(),
        before: index,
        "\(owner()) nests \(nodes) more than \(Limits.greatestConditionDepth) deep: write it with"
          + " fewer levels."
      )
    }
    if ending.contains(.tooLong) {
      add(
        .tooManyEntries,
        at: path(),
        before: index,
        "\(owner()) has more than \(Limits.mostEntries) \(nodes): write it with fewer."
      )
    }
  }
}
