import MandateKit

extension JSONWriter {
  /// Writes a part of a total.
  mutating func part(
    _ part: some FixedWidthInteger,
    of total: some FixedWidthInteger,
    by weight: Condition.Weight
  ) {
    object { json in
      json.member("part", part)
      json.member("total", total)
      json.member("by", weight.rawValue)
    }
  }

  /// Writes a share to reach.
  mutating func share(
    _ threshold: Threshold,
    of denominator: Condition.Denominator,
    by weight: Condition.Weight,
    total: Int64
  ) {
    object { json in
      switch threshold {
      case .atLeast(let fraction): json.member("atLeast", fraction.description)
      case .moreThan(let fraction): json.member("moreThan", fraction.description)
      }
      json.member("of", denominator.rawValue)
      json.member("by", weight.rawValue)
      json.member("total", total)
    }
  }

  /// Writes a quorum to reach.
  mutating func quorum(_ quorum: Quorum, of total: Int) {
    object { json in
      switch quorum {
      case .share(.atLeast(let fraction), _, _, _): json.member("fraction", fraction.description)
      case .share(.moreThan(let fraction), _, _, _): json.member("moreThan", fraction.description)
      case .count(let count, _, _): json.member("count", count)
      case .presenceOf(let elector): json.member("presenceOf", elector)
      case .all, .any: break
      }
      json.member("total", total)
    }
  }
}
