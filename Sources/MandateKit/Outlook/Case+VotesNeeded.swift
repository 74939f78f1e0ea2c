extension Case {
  /// Returns the fewest voters without a ballot whose voting for, all others silent, would carry the
  /// approval of a body, as if voting were still open.
  ///
  /// Exact where no voter is reached by two paths. The smallest set is always the same one.
  ///
  /// - Returns: The voters, none where none is needed; or nothing where no set of voters would
  ///   carry it, or the case has no such proposal or body.
  public func votesNeeded(
    from body: Body.ID,
    for proposal: Proposal.ID,
    asOf date: CivilDate
  ) -> JudgedRequirement.VotesNeeded? {
    guard let place = places[proposal], let index = governance.parties[body],
      index < governance.bodies.count
    else { return nil }
    var resolver = Resolver(self)
    var matter = resolver.matter(place, asOf: date, others: [index])
    guard let seat = matter.agenda.assembly.seat(of: index) else { return nil }
    let voters = VoteCounter(matter).voters(for: seat, &matter.memory, in: self)
    return voters.map { voters in
      JudgedRequirement.VotesNeeded(voters: voters.map { matter.agenda.assembly.id($0) })
    }
  }
}
