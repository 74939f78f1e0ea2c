import MandateKit

/// The distance of a number from the least that is needed.
struct Margin {
  /// The number less the least that is needed, negative where it is short.
  let difference: Int64

  init(_ actual: some FixedWidthInteger, needed: some FixedWidthInteger) {
    difference = English.difference(Int64(actual), Int64(needed))
  }

  /// `1 short`, `2 to spare`, `none to spare`, with `so far` where votes can still change it.
  func words(_ status: Status?) -> String {
    let open = status == .open ? " so far" : ""
    if difference < 0 {
      let certain = status == .met ? " as things stand, but certain to be reached" : ""
      return "\(English.number(difference.magnitude)) short\(open)\(certain)"
    }
    let spare = difference == 0 ? "none" : English.number(difference)
    let lost = status == .unmet ? " as things stand, but it can no longer hold" : ""
    return "\(spare) to spare\(open)\(lost)"
  }
}
