import MandateKit

/// The votes on a proposal as a table: whose, of which body, what, when, and whether each counts.
struct VoteTable {
  let votes: [Docket.VoteOnRecord]
  /// The structure on the record date.
  let structure: StructureOnDate
  let names: DisplayNames

  func write(to markup: inout Markup) {
    let counted = votes.count { $0.standing == .counted }
    let total = English.counted(votes.count, "vote")
    let table = PageTable(
      kind: .votes,
      caption: "\(total) \(English.is(votes.count)) on the record; \(English.number(counted)) "
        + "\(counted == 1 ? "counts" : "count").",
      columns: ["Voter, and body", "Vote", "Day", "Counted"]
    )
    table.write(votes, of: "vote", to: &markup) { vote, markup in
      markup.open("th", ["scope": "row"])
      markup.element("p", names[vote.voter])
      markup.text(" ")
      if let groups = groups(of: vote) { markup.element("p", ["class": "quiet"], groups) }
      markup.close()
      markup.element("td", words(for: vote))
      markup.element("td", English.date(vote.date))
      markup.element("td", standing(of: vote))
    }
  }

  private func groups(of vote: Docket.VoteOnRecord) -> String? {
    let groups = structure.groups(of: vote.voter)
      .filter { structure.isElector(vote.voter, of: $0) }
    return groups.isEmpty ? nil : "in \(names.list(groups, limit: 3))"
  }

  private func words(for vote: Docket.VoteOnRecord) -> String {
    var words = Position(vote.choice).words
    if let body = vote.castingIn { words += ", as casting vote in \(names[body])" }
    if let caster = vote.castBy, caster != vote.voter { words += ", cast by \(names[caster])" }
    return words
  }

  private func standing(of vote: Docket.VoteOnRecord) -> String {
    switch vote.standing {
    case .counted: "✓ Counted"
    case .replaced: "Replaced by another vote of the same voter"
    case .notCounted(let irregularity): "✗ \(irregularity.sentence(names))"
    }
  }
}
