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
      case .fraction(let fraction): json.member("fraction", fraction.description)
      case .count(let count): json.member("count", count)
      }
      json.member("total", total)
    }
  }
}
