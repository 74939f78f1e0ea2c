import MandateKit

extension Finding {
  /// Words for a quorum.
  func quorumWords(_ quorum: Quorum, present: Int, of all: Int) -> String {
    let needed = quorum.least(of: all)
    var fraction = ""
    if case .share(.atLeast(let part), _, _, _) = quorum { fraction = " (\(part.words))" }
    return "\(English.number(present)) of \(English.counted(all, "member")) "
      + "\(present == 1 ? "takes" : "take") part; at least \(English.number(needed)) "
      + "\(English.is(needed)) needed for a quorum\(fraction): "
      + Margin(present, needed: Int64(needed)).words(status)
  }

  /// Words for a share of a total.
  func shareWords(
    _ threshold: Threshold,
    of denominator: Condition.Denominator,
    by weight: Condition.Weight,
    for part: Int64,
    total: Int64
  ) -> String {
    if total == 0 {
      let yet = status == .open ? " yet" : ""
      return "Nobody counts towards the share\(yet), and \(threshold.words) must be for"
    }
    let so = "\(English.number(part)) of \(weight.counted(total))\(denominator.words)"
    let words =
      switch weight {
      case .members: "\(so) \(English.is(part)) for"
      case .patients, .votes: "Those for have \(so)"
      }
    return "\(words); \(threshold.bound(of: total)) (\(threshold.words)): "
      + Margin(part, needed: threshold.least(of: total)).words(status)
  }

  /// Words for a number to reach.
  func countWords(_ needed: Int64, by weight: Condition.Weight, for part: Int64) -> String {
    let so =
      switch weight {
      case .members: "\(weight.counted(part)) \(English.is(part)) for"
      case .patients, .votes: "Those for have \(weight.counted(part))"
      }
    return "\(so); at least \(English.number(needed)) \(English.is(needed)) needed: "
      + Margin(part, needed: needed).words(status)
  }

  /// Words for consent by silence.
  func noneAgainstWords(_ against: Int) -> String {
    if against > 0 {
      return "\(English.counted(against, "member")) \(English.is(against)) against, "
        + "and nobody may be"
    }
    return choose(
      met: "Nobody is against",
      open: "Nobody is against so far, and nobody may be",
      unmet: "Somebody is against, and nobody may be"
    )
  }

  /// Words for the consent of a body.
  func consentWords(_ body: String) -> String {
    choose(
      met: "\(body.capitalisedStart) is for, so its consent is given",
      open: "The consent of \(body) is needed, and can still come or not",
      unmet: "The consent of \(body) is needed, and is not given"
    )
  }

  /// Words for the veto of a body.
  func oppositionWords(_ body: String) -> String {
    let start = body.capitalisedStart
    return choose(
      met: "\(start) is not against, and so does not use its veto",
      open: "\(start) may not be against, and can still be",
      unmet: "\(start) is against, which is a veto"
    )
  }

  /// Words for conditions that must all hold.
  var allOfWords: String {
    if because.isEmpty, status == .met { return "No condition has to hold" }
    return choose(
      met: "All of these conditions hold",
      open: "All of these conditions must hold, and at least one is open",
      unmet: "All of these conditions must hold, and at least one does not"
    )
  }

  /// Words for conditions of which one must hold.
  var anyOfWords: String {
    if because.isEmpty, status == .unmet {
      return "One of a list of conditions must hold, and the list is empty"
    }
    return choose(
      met: "At least one of these conditions holds",
      open: "One of these conditions must hold, and none holds for certain yet",
      unmet: "One of these conditions must hold, and none does"
    )
  }
}
