import MandateKit

extension Finding {
  /// Words for a consultation on the record.
  func consultationWords(_ it: String) -> String {
    choose(
      met: "\(it) passes everything that is asked of it",
      open: "\(it) does not yet pass everything that is asked of it, and still can",
      unmet: "\(it) does not pass everything that is asked of it"
    )
  }

  /// Words for the information given, and whether it is said to be sufficient.
  func informationWords(_ isSufficient: Bool?) -> String {
    if isSufficient == false { return "The information given is said not to be sufficient" }
    return choose(
      met: "The information given was sufficient",
      open: "The information given is not yet said to be sufficient",
      unmet: "The information given is not said to be sufficient"
    )
  }

  /// Words for a limb that asks for a day on or before a last one.
  func limbWords(
    _ it: String,
    did: String,
    todo: String,
    failed: String,
    on day: CivilDate?,
    by last: CivilDate
  ) -> String {
    let limit = English.date(last)
    guard let day else {
      return choose(
        met: "\(it) \(did) by \(limit)",
        open: "\(it) has still to \(todo) by \(limit)",
        unmet: "\(it) \(failed) by \(limit)"
      )
    }
    let so = "\(it) \(did) on \(English.date(day))"
    if status == .unmet, day <= last {
      return "\(so), which is not in order, though it had until \(limit)"
    }
    let margin = day.days(until: last)
    if margin < 0 {
      return "\(so); the last day was \(limit): \(English.counted(-margin, "day")) too late"
    }
    return "\(so); the last day is \(limit): "
      + (margin == 0 ? "no day to spare" : "\(English.counted(margin, "day")) to spare")
  }

  /// Words for the days that a consultation ran, or has to run.
  func timeWords(_ days: Int?, atLeast needed: Int, noun: String) -> String {
    let least = "at least \(English.counted(needed, noun))"
    guard let days else {
      return choose(
        met: "It ran for \(least)",
        open: "It has to run for \(least), and still can",
        unmet:
          "It has not closed, so there are no days to count; \(least) \(English.is(needed)) needed"
      )
    }
    return "It ran for \(English.counted(days, noun)); at least \(English.number(needed)) "
      + "\(English.is(needed)) needed: \(Margin(days, needed: needed).words(status))"
  }
}
