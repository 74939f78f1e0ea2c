import MandateKit

extension Finding {
  /// The words for a finding about a consultation and its limbs.
  func consultationWords(_ names: DisplayNames) -> String? {
    let body = names.name(party, or: "the body")
    switch code {
    case .consultation:
      let it = "The consultation of \(body)" + (date == nil ? "" : " that opened\(onDate)")
      return choose(
        met: "\(it) passes everything that is asked of it",
        open: "\(it) does not yet pass everything that is asked of it, and still can",
        unmet: "\(it) does not pass everything that is asked of it"
      ) ?? "\(it) is on the record"
    case .noConsultation: return "No consultation of \(body) is on the record"
    case .formative: return dayWords(did: "closed", todo: "close")
    case .considered:
      return dayWords(did: "was considered", todo: "be considered")
    case .information:
      return choose(
        met: "The information given was sufficient",
        open: "The information given is not yet said to be sufficient",
        unmet: "The information given is not said to be sufficient"
      ) ?? "The information given must be sufficient"
    case .time: return timeWords
    default: return nil
    }
  }

  /// The words for a limb that asks for a day on or before another.
  private func dayWords(did: String, todo: String) -> String {
    let by = required?.date.map { " by \(English.date($0))" } ?? " before the decision"
    let it = did == "closed" ? "It" : "Its product"
    guard let day = actual?.date else {
      return choose(
        met: "\(it) \(did)\(by)",
        open: "\(it) has still to \(todo)\(by)",
        unmet: "\(it) did not \(todo)\(by)"
      ) ?? "\(it) must \(todo)\(by)"
    }
    let so = "\(it) \(did) on \(English.date(day))"
    guard let limit = required?.date else { return so }
    if status == .unmet, day <= limit {
      return "\(so), which is not in order, though it had until \(English.date(limit))"
    }
    let margin = day.days(until: limit)
    return margin >= 0
      ? "\(so); the last day is \(English.date(limit)): "
        + (margin == 0 ? "no day to spare" : "\(English.counted(margin, "day")) to spare")
      : "\(so); the last day was \(English.date(limit)): "
        + "\(English.counted(-margin, "day")) too late"
  }

  private var timeWords: String {
    guard let required, let needed = required.count else {
      return choose(
        met: "There was time enough to answer",
        open: "There can still be time enough to answer",
        unmet: "There was not time enough to answer"
      ) ?? "There must be time enough to answer"
    }
    guard let days = actual?.count else {
      return choose(
        met: "It ran for at least \(required.words)",
        open: "It has to run for at least \(required.words), and still can",
        unmet: "It did not run for at least \(required.words)"
      ) ?? "It has to run for at least \(required.words)"
    }
    let ran = (actual ?? required).words
    return "It ran for \(ran); at least \(English.number(needed)) \(English.is(needed)) needed: "
      + Margin(days, needed: needed).words(status)
  }

  /// The words for a finding about a notice.
  func noticeWords(_ names: DisplayNames) -> String? {
    let to = party.map { " to \(names[$0])" } ?? ""
    let limit = required?.date.map { "; the last day is \(English.date($0))" } ?? ""
    switch code {
    case .noticeGiven: return "A notice\(to) was given\(onDate)\(limit)"
    case .noticeOutOfTime: return "A notice\(to) was given\(onDate), which is not in time\(limit)"
    case .noNotice: return "No notice\(to) is on the record\(limit)"
    default: return nil
    }
  }
}
