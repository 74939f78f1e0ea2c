extension Docket {
  /// Returns the fewest voters without a ballot whose voting for, all others silent, would carry the
  /// approval of a body, as if voting were still open.
  ///
  /// Exact where no voter is reached by two paths, unless the search would take too many steps: then
  /// the answer says that it is a bound. The smallest set is always the same one.
  ///
  /// - Parameters:
  ///   - body: The body whose approval is asked about.
  ///   - proposal: The proposal.
  ///   - date: The date, taken at the end of that day.
  /// - Returns: The voters, none where none is needed; or `nil` where no set of voters would carry
  ///   it, or the docket has no such proposal or body.
  public func votesNeeded(
    from body: Body.ID,
    for proposal: Proposal.ID,
    asOf date: CivilDate
  ) -> RequirementResult.VotesNeeded? {
    guard let place = index(of: proposal), let index = governance.parties[body],
      governance.isBody(index)
    else { return nil }
    var resolver = Resolver(compiled)
    var evaluation = resolver.evaluation(of: place, asOf: date, asking: [index])
    guard let node = evaluation.structure.node(of: index) else { return nil }
    return evaluation.votesNeeded(for: node)
  }
}
