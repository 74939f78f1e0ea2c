/// Checks the memberships of an arrangement: each of them, and the structure they make.
struct MembershipCheck {
  /// The most memberships that may stand one above another.
  static let greatestDepth = 64

  let names: SymbolIndex

  func check(_ memberships: [Membership], of bodies: [Body], _ errors: inout DocumentErrorList) {
    let ends = memberships.map { Ends(member: names[$0.member], group: names[$0.group]) }
    let search = CycleSearch(nodes: bodies.count, edges: edges(ends))
    let circles = search.circles
    let chain = search.firstChain(longerThan: MembershipCheck.greatestDepth)
    for (entry, membership) in memberships.enumerated() {
      func path() -> DocumentPath { .governance("memberships", entry) }
      if let circle = circles[entry] {
        report(circle.members.map { bodies[$0].id }, at: path(), &errors)
      }
      if let chain, chain.edge.entry == entry {
        errors.add(
          .membershipsTooDeep,
          at: path(),
          "From \(quoted(membership.member)) up to \(quoted(bodies[chain.end].id)),"
            + " \(chain.length) memberships stand one above another: leave at most"
            + " \(MembershipCheck.greatestDepth)."
        )
      }
      if !ends[entry].areBodies {
        errors.check(body: membership.member, in: names, at: path()["member"])
        errors.check(body: membership.group, in: names, at: path()["of"])
      }
      if ends[entry].groupIsPractice {
        errors.add(
          .notForPractices,
          at: path()["of"],
          "\(quoted(membership.member)) is made a member of \(quoted(membership.group)), which is"
            + " a practice and has no members: name a body of another kind, or correct its kind."
        )
      }
      errors.check(
        membership.period,
        of: "The membership of \(quoted(membership.member)) in \(quoted(membership.group))",
        at: path()
      )
    }
  }

  /// What the two names of a membership stand for.
  private struct Ends {
    /// The entry of the body that belongs, or -1 where there is none of the name.
    let member: Int
    /// The entry of the body it belongs to, or -1 where there is none of the name.
    let group: Int
    /// Whether the body it belongs to can only be a practice.
    let groupIsPractice: Bool

    init(member: SymbolIndex.Party?, group: SymbolIndex.Party?) {
      self.member = member?.body ?? -1
      self.group = group?.body ?? -1
      let sorts = group?.sorts ?? []
      groupIsPractice = sorts.contains(.practice) && !sorts.contains(.group)
    }

    var areBodies: Bool { member >= 0 && group >= 0 }
  }

  private func edges(_ ends: [Ends]) -> [DirectedGraph.Edge] {
    var edges: [DirectedGraph.Edge] = []
    edges.reserveCapacity(ends.count)
    for (entry, ends) in ends.enumerated() where ends.areBodies {
      edges.append(DirectedGraph.Edge(from: ends.member, to: ends.group, entry: entry))
    }
    return edges
  }

  private func report(
    _ members: [Body.ID],
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
