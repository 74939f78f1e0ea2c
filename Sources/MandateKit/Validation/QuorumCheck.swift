/// Checks the quorum of a decision rule.
struct QuorumCheck {
  let names: SymbolIndex

  /// Checks a quorum and returns its numbers.
  func check(
    _ quorum: Quorum,
    of owner: @autoclosure () -> String,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) -> RuleTally {
    let start = errors.count
    var tally = RuleTally()
    var walk = TestTreeWalk(quorum)
    while let node = walk.next() {
      if let parts = node.parts?.parts {
        errors.check(entries: parts.count, at: walk.path(from: path()))
      } else {
        tally.tests += 1
        check(node, at: walk.path(from: path()), &tally, &errors)
      }
    }
    errors.add(walk.ending, "quorums", of: owner(), at: path(), before: start)
    return tally
  }

  private func check(
    _ test: Quorum,
    at path: @autoclosure () -> DocumentPath,
    _ tally: inout RuleTally,
    _ errors: inout DocumentErrorList
  ) {
    switch test {
    case .share(_, _, _, let among):
      errors.check(among, at: path()["present"]["among"])
      tally.add(among)
    case .count(let count, _, let among):
      errors.check(amount: count, "The quorum", at: path()["count"])
      errors.check(among, at: path()["among"])
      tally.add(among)
    case .presenceOf(let elector):
      errors.check(party: elector, in: names, at: path()["presenceOf"])
      tally.named.insert(elector)
    case .all, .any:
      break
    }
  }
}
