import MandateKit

extension Docket.Lapses {
  /// Returns what ends as lines to read: the bodies, then what ends or has to be carried over.
  ///
  /// - Parameter names: What the bodies are called.
  /// - Returns: The lines; one that says so where nothing ends.
  public func lines(_ names: DisplayNames) -> [String] {
    let last = English.date(date.adding(days: -1))
    if bodies.isEmpty, entries.isEmpty { return ["Nothing ends with \(last)."] }
    return bodies.flatMap { $0.lines(names, lastDay: last) }
      + entries.map { $0.sentence(names, lastDay: last) }
  }
}

extension Docket.Lapses.EndedBody {
  fileprivate func lines(_ names: DisplayNames, lastDay last: String) -> [String] {
    let passes =
      successors.isEmpty ? "it has no successor" : "succeeded by \(names.list(successors))"
    let end = "\(names[body]) ends with \(last): \(passes)."
    guard let practices, !successors.isEmpty else { return [end] }
    let (left, verb) = (practices.left, English.is(practices.left.practices))
    let unplaced =
      left.practices == 0
      ? []
      : ["\(left.words) of \(names[body]) \(verb) with no successor: say whose members they are."]
    if successors.count == 1 || practices.inherited.allSatisfy({ $0.practices == 0 }) {
      return [end] + unplaced
    }
    let shares = zip(successors, practices.inherited).map { successor, share in
      "\(names[successor]) has \(share.practices == 0 ? "none" : share.words)"
    }
    return [end, "Of its \(practices.all.words), \(English.list(shares))."] + unplaced
  }
}

extension Docket.Lapses.Entry {
  fileprivate func sentence(_ names: DisplayNames, lastDay last: String) -> String {
    let with = endedBodies.isEmpty ? "" : ", with \(names.list(endedBodies, limit: 4))"
    switch subject {
    case .mandate(let mandate):
      let noun = mandate.powers.contains(.decide) ? "The delegation" : "The mandate"
      let from = mandate.giver.map { " from \(names[$0])" } ?? ""
      let id = English.cleaned(mandate.id.rawValue)
      return "\(noun) \(id)\(from) to \(names[mandate.holder]) ends with \(last)\(with)."
    case .appointment(let appointment):
      return
        "The appointment of \(names[appointment.person]) to \(names[appointment.forum]) ends with "
        + "\(last)\(with)."
    case .deputy(let deputy):
      return
        "\(names[deputy.party]) may cast the vote of \(names[deputy.voter]) until \(last)\(with)."
    case .consultation(let consultation):
      return "The consultation of \(names[consultation.of]) by \(names[consultation.by]) on "
        + "\(names[proposal: consultation.proposal]), open since \(English.date(consultation.opened)), is "
        + "left without \(names.list(endedBodies, limit: 4))."
    case .proposal(let proposal):
      return "\(names[proposal: proposal]) is still to be decided, and is left without "
        + "\(names.list(endedBodies, limit: 4))."
    }
  }
}
