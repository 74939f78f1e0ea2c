/// Finds the members who have several memberships in one body at once, on whatever date.
///
/// They are one member there, with the votes and the classes of all these.
struct RepeatedMemberships {
  let governance: Governance

  /// The findings, by body, then member, each for the first days on which it is so.
  ///
  /// - Complexity: O(n log n) in the memberships.
  func findings(on date: CivilDate) -> [ReviewFinding] {
    // They are sorted by group, then member: those of one pair are adjacent.
    let memberships = governance.memberships
    var findings: [ReviewFinding] = []
    var start = 0
    while start < memberships.count {
      let (group, member) = (memberships[start].group, memberships[start].member)
      var end = start + 1
      while end < memberships.count, memberships[end].group == group,
        memberships[end].member == member
      {
        end += 1
      }
      if end - start > 1, let common = firstOverlap(memberships[start..<end]) {
        let fact = ReviewFinding.Fact.membershipTwice(
          governance.id(of: member),
          in: governance.id(of: group),
          during: common
        )
        findings.append(ReviewFinding(fact, witness: .date(common.from ?? date)))
      }
      start = end
    }
    return findings
  }

  /// The first days on which two memberships of one pair are live, or `nil` where there are none.
  private func firstOverlap(_ memberships: ArraySlice<IndexedMembership>) -> Period? {
    let periods = memberships.map { membership in
      membership.period.intersection(existence(of: membership.group))
        .intersection(existence(of: membership.member))
    }
    .filter { !$0.isEmpty }
    .sorted {
      ($0.from ?? .earliest, $0.until ?? .latest) < ($1.from ?? .earliest, $1.until ?? .latest)
    }
    // The one that lasts longest of those before.
    guard var longest = periods.first else { return nil }
    for period in periods.dropFirst() {
      let common = longest.intersection(period)
      if !common.isEmpty { return common }
      longest = period
    }
    return nil
  }

  private func existence(of party: PartyIndex) -> Period {
    governance.isBody(party) ? governance.bodies[party].existence : .always
  }
}
