import MandateKit

/// A number that is required, and the number that there is.
struct Measure: Equatable {
  /// What was found, as a sentence with both numbers.
  let sentence: String
  let status: Status
  let actual: Int64
  let needed: Int64
  /// The number at the end of the scale.
  let scale: Int64

  /// Creates the measure that a finding tells of, or returns `nil` where it compares no numbers.
  init?(_ finding: Finding, _ names: DisplayNames) {
    let numbers: (actual: Int64, needed: Int64, total: Int64)
    switch finding.fact {
    case .share(let threshold, of: _, by: _, among: _, for: let part, let total) where total > 0:
      numbers = (part, threshold.least(of: total), total)
    case .count(let needed, by: _, among: _, for: let part): numbers = (part, needed, 0)
    case .quorum(let quorum, let present, of: let all):
      numbers = (present, quorum.asked(of: all).least, all)
    case .time(let days, let needed, inWorkingDays: _):
      numbers = (Int64(days ?? 0), Int64(needed), 0)
    case .interval(let days, let needed, inWorkingDays: _, clear: _):
      numbers = (Int64(days), Int64(needed), 0)
    case .mandateCovers(_, holder: _, let part, of: let all),
      .coversOfItself(_, let part, of: let all):
      numbers = (Int64(part), Int64(all), 0)
    default: return nil
    }
    actual = max(numbers.actual, 0)
    needed = max(numbers.needed, 0)
    scale = max(numbers.total, actual, needed)
    guard scale > 0 else { return nil }
    sentence = finding.sentence(names)
    status = finding.status ?? .open
  }
}

/// The part of a whole in tenths of a percent, exact down to the last.
struct PerMille {
  let value: Int

  /// Divides a part by its whole; a part past the whole is all of it.
  init(_ part: Int64, of whole: Int64) {
    guard whole > 0, part > 0 else {
      value = 0
      return
    }
    let product = min(part, whole).magnitude.multipliedFullWidth(by: 1000)
    // The part is at most the whole, so that the quotient is at most 1,000.
    value = Int(truncatingIfNeeded: whole.magnitude.dividingFullWidth(product).quotient)
  }

  /// The part as a length: `43.2%`.
  var length: String { "\(value / 10).\(value % 10)%" }
}
