import MandateKit

extension Docket.DecisiveReasons {
  /// Returns the single changes that would change the outcome, as sentences.
  ///
  /// Requirements that are met are left out: each would be missed.
  func lines(_ names: DisplayNames) -> [String] {
    requirements.filter { $0.status != .met }.map { $0.sentence(names) }
      + voters.map { $0.sentence(names) }
      + (notExamined.isEmpty
        ? []
        : [
          "Whether another vote of \(names.list(notExamined, limit: 6)) alone would change the "
            + "outcome was not examined: it would take too many steps."
        ])
  }
}

extension Docket.DecisiveReasons.DecisiveRequirement {
  /// Returns what the requirement decides, as one sentence.
  public func sentence(_ names: DisplayNames) -> String {
    let what = English.cleaned(provision.rawValue) + (body.map { " (\(names[$0]))" } ?? "")
    let change = status == .met ? "not met" : "met"
    return "If \(what) alone were \(change), the outcome would be: \(otherwise.words)."
  }
}

extension Docket.DecisiveReasons.DecisiveVoter {
  /// Returns what the voter decides, as one sentence.
  public func sentence(_ names: DisplayNames) -> String {
    "If \(names[body]) alone had \(Position(instead).voted), the outcome would be: "
      + "\(otherwise.words)."
  }
}
