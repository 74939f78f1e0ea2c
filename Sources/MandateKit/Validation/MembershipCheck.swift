/// Checks the memberships of a governance document: each of them, and the graph they form.
struct MembershipCheck {
  let names: SymbolIndex

  func check(_ memberships: [Membership], of bodies: [Body], _ errors: inout DocumentErrorList) {
    let ends = memberships.map { Ends(member: names[$0.member], group: names[$0.group]) }
    let edges = ends.enumerated().compactMap { entry, ends in ends.edge(madeBy: entry) }
    let search = CycleSearch(nodes: bodies.count, edges: edges)
    let cycles = search.cycles
    let chain = search.firstChain(longerThan: Limits.greatestMembershipDepth)
    for entry in memberships.indices {
      // Borrowed, here and below, to avoid copying a large value.
      func path() -> DocumentPath { .governance("memberships", entry) }
      if let cycle = cycles[entry] {
        report(cycle: cycle.map { bodies[$0].id }, at: path(), &errors)
      }
      if let chain, chain.edge.entry == entry {
        errors.add(
          .membershipsTooDeep,
          at: path(),
          "From \(quoted(memberships[entry].member)) up to \(quoted(bodies[chain.end].id)),"
            + " \(chain.length) memberships stand one above another: leave at most"
            + " \(Limits.greatestMembershipDepth)."
        )
      }
      if ends[entry].edge(madeBy: entry) == nil {
        errors.check(party: memberships[entry].member, in: names, at: path()["member"])
        errors.check(body: memberships[entry].group, in: names, at: path()["of"])
      }
      if ends[entry].groupIsPractice {
        let membership = memberships[entry]
        errors.add(
          .notForPractices,
          at: path()["of"],
          (ends[entry].member == nil
            ? "\(quoted(membership.group)) is a practice"
            : "\(quoted(membership.member)) is made a member of \(quoted(membership.group)), which is"
              + " a practice")
            + " and has no members: name a body of another kind, or correct its kind."
        )
      }
      errors.check(
        memberships[entry].period,
        of: "The membership\(words(memberships[entry], ends[entry]))",
        at: path()
      )
      if memberships[entry].votes != nil || !memberships[entry].classes.isEmpty {
        checkVotes(of: memberships[entry], ends[entry], at: path(), &errors)
      }
    }
  }

  /// Returns the member and the body of a membership as words, where there are both.
  private func words(_ membership: Membership, _ ends: Ends) -> String {
    ends.member == nil || ends.group == nil
      ? "" : " of \(quoted(membership.member)) in \(quoted(membership.group))"
  }

  private func checkVotes(
    of membership: Membership,
    _ ends: Ends,
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    func refuse(_ key: String) {
      errors.add(
        .votingOnly,
        at: path()[key],
        "The membership\(words(membership, ends)) is without a vote, and only a voting member has"
          + " \(key): remove `\(key)`, or make the membership a voting one."
      )
    }
    if let votes = membership.votes {
      if !membership.isVoting { refuse("votes") }
      errors.check(amount: votes, "The number of votes", at: path()["votes"])
    }
    guard !membership.classes.isEmpty else { return }
    if !membership.isVoting { refuse("classes") }
    guard errors.check(entries: membership.classes.count, at: path()["classes"]) else { return }
    for (entry, membershipClass) in membership.classes.enumerated() {
      errors.check(membershipClass, at: path()["classes"][entry])
    }
  }

  /// The two things that a membership names.
  private struct Ends {
    let member: SymbolIndex.Party?
    let group: SymbolIndex.Party?

    /// A Boolean value that is true if the group can only be a practice.
    var groupIsPractice: Bool {
      group.map { $0.sorts.contains(.practice) && !$0.sorts.contains(.group) } ?? false
    }

    /// Returns the edge from member to group, or `nil` unless both names are bodies', so that a person makes none.
    func edge(madeBy entry: Int) -> CycleSearch.Edge? {
      guard let member = member?.body, let group = group?.body else { return nil }
      return CycleSearch.Edge(from: member, to: group, entry: entry)
    }
  }

  private func report(
    cycle members: [Body.ID],
    at path: @autoclosure () -> DocumentPath,
    _ errors: inout DocumentErrorList
  ) {
    errors.add(
      .circularMembership,
      at: path(),
      members.count == 1
        ? "\(quoted(members)) is made a member of itself: name another body, or remove this"
          + " membership."
        : "The memberships of \(quoted(members)) form a circle, so that each would be a part of"
          + " itself: remove one of those memberships."
    )
  }
}
