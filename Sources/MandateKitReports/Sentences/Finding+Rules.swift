import MandateKit

extension Finding {
  /// Words for a test of a quorum.
  func quorumWords(_ quorum: Quorum, present: Int64, of all: Int64) -> String {
    let (needed, counting, words) = quorum.asked(of: all)
    if let name = classOfNobody {
      return "There is no elector of the class \(name.words), and \(words): "
        + Margin(present, needed: needed).words(status)
    }
    let so =
      counting.isOfMembers
      ? "\(English.number(present)) of \(counting.counted(all))"
      : "Those taking part have \(English.number(present)) of \(counting.counted(all))"
    var whole = ""
    if case .share(_, .whole, _, _) = quorum { whole = ", those recused included" }
    let taking = counting.isOfMembers ? " \(present == 1 ? "takes" : "take") part" : ""
    let comma = !whole.isEmpty && counting.isOfMembers ? "," : ""
    return "\(so)\(whole)\(comma)\(taking); \(words): "
      + Margin(present, needed: needed).words(status)
  }

  /// Words for the presence of an elector.
  func presenceWords(_ body: String) -> String {
    let start = body.capitalisedStart
    if isOfNobody {
      return "\(start) has to take part for a quorum, and cannot" + reasonWords(body)
    }
    return choose(
      met: "\(start) takes part, which the quorum asks for",
      open: "\(start) has to take part for a quorum, and can still do so or not",
      unmet: "\(start) has to take part for a quorum, and does not"
    )
  }

  /// Words for tests of a quorum that must all hold.
  var quorumAllOfWords: String {
    choose(
      met: "There is a quorum by all of these",
      open: "A quorum takes all of these, and at least one is open",
      unmet: "A quorum takes all of these, and at least one is not met"
    )
  }

  /// Words for tests of a quorum of which one must hold.
  var quorumAnyOfWords: String {
    if because.isEmpty { return "A quorum takes one of a list of tests, and the list is empty" }
    return choose(
      met: "There is a quorum by at least one of these",
      open: "A quorum takes one of these, and none is met for certain yet",
      unmet: "A quorum takes one of these, and none is met"
    )
  }

  /// Words for a share of a total.
  func shareWords(
    _ threshold: Threshold,
    of denominator: Condition.Denominator,
    counting: Counting,
    for part: Int64,
    total: Int64
  ) -> String {
    if total == 0 {
      let yet = status == .open ? " yet" : ""
      if let name = classOfNobody {
        return
          "There is no elector of the class \(name.words), and \(threshold.words) of them must "
          + "be for"
      }
      let isOfAll = denominator == .all || denominator == .whole
      let known = isOfAll && counting.weight == .patients ? " with patients on record" : ""
      return "Nobody\(counting.amongWords)\(known) counts towards the share\(yet), and "
        + "\(threshold.words) must be for"
    }
    let so =
      "\(English.number(part)) of \(counting.counted(total))\(denominator.words(by: counting.weight))"
    let comma = denominator == .whole ? "," : ""
    let words =
      counting.isOfMembers ? "\(so)\(comma) \(English.is(part)) for" : "Those for have \(so)"
    return "\(words); \(threshold.bound(of: total)) (\(threshold.words)): "
      + marginWords(threshold, for: part, total: total)
  }

  /// Words for the distance from a share, or for a tie on which the casting vote bears.
  private func marginWords(_ threshold: Threshold, for part: Int64, total: Int64) -> String {
    let isTied = part > 0 && total.isMultiple(of: 2) && part == total / 2
    if isTied, let casting = because.first(where: { $0.fact.isAboutCastingVote }) {
      let so = status == .open ? " so far" : ""
      switch casting.status {
      case .met: return "the votes are equal\(so), and the casting vote is for"
      case .unmet: return "the votes are equal\(so), and no casting vote is for"
      case .open, nil: return "the votes are equal\(so), and the casting vote is not settled"
      }
    }
    return Margin(part, needed: threshold.least(of: total)).words(status)
  }

  /// Words for a number to reach.
  func countWords(_ needed: Int64, counting: Counting, for part: Int64) -> String {
    let so =
      counting.isOfMembers
      ? "\(counting.counted(part)) \(English.is(part)) for"
      : "Those for have \(counting.counted(part))"
    return "\(so); at least \(English.number(needed)) \(English.is(needed)) needed: "
      + Margin(part, needed: needed).words(status)
  }

  /// Words for consent by silence.
  func noneAgainstWords(_ against: Int, counting: Counting) -> String {
    if against > 0 {
      return "\(counting.counted(Int64(against))) \(English.is(against)) against, "
        + "and nobody\(counting.amongWords) may be"
    }
    let among = counting.amongWords
    return choose(
      met: "Nobody\(among) is against",
      open: "Nobody\(among) is against so far, and nobody may be",
      unmet: "Somebody\(among) is against, and nobody may be"
    )
  }

  /// Words for the consent of a body.
  func consentWords(_ body: String) -> String {
    if isOfNobody { return "The consent of \(body) cannot be given" + reasonWords(body) }
    return choose(
      met: "\(body.capitalisedStart) is for, so its consent is given",
      open: "The consent of \(body) is needed, and can still come or not",
      unmet: "The consent of \(body) is needed, and is not given"
    )
  }

  /// Words for the veto of a body.
  func oppositionWords(_ body: String) -> String {
    let start = body.capitalisedStart
    if isOfNobody { return "\(start) cannot use its veto" + reasonWords(body) }
    return choose(
      met: "\(start) is not against, and so does not use its veto",
      open: "\(start) may not be against, and can still be",
      unmet: "\(start) is against, which is a veto"
    )
  }

  /// Words for what an elector counts for.
  func countingWords(
    _ body: String,
    patients: Int64?,
    votes: Int64?,
    classes: [MembershipClass]
  ) -> String {
    var has: [String] = []
    if let patients { has.append(English.counted(patients, "patient")) }
    if let votes { has.append(English.counted(votes, "vote")) }
    var said = has.isEmpty ? [] : ["has \(English.list(has))"]
    if !classes.isEmpty {
      let noun = classes.count == 1 ? "the class" : "the classes"
      said.append("counts among \(noun) \(English.list(classes.map { $0.words }))")
    }
    return "\(body.capitalisedStart) \(said.isEmpty ? "counts" : English.list(said))"
  }

  /// Whether the finding is a test of somebody who is no elector or is recused.
  private var isOfNobody: Bool {
    because.contains { $0.code == .notElector || $0.code == .recused }
  }

  /// The reason why somebody whom a test names does not count.
  private func reasonWords(_ body: String) -> String {
    because.contains { $0.code == .recused }
      ? ", for \(body) is recused" : ", for \(body) is no elector"
  }

  /// The class among which the test counts, where nobody is of it.
  private var classOfNobody: MembershipClass? {
    for finding in because {
      if case .noElectorOfClass(let name) = finding.fact { return name }
    }
    return nil
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
