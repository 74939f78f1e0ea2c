import MandateKit

extension Finding {
  /// Words for the approval of an earlier proposal.
  func earlierApprovalWords(_ body: String, _ proposal: String, _ day: String) -> String {
    let earlier = "the earlier proposal \(proposal), decided on \(day)"
    return choose(
      met: "\(body.capitalisedStart) approved \(earlier)",
      open: "\(body.capitalisedStart) may still approve \(earlier)",
      unmet: "\(body.capitalisedStart) did not approve \(earlier)"
    )
  }

  /// Words for the days between an earlier decision and its confirmation.
  func intervalWords(
    _ days: Int,
    atLeast needed: Int,
    areWorking: Bool,
    areClear: Bool
  ) -> String {
    if days < 0 { return "The earlier proposal is decided after this one" }
    let noun = "\(areClear ? "clear " : "")\(areWorking ? "working day" : "day")"
    let between =
      "\(English.counted(days, noun)) \(days == 1 ? "lies" : "lie") between the two decisions"
    return "\(between); at least \(English.number(needed)) \(English.is(needed)) needed: "
      + Margin(days, needed: needed).words(status)
  }
}
