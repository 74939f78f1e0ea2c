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
    errors.check(testsOf: quorum, named: "quorums", of: owner(), at: path()) {
      test,
      walk,
      tally,
      list in
      check(test, at: walk.path(from: path()), &tally, &list)
    }
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
