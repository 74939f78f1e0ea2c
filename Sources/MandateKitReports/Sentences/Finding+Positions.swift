import MandateKit

extension Finding {
  /// Words for a ballot, with who cast it for the voter.
  func ballotWords(
    _ body: PartyID,
    _ choice: Choice,
    on day: CivilDate,
    castBy caster: PartyID?,
    _ names: DisplayNames
  ) -> String {
    let hand = caster.flatMap { $0 == body ? nil : ", the vote cast by \(names[$0])" } ?? ""
    return "\(names[body]) \(choice.voted) on \(English.date(day))\(hand)"
  }

  /// Words for a ballot that stands in for a verdict.
  func standInWords(_ voted: String) -> String {
    choose(
      met: "\(voted), which stands in for a decision of its members, under a mandate",
      open: "\(voted), which stands in for a decision of its members if the mandate to cast it "
        + "comes into force",
      unmet: "\(voted), which cannot stand in for a decision of its members"
    )
  }

  /// Words for the verdicts that a body can come to.
  func verdictWords(_ body: String, _ positions: PositionSet) -> String {
    let way = "by the rule under which its members decide"
    if let settled = positions.settled { return "\(body) is \(settled.words), \(way)" }
    return choose(
      met: "\(body) is for, \(way)",
      open: "\(body) has still to decide, \(way): it is possible to be \(positions.words)",
      unmet: "\(body) can no longer be for, \(way)\(positions.withoutFor)"
    )
  }

  /// Words for the verdicts that the practices affected can come to.
  func practicesWords(_ positions: PositionSet) -> String {
    let (practices, way) = ("The practices affected", "each voting directly")
    if let settled = positions.settled { return "\(practices) are \(settled.words), \(way)" }
    return choose(
      met: "\(practices) are for, \(way)",
      open: "\(practices) have still to decide, \(way): it is possible to be \(positions.words)",
      unmet: "\(practices) can no longer be for, \(way)\(positions.withoutFor)"
    )
  }
}

extension PositionSet {
  /// Words for the positions other than `for`, empty where there are none.
  fileprivate var withoutFor: String {
    let rest = subtracting(.for)
    return rest.isEmpty ? "" : ": what is left is to be \(rest.words)"
  }
}
