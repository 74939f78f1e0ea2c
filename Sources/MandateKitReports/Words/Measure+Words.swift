import MandateKit

extension Measure {
  /// The value in words: `8 members`, `£410,000`, `more than half of 8 members`.
  public var words: String {
    switch self {
    case .members(let count): English.counted(count, "member")
    case .patients(let count): English.counted(count, "patient")
    case .days(let count): English.counted(count, "day")
    case .workingDays(let count): English.counted(count, "working day")
    case .pounds(let amount): English.pounds(amount)
    case .date(let date): English.date(date)
    case .position(let position): position.words
    case .part(let part, let total, let weight):
      "\(English.number(part)) of \(weight.counted(total))"
    case .share(let threshold, let denominator, let total, let weight):
      "\(threshold.words) of \(weight.counted(total))\(denominator.words)"
    case .quorum(.fraction(let fraction), let total):
      "at least \(fraction.words) of \(English.counted(total, "member"))"
    case .quorum(.count(let count), let total):
      "at least \(English.number(count)) of \(English.counted(total, "member"))"
    }
  }

  /// The number of members, patients, days or pounds, where the value is one.
  var count: Int64? {
    switch self {
    case .members(let count), .days(let count), .workingDays(let count), .pounds(let count):
      Int64(count)
    case .patients(let count): count
    case .part(let part, _, _): part
    default: nil
    }
  }

  /// The day, where the value is one.
  var date: CivilDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension Condition.Weight {
  /// A number of what is counted: `8 members`, `355,030 patients`.
  func counted(_ count: some BinaryInteger) -> String {
    switch self {
    case .members: English.counted(count, "member")
    case .patients: English.counted(count, "patient")
    }
  }
}

/// How far a number lies from the least that is needed.
struct Margin {
  /// What is there less what is needed, negative where it is short.
  let difference: Int64

  init(_ actual: Int64, needed: Int64) {
    difference = English.difference(actual, needed)
  }

  /// `1 short`, `2 to spare`, `none to spare`, with `so far` where votes can still change it.
  func words(_ status: Status?) -> String {
    let open = status == .open ? " so far" : ""
    if difference < 0 {
      let short = difference == .min ? Int64.max : -difference
      let certain = status == .met ? " as things stand, but certain to be reached" : ""
      return "\(English.number(short)) short\(open)\(certain)"
    }
    let spare = difference == 0 ? "none" : English.number(difference)
    let lost = status == .unmet ? " as things stand, but it can no longer hold" : ""
    return "\(spare) to spare\(open)\(lost)"
  }
}
