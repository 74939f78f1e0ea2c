import MandateKit

extension Finding {
  /// Words for the practices that a mandate covers.
  func coverWords(_ who: String, part: Int, of all: Int) -> String {
    let covered = English.practices(part, of: all)
    return choose(
      met: "\(who) may act for \(covered)",
      open: "\(who) may yet be able to act for \(covered)",
      unmet: "\(who) may not act for the practices affected"
    )
  }

  /// Words for a mandate whose giver covers none of the practices over which it runs.
  func giverCoversNoneWords(
    _ mandate: String,
    over scope: Fact.MandateScope?,
    _ names: DisplayNames
  ) -> String {
    guard let scope else {
      return "\(mandate) gives nothing: its giver may act for none of the practices affected"
    }
    let body = names[scope.body]
    return scope.practices == 0
      ? "\(mandate) gives nothing: \(body), over which it runs, stands for none of the practices affected"
      : "\(mandate) gives nothing: its giver may act for none of the practices affected for which "
        + "\(body) stands, over which it runs"
  }

  /// Words for a mandate that a proposal adopts.
  func adoptionWords(_ mandate: String, through proposal: String) -> String {
    choose(
      met: "\(mandate) was adopted by \(proposal), which its giver approved",
      open: "\(mandate) rests on \(proposal), which its giver has yet to approve",
      unmet: "\(mandate) rests on \(proposal), which its giver did not approve in time"
    )
  }

  /// Words for a mandate that has to be ratified.
  func ratificationWords(_ mandate: String, through: String, by last: CivilDate) -> String {
    let by = " by \(English.date(last))"
    return choose(
      met: "\(mandate) was ratified\(through)",
      open: "\(mandate) has still to be ratified\(through)\(by); until then what is agreed is "
        + "agreed subject to ratification",
      unmet: "\(mandate) was not ratified\(through)\(by)"
    )
  }

  /// Words for a mandate that may warrant a ballot.
  func liveWords(_ mandate: String) -> String {
    choose(
      met: "\(mandate) is in force for this proposal",
      open: "\(mandate) may yet be in force for this proposal",
      unmet: "\(mandate) is not in force for this proposal"
    )
  }
}

extension English {
  /// A part of the practices affected: `12 of 32 practices affected`.
  static func practices(_ part: Int, of all: Int) -> String {
    "\(number(part)) of \(counted(all, "practice")) affected"
  }
}
