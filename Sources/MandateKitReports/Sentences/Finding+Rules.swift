import MandateKit

extension Finding {
  /// The words for a finding about a test of a decision rule.
  func ruleWords(_ names: DisplayNames) -> String? {
    let body = names.name(party, or: "the body named")
    switch code {
    case .quorum: return quorumWords
    case .share: return shareWords
    case .count: return countWords
    case .noneAgainst: return noneAgainstWords
    case .consent:
      return choose(
        met: "\(body.capitalisedStart) is for, so its consent is given",
        open: "The consent of \(body) is needed, and can still come or not",
        unmet: "The consent of \(body) is needed, and is not given"
      ) ?? "The consent of \(body) is needed"
    case .noOpposition:
      return choose(
        met: "\(body.capitalisedStart) is not against, and so does not use its veto",
        open: "\(body.capitalisedStart) may not be against, and can still be",
        unmet: "\(body.capitalisedStart) is against, which is a veto"
      ) ?? "\(body.capitalisedStart) may not be against"
    case .allOf: return allOfWords
    case .anyOf: return anyOfWords
    default: return nil
    }
  }

  private var quorumWords: String {
    guard case .quorum(let quorum, let total) = required, let present = actual?.count else {
      let what = required.map { ": \($0.words)" } ?? ""
      return choose(
        met: "Enough members take part for a quorum\(what)",
        open: "It is open whether enough members take part for a quorum\(what)",
        unmet: "Too few members take part for a quorum\(what)"
      ) ?? "A quorum is needed\(what)"
    }
    let needed = quorum.least(of: total)
    var fraction = ""
    if case .fraction(let part) = quorum { fraction = " (\(part.words))" }
    return "\(English.number(present)) of \(English.counted(total, "member")) "
      + "\(present == 1 ? "takes" : "take") part; at least \(English.number(needed)) "
      + "\(English.is(needed)) needed for a quorum\(fraction): "
      + Margin(present, needed: Int64(needed)).words(status)
  }

  private var shareWords: String {
    guard case .share(let threshold, let denominator, let total, let weight) = required,
      case .part(let part, _, _) = actual
    else {
      let what = required.map { ": \($0.words)" } ?? ""
      return choose(
        met: "A large enough share is for\(what)",
        open: "It is open whether a large enough share is for\(what)",
        unmet: "Too small a share is for\(what)"
      ) ?? "A share of those for is needed\(what)"
    }
    if total == 0 {
      let yet = status == .open ? " yet" : ""
      return "Nobody counts towards the share\(yet), and \(threshold.words) must be for"
    }
    let needed = threshold.least(of: total)
    let number = English.number(part)
    let so =
      switch weight {
      case .members:
        "\(number) of \(English.counted(total, "member"))\(denominator.words) \(English.is(part)) for"
      case .patients:
        "Those for have \(number) of \(English.counted(total, "patient"))\(denominator.words)"
      }
    return "\(so); \(threshold.bound(of: total)) (\(threshold.words)): "
      + Margin(part, needed: needed).words(status)
  }

  private var countWords: String {
    guard let required, let needed = required.count, let part = actual?.count else {
      let what = required.map { ": at least \($0.words)" } ?? ""
      return choose(
        met: "Enough are for\(what)",
        open: "It is open whether enough are for\(what)",
        unmet: "Too few are for\(what)"
      ) ?? "A number of those for is needed\(what)"
    }
    var so = "\(English.counted(part, "member")) \(English.is(part)) for"
    if case .patients = required { so = "Those for have \(English.counted(part, "patient"))" }
    return "\(so); at least \(English.number(needed)) \(English.is(needed)) needed: "
      + Margin(part, needed: needed).words(status)
  }

  private var noneAgainstWords: String {
    if let against = actual?.count, against > 0 {
      return "\(English.counted(against, "member")) \(English.is(against)) against, "
        + "and nobody may be"
    }
    return choose(
      met: "Nobody is against",
      open: "Nobody is against so far, and nobody may be",
      unmet: "Somebody is against, and nobody may be"
    ) ?? "Nobody may be against"
  }

  private var allOfWords: String {
    if because.isEmpty, status != .unmet, status != .open { return "No condition has to hold" }
    return choose(
      met: "All of these conditions hold",
      open: "All of these conditions must hold, and at least one is open",
      unmet: "All of these conditions must hold, and at least one does not"
    ) ?? "All of these conditions must hold"
  }

  private var anyOfWords: String {
    if because.isEmpty, status != .met, status != .open {
      return "One of a list of conditions must hold, and the list is empty"
    }
    return choose(
      met: "At least one of these conditions holds",
      open: "One of these conditions must hold, and none holds for certain yet",
      unmet: "One of these conditions must hold, and none does"
    ) ?? "One of these conditions must hold"
  }
}

extension String {
  /// The text with its first sign as a capital, for words that may start a sentence.
  ///
  /// Only a leading `the` is changed: any other name begins as it is written.
  var capitalisedStart: String {
    guard hasPrefix("the "), let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
